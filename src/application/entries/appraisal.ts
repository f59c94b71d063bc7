import { normaliseText } from '../../domain/text/normalise';
import type { RowReader, TableView } from '../../workbook/read/tableView';
import type { WardResolver } from '../../workbook/read/wardResolver';
import { APPRAISAL_TABLE } from '../../workbook/schema';
import { rowsOf, speaksOf, wardText } from '../whatIf/place';
import { keyCells, missingColumn, noTable, refused, rowChanges, typedCell, type EntryCell } from './row';
import { APPRAISAL_FIELDS, type EntryPlan, type EntryWish } from './types';

type Wish = Extract<EntryWish, { kind: 'appraisal' }>;

const KEYS = ['year', 'ward', 'criterion'] as const;

/** The cells of the appraisal table that say what was entered of a criterion: of its row, else of a new one. */
export function planAppraisal(
  view: TableView | null,
  resolver: WardResolver,
  date1904: boolean,
  { wardCode, year, criterionId, typed }: Wish,
): EntryPlan {
  if (view === null) return noTable(APPRAISAL_TABLE);
  const fields = APPRAISAL_FIELDS.filter((field) => typed[field] !== undefined);
  const missing = missingColumn(view, [...KEYS, ...fields]);
  if (missing) return missing;
  const rows = rowsOf(view).filter(
    (row) => maySay(row.text('criterion'), criterionId) && speaksOf(row, resolver, wardCode, year),
  );
  const [only] = rows;
  if (rows.length > 1 || (only && !isSame(only.text('criterion'), criterionId))) return contradicting(view, rows);

  const cells: EntryCell[] = [];
  for (const field of fields) {
    const column = view.columns.get(field);
    const cell = column && typedCell(view, column, typed[field] ?? '', date1904);
    if (cell && 'kind' in cell) return cell;
    if (cell) cells.push(cell);
  }
  const keys = keyCells(view, { year, ward: wardText(wardCode, year, resolver), criterion: criterionId });
  return rowChanges(view, only?.row ?? null, keys, cells);
}

const isSame = (typed: string, id: string): boolean => normaliseText(typed) === normaliseText(id);

const numberIn = (text: string): string => /\d+/.exec(text)?.[0].replace(/^0+/, '') ?? '';

/** A row that says "C1" or "tiêu chí 1" may mean C01: nobody may write another beside it unseen. */
const maySay = (typed: string, id: string): boolean =>
  isSame(typed, id) || (numberIn(typed) !== '' && numberIn(typed) === numberIn(id));

const contradicting = (view: TableView, rows: readonly RowReader[]): EntryPlan =>
  refused({
    kind: 'contradicting',
    sheet: view.grid.sheet,
    cells: rows.map((row) => row.place('criterion').cell),
  });
