import { indicatorColumnsOf } from '../read/ownColumns';
import { cellParser, type ParseContext } from '../read/cell/parse';
import { settingFinder } from '../read/cell/words';
import { Findings } from '../read/findings';
import { SCALES } from '../read/rules/indicators';
import { SETTING_COLUMNS } from '../read/settings';
import { openInput } from '../read/inputViews';
import { cellAt, rowReader, type FoundColumn, type TableView } from '../read/tableView';
import type { WorkbookRecords } from '../read/types';
import { wardResolver, type WardResolver } from '../read/wardResolver';
import type { Grids } from '../grid';
import { INPUT_TABLES } from '../schema/all';
import { SETTING_TABLE } from '../schema/tables';

const ADDRESS = /^([A-Z]+)(\d+)$/;

/** Where a finding stands in its table. `column` is null for one that no schema names. */
export interface Spot {
  readonly view: TableView;
  readonly row: number;
  readonly index: number;
  readonly column: FoundColumn | null;
}

/** A workbook as repairs look at it. */
export interface RepairContext {
  readonly grids: Grids;
  readonly records: WorkbookRecords;
  readonly sheetNames: readonly string[];
  readonly date1904: boolean;
  readonly views: readonly TableView[];
  readonly resolver: WardResolver;
  readonly spotOf: (sheet: string, cell: string) => Spot | null;
}

/** Row and column of an A1 address, counted from 0. */
function rowAndColumn(cell: string): readonly [row: number, column: number] {
  const [, letters = '', digits = '0'] = ADDRESS.exec(cell) ?? [];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return [Number(digits) - 1, column - 1];
}

/** Columns of a table by their place, the indicators that stand there beyond its schema included. */
type ColumnsOfView = ReadonlyMap<TableView, ReadonlyMap<number, FoundColumn>>;

export function repairContext(
  { grids, sheetNames, date1904 }: Pick<RepairContext, 'grids' | 'sheetNames' | 'date1904'>,
  records: WorkbookRecords,
): RepairContext {
  const parsing: ParseContext = { date1904, scales: SCALES };
  const resolver = wardResolver(records.facts.wards);
  const views = INPUT_TABLES.flatMap((spec) => openInput(grids, spec, parsing, resolver, new Findings()) ?? []);
  const groups = views.filter(({ spec }) => spec.group !== null);
  const own = indicatorColumnsOf(groups, records.ruleSets, parsing);
  const columns: ColumnsOfView = new Map(
    views.map((view) => {
      const all = [...view.columns.values(), ...(own.get(view)?.values() ?? [])];
      return [view, new Map(all.map((column) => [column.index, column]))];
    }),
  );
  const bySheet = new Map<string, TableView[]>();
  for (const view of views) bySheet.set(view.grid.sheet, [...(bySheet.get(view.grid.sheet) ?? []), view]);
  return {
    ...{ grids, records, sheetNames, date1904, views },
    resolver,
    spotOf: (sheet, cell) => spotIn(bySheet.get(sheet) ?? [], cell, columns, parsing),
  };
}

function spotIn(views: readonly TableView[], cell: string, columns: ColumnsOfView, parsing: ParseContext): Spot | null {
  const [sheetRow, sheetColumn] = rowAndColumn(cell);
  for (const view of views) {
    const [row, index] = [sheetRow - view.grid.row, sheetColumn - view.grid.column];
    const width = view.grid.values[0]?.length ?? 0;
    if (row < view.from - 1 || row >= view.to || index < 0 || index >= width) continue;
    const column = columns.get(view)?.get(index) ?? null;
    const isValue = view.spec === SETTING_TABLE && column?.spec.id === 'value';
    return { view, row, index, column: isValue ? settingColumn(view, row, column, parsing) : column };
  }
  return null;
}

/** The value of a setting is read by what its row sets. */
function settingColumn(view: TableView, row: number, column: FoundColumn, parsing: ParseContext): FoundColumn {
  const id = settingFinder(rowReader(view, row).text('setting'));
  const spec = Object.entries(SETTING_COLUMNS).find(([each]) => each === id)?.[1];
  return spec ? { ...column, spec, parse: cellParser(spec, parsing) } : column;
}

export const valueAt = ({ view, row, index }: Spot): ReturnType<typeof cellAt> => cellAt(view, row, index);
