import { SetWorksheetRowAutoHeightMutation } from '@univerjs/preset-sheets-core';
import { ICommandService } from '@univerjs/core';
import { rowsToFit } from '../convert/rowsToFit';
import type { RunningUniver } from './createUniver';
import type { SheetCopy } from './sheetCopy';

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
