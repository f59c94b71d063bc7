import { CellValueType } from '@univerjs/core';
import type { ICellData, ICommandService, Workbook, Worksheet } from '@univerjs/core';
import { SetRangeValuesMutation } from '@univerjs/preset-sheets-core';
import type { CellRow, SheetView } from 'excel-host/service';
import type { ModelValue, Rect } from 'excel-host/xlsx';
import { rowData } from '../convert/cells';
import type { CellOrigin } from '../convert/cells';
import type { GridLanguage } from '../convert/numberFormat';
import { StyleBook } from '../convert/styleBook';
import type { ModelGuard } from './guard';
import { inSlices } from './slices';

/** Rows that stand in the sheet before it is shown; the others follow while it is looked at. */
const FIRST_ROWS = 200;

type CellMatrix = Record<number, Record<number, ICellData | null>>;

/** What the model keeps in a cell of the copy. */
interface CopiedCell {
  readonly value: ModelValue;
  readonly formula: string | null;
  readonly styleId: number;
}

/** Univer's copy of one sheet of the model. */
export class SheetCopy {
  readonly styles: StyleBook;
  /** The copy no longer equals the model and must be made again before it is shown. */
  stale = false;
  gone = false;

  constructor(
    readonly modelId: string,
    readonly univerId: string,
    readonly view: SheetView,
    language: GridLanguage,
  ) {
    this.styles = new StyleBook(view.styles, view.tables, language);
  }

  markStale(): void {
    this.stale = true;
  }

  markGone(): void {
    this.gone = true;
  }

  /** The cells to begin with, by row. */
  firstCells(): Record<number, Record<number, ICellData>> {
    return Object.fromEntries(this.view.rows.slice(0, FIRST_ROWS).map((row) => [row.row, rowData(row, this.styles)]));
  }

  /** Lays the remaining rows into the copy; false when the copy went away meanwhile. */
  async fill(workbook: Workbook): Promise<boolean> {
    const worksheet = workbook.getSheetBySheetId(this.univerId);
    if (!worksheet) return false;
    const cells = worksheet.getCellMatrix().getMatrix();
    const goesOn = (): boolean => !this.gone;
    const filled = await inSlices(
      this.view.rows.slice(FIRST_ROWS),
      (row) => (cells[row.row] ??= rowData(row, this.styles)),
      goesOn,
    );
    workbook.addStyles(this.styles.takeFresh());
    return filled;
  }

  cell(workbook: Workbook, row: number, column: number): CopiedCell {
    const raw = workbook.getSheetBySheetId(this.univerId)?.getCellRaw(row, column) ?? null;
    const origin = raw?.custom as unknown as CellOrigin | null | undefined;
    return { value: valueOf(raw, origin), formula: origin?.formula ?? null, styleId: origin?.style ?? 0 };
  }

  /** True when every style of these cells is known to the copy. */
  knowsStyles(rows: readonly CellRow[]): boolean {
    return rows.every(({ styleIds }) => styleIds.every((id) => this.styles.knows(id)));
  }

  /** Shows the cells of an area as they are in the model now; cells that the model does not name are empty. */
  update(workbook: Workbook, commands: ICommandService, guard: ModelGuard, rect: Rect, rows: readonly CellRow[]): void {
    const worksheet = workbook.getSheetBySheetId(this.univerId);
    if (!worksheet) return;
    const cellValue: CellMatrix = emptied(worksheet, rect);
    for (const row of rows) cellValue[row.row] = { ...cellValue[row.row], ...rowData(row, this.styles) };
    workbook.addStyles(this.styles.takeFresh());
    guard.show(() =>
      commands.syncExecuteCommand(SetRangeValuesMutation.id, {
        unitId: workbook.getUnitId(),
        subUnitId: this.univerId,
        cellValue,
      }),
    );
  }
}

/** Univer mixes a new style into an old one; cells are taken away first so that nothing of the old is left. */
function emptied(worksheet: Worksheet, rect: Rect): CellMatrix {
  const matrix = worksheet.getCellMatrix();
  const gone: CellMatrix = {};
  for (const [row, cells] of Object.entries(matrix.getMatrix())) {
    const at = Number(row);
    if (at < rect.row || at >= rect.row + rect.rows) continue;
    for (const key of Object.keys(cells as object)) {
      const column = Number(key);
      if (column < rect.column || column >= rect.column + rect.columns) continue;
      (gone[at] ??= {})[column] = null;
    }
  }
  for (const [row, cells] of Object.entries(gone))
    for (const column of Object.keys(cells)) matrix.realDeleteValue(Number(row), Number(column));
  return gone;
}

function valueOf(raw: ICellData | null, origin: CellOrigin | null | undefined): ModelValue {
  if (raw === null || raw.v === undefined || raw.v === null) return null;
  if (origin?.error) return { error: String(raw.v) };
  return raw.t === CellValueType.BOOLEAN ? Boolean(raw.v) : raw.v;
}
