import { normaliseText } from '../../domain/text/normalise';
import { LANGUAGES } from '../../language/language';
import { schemaTexts } from '../../language/schema';
import { cellParser, isPlainNumber, type ParseContext } from './cell/parse';
import type { Findings } from './findings';
import { GridCell } from './gridCell';
import type { GroupRows } from './groupRows';
import { headerKey } from './headers';
import { shareCellNumber } from './shares';
import type { Slots } from './slots';
import { cellAt, reportCell, type FoundColumn, type TableView } from './tableView';

const WORDS = LANGUAGES.flatMap((language) => schemaTexts[language].lastYearWords);
const AT_THE_END = new RegExp(`^(.+?)[\\s(,;:–-]+(?:${WORDS.join('|')})\\s*\\)?$`, 'u');

/** A column in which users repeat the figure of the year before, and the indicator it repeats. */
export interface LastYearColumn {
  readonly repeated: FoundColumn;
  readonly of: FoundColumn;
}

/** The columns of a group table that are headed by an indicator of it and "last year". */
export function lastYearColumns(
  { others }: TableView,
  indicators: ReadonlyMap<string, FoundColumn>,
  context: ParseContext,
): readonly LastYearColumn[] {
  const numbers = [...indicators.values()].filter(({ spec }) => spec.kind === 'wholeNumber' || spec.kind === 'decimal');
  const byHeader = new Map(numbers.map((column) => [headerKey(column.header), column]));
  return others.flatMap(({ header, index }) => {
    const [, name = ''] = AT_THE_END.exec(normaliseText(header)) ?? [];
    const of = byHeader.get(headerKey(name));
    if (!of) return [];
    return [{ of, repeated: { spec: of.spec, index, header, parse: cellParser(of.spec, context) } }];
  });
}

/** Figures of the year before that are not what was entered for that year. Parts of years are left alone. */
export function reportLastYear(
  { view, whole, conflicts }: GroupRows,
  columns: readonly LastYearColumn[],
  slots: Slots,
  wards: number,
  findings: Findings,
): void {
  if (columns.length === 0) return;
  const rowOf = (ward: number, year: number): number => {
    const slot = slots.of(ward, year);
    return slot < 0 || conflicts.has(slot) ? -1 : (whole[slot] ?? -1);
  };
  for (let ward = 0; ward < wards; ward++)
    for (const year of slots.years) {
      const row = rowOf(ward, year);
      if (row < 0) continue;
      const before = rowOf(ward, year - 1);
      for (const column of columns) compare(view, row, before, column, findings);
    }
}

function compare(
  view: TableView,
  row: number,
  before: number,
  { repeated, of }: LastYearColumn,
  findings: Findings,
): void {
  const raw = cellAt(view, row, repeated.index);
  if (raw !== '' && !isPlainNumber(repeated.spec, raw)) reportCell(view, row, repeated, findings);
  const [told, entered] = [shareCellNumber(view, row, repeated), before < 0 ? null : shareCellNumber(view, before, of)];
  if (told === null || entered === null || told === entered) return;
  findings.at('lastYearDiffers', new GridCell(view.grid, row, repeated.index), {
    subject: repeated.header,
    found: String(told),
    expected: `${String(entered)} (${new GridCell(view.grid, before, of.index).cell})`,
  });
}
