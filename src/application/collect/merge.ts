import { serialOf } from '../../cells/serial';
import type { IndicatorValue } from '../../domain/reading/types';
import type { Language } from '../../language/language';
import { rowsOfPeriod } from '../../workbook/figures/period';
import type { PlainValue } from '../../workbook/grid';
import type { GroupRows } from '../../workbook/read/groupRows';
import type { FoundColumn, TableView } from '../../workbook/read/tableView';
import type { RepairChange, RepairedCell } from '../../workbook/repairs/types';
import { cellOf } from '../../workbook/schema/template/rows';
import type { CollectBook } from './book';
import type { WardComparison } from './compare';
import { cellChange, NewRows } from './place';
import type { WardPreview } from './preview';
import { receivedChangeText } from './texts';

/** What has to be known of the log of files received to write into it. */
export interface MergeWish {
  readonly log: TableView;
  /** ISO day. */
  readonly receivedOn: string;
  readonly date1904: boolean;
}

/** What is written for a ward: all of it or nothing. */
export interface WardMerge {
  readonly wardCode: string;
  readonly change: RepairChange;
}

/** What is written for the wards that the user confirmed. */
export interface Merge {
  readonly wards: readonly WardMerge[];
  /** Tables that become longer. */
  readonly growths: readonly RepairChange[];
  /** Wards for whose figures a table has no room: sheets where something stands in the way, by the ward's code. */
  readonly blocked: ReadonlyMap<string, string>;
}

/** The changes of the wards that the user confirmed, as they follow from the preview. Writes nothing. */
export function planMerge(book: CollectBook, previews: readonly WardPreview[], wish: MergeWish): Merge {
  const rows = new Map<TableView, NewRows>();
  const newRows = (view: TableView): NewRows => {
    const known = rows.get(view) ?? new NewRows(view);
    rows.set(view, known);
    return known;
  };
  const wards: WardMerge[] = [];
  const blocked = new Map<string, string>();
  for (const preview of previews) {
    const { comparison, ward } = preview;
    if (!comparison) continue;
    const cells: RepairedCell[] = [];
    for (const group of book.tables.groups) {
      const written = groupCells(book, group, comparison, newRows);
      if (written === null) blocked.set(ward.code, group.view.grid.sheet);
      else cells.push(...written);
    }
    const logged = logCells(book, preview, comparison, wish, newRows);
    if (logged === null) blocked.set(ward.code, wish.log.grid.sheet);
    else if (!blocked.has(ward.code))
      wards.push({ wardCode: ward.code, change: { kind: 'cells', cells: [...cells, ...logged] } });
  }
  return { wards, growths: [...rows.values()].flatMap((each) => each.growth() ?? []), blocked };
}

/** The cells of a ward's row in one table; none where nothing changes, null where there is no room for a row. */
function groupCells(
  book: CollectBook,
  group: GroupRows,
  { received: { wardCode, period }, changes, notes }: WardComparison,
  newRows: (view: TableView) => NewRows,
): RepairedCell[] | null {
  const { view } = group;
  const wanted: [FoundColumn, PlainValue][] = [
    ...changes
      .filter((change) => change.group === group)
      .map(({ column, after }): [FoundColumn, PlainValue] => [column, written(book, column, after)]),
    ...notes
      .filter((note) => note.group === group)
      .map(({ column, after }): [FoundColumn, PlainValue] => [column, after]),
  ];
  if (wanted.length === 0) return [];
  const [standing] = rowsOfPeriod(book.tables, group, wardCode, period);
  const row = standing ?? newRows(view).take();
  if (row === null) return null;
  const keys: Readonly<Record<string, PlainValue>> = { ...period, ward: wardName(book, wardCode) };
  const cells = wanted.map(([column, after]) => cellChange(view, row, column.index, after));
  return standing === undefined ? [...keyCells(view, row, keys), ...cells] : cells;
}

const keyCells = (view: TableView, row: number, keys: Readonly<Record<string, PlainValue>>): RepairedCell[] =>
  Object.entries(keys).flatMap(([id, after]) => {
    const column = view.columns.get(id);
    return column ? [cellChange(view, row, column.index, after)] : [];
  });

const wardName = ({ tables }: CollectBook, code: string): string =>
  tables.resolver.wards[tables.resolver.indexOf(code)]?.name ?? code;

/** A value as a clerk would type it, in the language of the workbook. */
function written({ records }: CollectBook, { spec }: FoundColumn, value: IndicatorValue): PlainValue {
  const cell = cellOf(records.settings.language, spec, value);
  return cell === null || typeof cell === 'object' ? String(value) : cell;
}

/** The line of the log about one ward; null where the log has no room. */
function logCells(
  book: CollectBook,
  { files, ward }: WardPreview,
  comparison: WardComparison,
  { log, receivedOn, date1904 }: MergeWish,
  newRows: (view: TableView) => NewRows,
): RepairedCell[] | null {
  const row = newRows(log).take();
  if (row === null) return null;
  const language: Language = book.records.settings.language;
  const changed = comparison.changes.filter(({ before }) => before !== null);
  const cells: Readonly<Record<string, PlainValue>> = {
    ward: ward.name,
    ...comparison.received.period,
    file: files[0] ?? '',
    taken: comparison.changes.length,
    changed: changed.length,
    notTaken: comparison.refused.length,
    differences: changed
      .map((change) => receivedChangeText(change, language))
      .join('; ')
      .slice(0, MOST_TOLD),
  };
  const day = log.columns.get('receivedOn');
  return [
    ...keyCells(log, row, cells),
    ...(day ? [cellChange(log, row, day.index, serialOf(receivedOn, date1904), receivedOn)] : []),
  ];
}

/** Far below what a cell holds, and more than anybody reads there. */
const MOST_TOLD = 2000;
