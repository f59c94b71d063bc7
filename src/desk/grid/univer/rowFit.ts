import { SetWorksheetRowAutoHeightMutation } from '@univerjs/preset-sheets-core';
import { ICommandService } from '@univerjs/core';
import type { SheetView } from '../../../host/service/types';
import type { RunningUniver } from './createUniver';
import type { SheetCopy } from './sheetCopy';

/** Rows that are fitted at once; text of later rows is cut off at the standard height. */
const MOST_ROWS = 400;

/** Rows without a height of their own that hold wrapped text: Excel fits them to it when it opens a file. */
export function rowsToFit({ rows, rowHeights, hiddenRows, styles }: SheetView): readonly number[] {
  const sized = new Set([...rowHeights.map(([row]) => row), ...hiddenRows]);
  const wrapping = new Set(styles.filter(([, { wrap }]) => wrap).map(([id]) => id));
  return rows
    .filter(({ row }) => !sized.has(row))
    .filter(({ styleIds, values }) => styleIds.some((id, at) => wrapping.has(id) && typeof values[at] === 'string'))
    .slice(0, MOST_ROWS)
    .map(({ row }) => row);
}

/** Gives the shown sheet's rows the height that their text needs. */
export function fitRows({ api, injector }: RunningUniver, { univerId, view }: SheetCopy): void {
  const workbook = api.getActiveWorkbook();
  const sheet = workbook?.getActiveSheet();
  const skeleton = sheet?.getSkeleton();
  const rows = rowsToFit(view);
  if (!workbook || !skeleton || rows.length === 0 || sheet?.getSheetId() !== univerId) return;
  const ranges = rows.map((row) => ({ startRow: row, endRow: row, startColumn: 0, endColumn: view.columnCount }));
  injector.get(ICommandService).syncExecuteCommand(SetWorksheetRowAutoHeightMutation.id, {
    unitId: workbook.getId(),
    subUnitId: univerId,
    rowsAutoHeightInfo: skeleton.calculateAutoHeightInRange(ranges),
  });
}
