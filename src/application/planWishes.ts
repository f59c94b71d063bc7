import type { Wish } from '../domain/roadmap/planner';
import { foldTonePlacement } from '../domain/text/normalise';
import { LANGUAGES, type Language } from '../language/language';
import type { Grids } from '../workbook/grid';
import { Findings } from '../workbook/read/findings';
import { openInput } from '../workbook/read/inputViews';
import { isBlankRow, rowReader, type RowReader, type TableView } from '../workbook/read/tableView';
import type { WorkbookRecords } from '../workbook/read/types';
import { wardResolver, type WardResolver } from '../workbook/read/wardResolver';
import { wishRows } from '../workbook/read/wishes';
import { choiceWord, columnText, PLAN_TABLE } from '../workbook/schema';
import type { CellEdit, EditedValue, TableGrowth } from './ports';

/** Why wishes cannot be written. */
export const WISH_REFUSALS = ['noTable', 'noColumn'] as const;
export type WishRefusal = (typeof WISH_REFUSALS)[number];

export type WishChange =
  | { readonly kind: 'edits'; readonly edits: readonly CellEdit[]; readonly growth: readonly TableGrowth[] }
  | { readonly kind: 'refused'; readonly refusal: WishRefusal };

const COLUMNS = ['kind', 'subject', 'year', 'number'] as const;
type Cells = Readonly<Record<(typeof COLUMNS)[number], EditedValue>>;
const NOTHING: Cells = { kind: null, subject: null, year: null, number: null };

/** Two wishes that say the same have the same key. */
export const wishKey = (wish: Wish): string => JSON.stringify(Object.entries(wish).sort());

/**
 * The cells that make the table of wishes say exactly what is wanted. Rows that say it already stay as they are, with their notes;
 * rows that nobody can read stay too, for their author to mend. A wish that is no longer wanted is cleared with its note.
 */
export function wishEdits(grids: Grids, records: WorkbookRecords, wanted: readonly Wish[]): WishChange {
  const resolver = wardResolver(records.facts.wards);
  const view = openInput(grids, PLAN_TABLE, { date1904: false, scales: [] }, resolver, new Findings());
  if (!view) return { kind: 'refused', refusal: 'noTable' };
  if (COLUMNS.some((column) => !view.columns.has(column))) return { kind: 'refused', refusal: 'noColumn' };
  const { ruleSets, roadmap, chosen } = records;
  const written = wishRows(view, { resolver, ruleSets, roadmap, chosen }, new Findings());
  const missing = new Map(wanted.map((wish) => [wishKey(wish), wish]));
  const cleared: RowReader[] = [];
  // Of two rows that say the same one is enough.
  for (const { wish, row } of written) if (!missing.delete(wishKey(wish))) cleared.push(row);

  const blank = blankRows(view);
  const language = languageOf(view);
  const edits: CellEdit[] = [];
  let more = 0;
  const fill = (row: RowReader, cells: Cells): void => {
    for (const column of COLUMNS) edits.push({ ...placeOf(row, column), value: cells[column] });
  };
  for (const wish of missing.values()) {
    const reused = cleared.shift();
    fill(reused ?? blank.shift() ?? rowReader(view, view.to + more++), cellsOf(wish, resolver, language));
    if (reused) edits.push(...noteCleared(view, reused));
  }
  for (const row of cleared) {
    fill(row, NOTHING);
    edits.push(...noteCleared(view, row));
  }
  const { sheet, table } = view.grid;
  return { kind: 'edits', edits, growth: table === null || more === 0 ? [] : [{ table, sheet, rows: more }] };
}

const placeOf = (row: RowReader, column: string): { sheet: string; cell: string } => {
  const { sheet, cell } = row.place(column);
  return { sheet, cell };
};

const noteCleared = (view: TableView, row: RowReader): CellEdit[] =>
  view.columns.has('note') && row.text('note') !== '' ? [{ ...placeOf(row, 'note'), value: null }] : [];

const blankRows = (view: TableView): RowReader[] =>
  Array.from({ length: view.to - view.from }, (_, at) => view.from + at)
    .filter((row) => isBlankRow(view, row))
    .map((row) => rowReader(view, row));

/** The language in which the table is headed. */
function languageOf(view: TableView): Language {
  const header = foldTonePlacement(view.columns.get('kind')?.header ?? '');
  return LANGUAGES.find((each) => foldTonePlacement(columnText(each, PLAN_TABLE, 'kind').header) === header) ?? 'vi';
}

/** A ward is named where its name means nobody else. */
function wardText(code: string, year: number | null, resolver: WardResolver): string {
  const name = resolver.wards.find((ward) => ward.code === code)?.name ?? code;
  const answer = resolver.resolve(name, year ?? undefined);
  return answer.kind === 'known' && answer.ward.code === code ? name : code;
}

function cellsOf(wish: Wish, resolver: WardResolver, language: Language): Cells {
  const cells = { ...NOTHING, kind: choiceWord(language, 'planWish', wish.kind) };
  switch (wish.kind) {
    case 'choose':
    case 'exclude':
      return { ...cells, subject: wardText(wish.wardCode, wish.year, resolver), year: wish.year };
    case 'minimum':
      return { ...cells, subject: wish.unit, number: wish.least };
    case 'lead':
      return { ...cells, subject: wish.criterionId, number: wish.years };
  }
}
