import type { Workbook, Worksheet } from '../../model/types';
import type { Edit } from '../history';
import type { CommandAnswer, Refusal } from '../types';

export const DONE: CommandAnswer = { done: true };

export const refused = (refusal: Refusal, detail = ''): CommandAnswer => ({ done: false, refusal, detail });

/** What commands work on. */
export interface Desk {
  readonly workbook: Workbook;
  readonly edit: Edit;
  /** The year of dates typed without one. */
  readonly year: number;
}

export const sheetById = ({ worksheets }: Workbook, id: string): Worksheet | undefined =>
  worksheets.find((sheet) => sheet.id === id);

/** Why nothing of a sheet but unlocked cells may change. */
export function closedSheet({ readOnly }: Workbook, sheet: Worksheet): CommandAnswer | null {
  if (readOnly) return refused('readOnly');
  return sheet.protected ? refused('sheetProtected', sheet.name) : null;
}

/** Why sheets may not come, go or be renamed. */
export function closedStructure(workbook: Workbook): CommandAnswer | null {
  if (workbook.readOnly) return refused('readOnly');
  return workbook.protected ? refused('workbookProtected') : null;
}
