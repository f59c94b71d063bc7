import { foldTonePlacement } from '../../domain/text/normalise';
import { LANGUAGES, type Language } from '../../language/language';
import type { CellValue, Grid, Grids } from '../../workbook/grid';
import { Findings } from '../../workbook/read/findings';
import { GridCell } from '../../workbook/read/gridCell';
import { SCALES } from '../../workbook/read/rules/indicators';
import { isBlankRow, openTable, type TableView } from '../../workbook/read/tableView';
import { columnText, type TableSpec } from '../../workbook/schema';
import type { CellEdit } from '../ports';

/** The tables as they would be, and the cells that make them so. The tables read are never touched. */
export class Draft {
  private readonly changed: Map<string, Grid>;
  private readonly cells = new Map<string, CellEdit>();
  private readonly tooFull = new Set<string>();

  constructor(
    grids: Grids,
    private readonly date1904: boolean,
  ) {
    this.changed = new Map(grids);
  }

  get grids(): Grids {
    return this.changed;
  }

  get edits(): readonly CellEdit[] {
    return [...this.cells.values()];
  }

  /** Worksheets of tables without a blank row for what is new. */
  get full(): readonly string[] {
    return [...this.tooFull];
  }

  open(spec: TableSpec): TableView | null {
    return openTable(this.changed, spec, { date1904: this.date1904, scales: SCALES }, new Findings());
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
    this.changed.set(key, { ...grid, values });
    for (const [column, content] of contents) {
      const { sheet, cell } = new GridCell(grid, row, column);
      this.cells.set(`${sheet}!${cell}`, { sheet, cell, value: content === '' ? null : content });
    }
  }

  /** The first blank row, else one below the table, which a workbook has only once somebody makes the table longer. */
  blankRow(view: TableView): number {
    for (let row = view.from; row < view.to; row++) if (isBlankRow(view, row)) return row;
    if (view.grid.table !== null) this.tooFull.add(view.grid.sheet);
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
