import { insideGrid } from '../../model/rect';
import type { Worksheet } from '../../model/types';
import type { CommandAnswer, UserCommand } from '../types';
import { closedSheet, DONE, refused, sheetById, type Desk } from './answer';
import { clearCells } from './clearCells';
import { enter } from './enter';
import { resize } from './resize';
import { deleteRows, insertRows } from './rows';
import { addSheet, deleteSheet, renameSheet } from './sheets';
import { addTableRow } from './tableRows';

/** What changes the workbook and can be undone. */
export type Change = Exclude<UserCommand, { kind: 'activate' | 'select' | 'editing' | 'undo' | 'redo' }>;
type OnSheet = Exclude<Change, { kind: 'addSheet' }>;

/** Does what a user did by hand. After a refusal the caller takes back whatever was begun. */
export function runChange(desk: Desk, command: Change): CommandAnswer {
  if (command.kind === 'addSheet') return addSheet(desk, command.name);
  const sheet = sheetById(desk.workbook, command.sheetId);
  return sheet ? onSheet(desk, sheet, command) : refused('gone', command.sheetId);
}

function onSheet(desk: Desk, sheet: Worksheet, command: OnSheet): CommandAnswer {
  switch (command.kind) {
    case 'enter':
      return enter(desk, sheet, command);
    case 'clear':
      return clearCells(desk, sheet, command.rects);
    case 'insertRows':
      return closedSheet(desk.workbook, sheet) ?? insertRows(desk, sheet, command.row, command.count);
    case 'deleteRows':
      return closedSheet(desk.workbook, sheet) ?? deleteRows(desk, sheet, command.row, command.count);
    case 'resizeColumn':
      return resize(desk, sheet, 'column', command.column, command.points);
    case 'resizeRow':
      return resize(desk, sheet, 'row', command.row, command.points);
    case 'addTableRow':
      return closedSheet(desk.workbook, sheet) ?? addTableRow(desk, sheet, command.table);
    case 'renameSheet':
      return renameSheet(desk, sheet, command.name);
    case 'deleteSheet':
      return deleteSheet(desk, sheet);
  }
}

/** Looking elsewhere: nothing that undo knows. */
export function navigate(
  desk: Pick<Desk, 'workbook'>,
  command: Extract<UserCommand, { kind: 'activate' | 'select' }>,
): CommandAnswer {
  const sheet = sheetById(desk.workbook, command.sheetId);
  if (sheet?.visibility !== 'Visible') return refused('gone', command.sheetId);
  if (command.kind === 'select') {
    if (!insideGrid(command.rect)) return refused('tooLarge');
    sheet.selection = { ...command.rect };
  }
  desk.workbook.activeWorksheetId = sheet.id;
  return DONE;
}
