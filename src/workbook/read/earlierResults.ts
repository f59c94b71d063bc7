import { DIRECTIONS, VERDICTS, type Verdict } from '../../domain/assess/types';
import type { EarlierVerdict } from '../../domain/trend';
import { normaliseText } from '../../domain/text/normalise';
import { LANGUAGES } from '../../language/language';
import { sheetsTexts, statusSheets } from '../../language/sheets';
import type { CellValue, Grid, Grids } from '../grid';
import { statusWords } from '../../wording/status';

/** The results that stand on KQ Ma trận since the last time it was drawn. */
export interface EarlierResults {
  readonly year: number;
  /** What the sheet says of its data, rule set and version. */
  readonly stamp: string;
  readonly verdict: EarlierVerdict;
}

/** What to ask a workbook for: no table is called so, which is why the sheet is read. */
export const EARLIER_REQUEST = { table: statusSheets.matrix.id, sheet: statusSheets.matrix.name };

const WORDS: ReadonlyMap<CellValue, Verdict> = new Map(
  LANGUAGES.flatMap((language) => [
    ...VERDICTS.map((verdict) => [statusWords(language).shortVerdict[verdict], verdict] as const),
    ...DIRECTIONS.map((direction) => [statusWords(language).shortDirection[direction], 'provisional'] as const),
  ]),
);
const HEADINGS = LANGUAGES.map((language) => normaliseText(statusSheets.matrix.heading.in(language)));
const WARD_TITLES = LANGUAGES.map((language) => sheetsTexts[language].columns.ward);

/** The row of the title and the year it ends with. */
function titleOf({ values }: Grid): { readonly row: number; readonly year: number } | null {
  for (const [row, line] of values.entries()) {
    const [, heading = '', year = ''] = /^(.*) (\d{4})$/.exec(String(line[0] ?? '')) ?? [];
    if (HEADINGS.includes(normaliseText(heading))) return { row, year: Number(year) };
  }
  return null;
}

/**
 * The results of the last run, from its own sheet, which is one of those found by their marks (id to name); null when there is none, or when the sheet of that name is not ours. Cells that
 * people have overwritten say nothing.
 */
export function readEarlierResults(grids: Grids, found: ReadonlyMap<string, string>): EarlierResults | null {
  const grid = grids.get(EARLIER_REQUEST.table);
  if (!grid || found.get(EARLIER_REQUEST.table) !== grid.sheet) return null;
  const title = titleOf(grid);
  const header = grid.values.findIndex((line) => WARD_TITLES.includes(String(line[0] ?? '')));
  if (!title || header < 0) return null;
  const ids = (grid.values[header] ?? []).map((cell) => String(cell).split(' ')[0] ?? '');
  const byWard = new Map<string, ReadonlyMap<string, Verdict> | null>();
  for (const line of grid.values.slice(header + 1)) {
    const name = String(line[0] ?? '');
    const verdicts = new Map<string, Verdict>();
    line.forEach((cell, column) => {
      const verdict = column === 0 ? undefined : WORDS.get(cell);
      const id = ids[column];
      if (verdict !== undefined && id !== undefined) verdicts.set(id, verdict);
    });
    if (verdicts.size === 0) continue;
    // Two wards of one name cannot be told apart.
    byWard.set(name, byWard.has(name) ? null : verdicts);
  }
  return {
    year: title.year,
    stamp: String(grid.values[title.row + 1]?.[0] ?? ''),
    verdict: (wardName, criterionId) => byWard.get(wardName)?.get(criterionId) ?? null,
  };
}
