import { foldTonePlacement } from '../../domain/text/normalise';
import { LANGUAGES, type Language } from '../../language/language';
import { plainValue, type CellValue, type Grid, type Grids } from '../../workbook/grid';
import { Findings } from '../../workbook/read/findings';
import { GridCell } from '../../workbook/read/gridCell';
import { SCALES } from '../../workbook/read/rules/indicators';
import { openInput } from '../../workbook/read/inputViews';
import { isBlankRow, type TableView } from '../../workbook/read/tableView';
import type { WardResolver } from '../../workbook/read/wardResolver';
import { columnText, type TableSpec } from '../../workbook/schema';
import type { CellEdit, TableGrowth } from '../ports';

/** The tables as they would be, and the cells that make them so. The tables read are never touched. */
export class TableDraft {
  private readonly changed: Map<string, Grid>;
  private readonly cells = new Map<string, CellEdit>();
  /** Where each table would have to end for what is new: rows of its grid. */
  private readonly ends = new Map<string, number>();

  constructor(
    private readonly original: Grids,
    private readonly date1904: boolean,
    private readonly resolver: WardResolver,
  ) {
    this.changed = new Map(original);
  }

  get grids(): Grids {
    return this.changed;
  }

  get edits(): readonly CellEdit[] {
    return [...this.cells.values()];
  }

  /** Tables that must be longer for what is new. */
  get growth(): readonly TableGrowth[] {
    return [...this.ends].flatMap(([key, end]): TableGrowth[] => {
      const grid = this.original.get(key);
      if (!grid || grid.table === null) return [];
      const before = grid.tableRows ?? grid.values.length;
      return end <= before ? [] : [{ table: grid.table, sheet: grid.sheet, rows: end - before }];
    });
  }

  open(spec: TableSpec): TableView | null {
    const context = { date1904: this.date1904, scales: SCALES };
    return openInput(this.changed, spec, context, this.resolver, new Findings());
  }

  /** Fills cells of a row, by the index of their column. */
  fill(view: TableView, row: number, contents: ReadonlyMap<number, CellValue>): void {
    const key = this.keyOf(view);
    const grid = this.changed.get(key);
    if (!grid) return;
    const width = grid.values[0]?.length ?? 0;
    const values = [...grid.values];
    while (values.length <= row) values.push(Array.from({ length: width }, () => ''));
    values[row] = (values[row] ?? []).map((cell, column) => contents.get(column) ?? cell);
    const end = Math.max(this.ends.get(key) ?? 0, row < view.to ? 0 : row + 1);
    this.ends.set(key, end);
    this.changed.set(key, { ...grid, values, ...(end > 0 && grid.tableRows !== undefined ? { tableRows: end } : {}) });
    for (const [column, content] of contents) {
      const { sheet, cell } = new GridCell(grid, row, column);
      this.cells.set(`${sheet}!${cell}`, { sheet, cell, value: content === '' ? null : plainValue(content) });
    }
  }

  /** The first blank row, else one below the table, which must then grow. */
  blankRow(view: TableView): number {
    for (let row = view.from; row < view.to; row++) if (isBlankRow(view, row)) return row;
    return view.to;
  }

  private keyOf(view: TableView): string {
    return view.spec.table;
  }
}

/** The language in which a table is headed. */
export function languageOf(view: TableView): Language {
  const headers = new Set([...view.columns].map(([id, { header }]) => `${id} ${foldTonePlacement(header)}`));
  const knows = (language: Language): boolean =>
    [...view.columns.keys()].every((id) =>
      headers.has(`${id} ${foldTonePlacement(columnText(language, view.spec, id).header)}`),
    );
  return LANGUAGES.find(knows) ?? 'vi';
}
