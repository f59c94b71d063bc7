import { type OpenedPackage, openPackage, PackageFailure } from 'excel-host/xlsx';
import { generateReport } from '../../src/application/generateReport';
import { HostFailure } from '../../src/application/ports';
import { ReportFailure } from '../../src/application/reportFailure';
import { NODE_CODEC } from '../../src/cli/nodeCodec';
import { openHeadless } from '../../src/cli/headless';
import { MUTATIONS } from './mutate';
import { randomOf } from './random';

/** What became of a spoiled file: `opened` and looked at, `scored` and saved, or the code of the refusal. */
export type Fate = string;

export interface Attack {
  readonly mutations: readonly string[];
  readonly fate: Fate;
  readonly milliseconds: number;
}

const QUIET = { report: () => undefined, cancelled: () => false };

const known = (error: unknown): string | null =>
  error instanceof PackageFailure || error instanceof HostFailure || error instanceof ReportFailure ? error.code : null;

/** Looks at everything a host would be asked about. */
function lookAround({ workbook }: OpenedPackage): void {
  for (const sheet of workbook.worksheets) {
    const used = sheet.cells.usedRange(false);
    if (used) sheet.cells.readBlock({ ...used, rows: Math.min(used.rows, 500), columns: Math.min(used.columns, 100) });
    for (const { area } of sheet.tables)
      if (!Number.isInteger(area.rows)) throw new Error(`table of ${String(area.rows)} rows`);
    void [sheet.merges.length, sheet.charts.length, sheet.validations.length, sheet.conditionalFormats.length];
    void [sheet.notes.size, sheet.hyperlinks.size, sheet.columnWidths.size, sheet.protected];
  }
}

/** Formulas of a workbook: none may be born from text. */
function formulasIn({ workbook }: OpenedPackage): Set<string> {
  const found = new Set<string>();
  for (const sheet of workbook.worksheets)
    sheet.cells.forEachRow((row, cells) => {
      for (const column of cells.columns) {
        const formula = cells.formula(column);
        if (formula !== null) found.add(`${sheet.name}!${String(row)}:${String(column)} ${formula}`);
      }
    });
  return found;
}

/** Spoils a package by the seed and does with it all that the product does. Throws what nobody foresaw. */
export async function attack(bytes: Uint8Array, seed: number, clock: () => number): Promise<Attack> {
  const random = randomOf(seed);
  const mutations: string[] = [];
  let spoiled = bytes;
  for (let i = 0; i <= random.below(2); i++) {
    const name = random.pick(Object.keys(MUTATIONS));
    mutations.push(name);
    try {
      spoiled = MUTATIONS[name]!(spoiled, random);
    } catch {
      // What an earlier mutation left is no zip any more: it is attack enough.
    }
  }
  const before = clock();
  const end = (fate: Fate): Attack => ({ mutations, fate, milliseconds: clock() - before });
  try {
    const opened = openPackage(spoiled, { codec: NODE_CODEC });
    lookAround(opened);
    if (random.next() < 0.7) return end('opened');
    const formulas = formulasIn(opened);
    const headless = await openHeadless(spoiled);
    await generateReport({ workbook: headless.port, clock, version: '0' }, {}, QUIET);
    const saved = openPackage(headless.save(), { codec: NODE_CODEC });
    lookAround(saved);
    for (const formula of formulasIn(saved))
      if (!formula.startsWith('KQ ') && !formulas.has(formula)) throw new Error(`a formula was born: ${formula}`);
    return end('scored');
  } catch (error) {
    const code = known(error);
    if (code === null)
      throw new Error(`seed ${String(seed)} (${mutations.join(', ')}): ${String(error)}`, { cause: error });
    return end(code);
  }
}
