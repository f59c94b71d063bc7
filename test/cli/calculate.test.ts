import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { NODE_CODEC } from '../../src/cli/nodeCodec';
import { runReport } from '../../src/cli/runReport';
import { openPackage } from 'excel-host/xlsx';

const SAMPLE = join(__dirname, '../../assets/samples/hung-yen.xlsx');

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'wardscore-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});
const here = (name: string): string => join(folder, name);

/** What a run finds, without what differs by the place of files and the speed of the machine. */
async function found(...argv: string[]): Promise<unknown> {
  let said = '';
  const terminal = { out: (text: string) => void (said += text), error: () => undefined, interactive: false };
  await runReport([...argv, '--year', '2023', '--json'], {
    terminal,
    clock: () => 0,
    cancelled: () => false,
    peakMemory: () => 0,
  });
  const outcome = JSON.parse(said) as Record<string, unknown>;
  return { ...outcome, output: null, sendCopy: null, sendCopyContains: null, sendCopyLeft: null };
}

/** The sample with every number of its indicator sheets as a formula that nobody calculated yet. */
function uncalculated(): { path: string; formulas: number } {
  const file = openPackage(readFileSync(SAMPLE), { codec: NODE_CODEC });
  let formulas = 0;
  for (const { name, cells } of file.workbook.worksheets) {
    if (!/^Nhóm \d$/.test(name)) continue;
    const numbers: [number, number, number][] = [];
    cells.forEachRow((row, view) => {
      for (const column of view.columns) {
        const value = view.value(column);
        if (typeof value === 'number' && view.formula(column) === null) numbers.push([row, column, value]);
      }
    });
    for (const [row, column, value] of numbers) cells.setFormula(row, column, `=(${String(value)}*2)/2`, null);
    formulas += numbers.length;
  }
  writeFileSync(here('formulas.xlsx'), file.save());
  return { path: here('formulas.xlsx'), formulas };
}

test('formulas that came without a value are calculated before scoring, with and without a copy for sending', async () => {
  const { path, formulas } = uncalculated();
  expect(formulas).toBeGreaterThan(500);
  const plain = await found(SAMPLE, '-o', here('plain.xlsx'));
  expect(await found(path, '-o', here('a.xlsx'))).toEqual(plain);
  expect(await found(path, '-o', here('b.xlsx'), '--send-copy', here('b-copy.xlsx'))).toEqual(plain);
});

test('a formula whose function nobody here knows keeps its cell blank in the file that is written', async () => {
  const file = openPackage(readFileSync(SAMPLE), { codec: NODE_CODEC });
  const group = file.workbook.worksheets.find(({ name }) => name === 'Nhóm 1')!;
  group.cells.setFormula(70, 20, '=ABC.XYZ(1)', null);
  group.cells.setFormula(71, 20, '=1+1', null);
  writeFileSync(here('foreign.xlsx'), file.save());
  await found(here('foreign.xlsx'), '-o', here('foreign-out.xlsx'));
  const out = openPackage(readFileSync(here('foreign-out.xlsx')), { codec: NODE_CODEC });
  const { cells } = out.workbook.worksheets.find(({ name }) => name === 'Nhóm 1')!;
  expect([cells.value(70, 20), cells.formula(70, 20), cells.value(71, 20)]).toEqual([null, '=ABC.XYZ(1)', 2]);
});
