import { sameName } from '../../model/sheetNames';
import type { Workbook, Worksheet } from '../../model/types';
import { invalidArgument, itemNotFound } from '../errors';

/** By name or by id. */
export const findSheet = (workbook: Workbook, key: unknown): Worksheet | undefined => {
  if (typeof key !== 'string') throw invalidArgument('key');
  return workbook.worksheets.find((sheet) => sheet.id === key || sameName(sheet.name, key));
};

export const visibleSheets = (workbook: Workbook, visibleOnly: boolean): Worksheet[] =>
  workbook.worksheets.filter((sheet) => !visibleOnly || sheet.visibility === 'Visible');

export function activeSheet(workbook: Workbook): Worksheet {
  const sheet = workbook.worksheets.find((each) => each.id === workbook.activeWorksheetId);
  if (!sheet) throw itemNotFound('active worksheet');
  return sheet;
}
