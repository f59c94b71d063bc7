import { foldTonePlacement } from '../../domain/text/normalise';
import { LANGUAGES, type Language } from '../../language/language';
import type { CellValue, Grid, Grids } from '../../workbook/grid';
import { Findings } from '../../workbook/read/findings';
import { GridCell } from '../../workbook/read/gridCell';
import { SCALES } from '../../workbook/read/rules/indicators';
import { isBlankRow, openTable, type TableView } from '../../workbook/read/tableView';
import { columnText, type TableSpec } from '../../workbook/schema';
import type { CellEdit, TableGrowth } from '../ports';

/** The tables as they would be, and the cells that make them so. The tables read are never touched. */
export class Draft {
  private readonly changed: Map<string, Grid>;
  private readonly cells = new Map<string, CellEdit>();

  constructor(
    private readonly original: Grids,
    private readonly date1904: boolean,
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
    return [...this.changed.values()].flatMap(({ table, sheet, values }): TableGrowth[] => {
      const before = table === null ? undefined : this.original.get(table)?.values.length;
      return table === null || before === undefined || before === values.length
        ? []
        : [{ table, sheet, rows: values.length - before }];
    });
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
