import { sheetNameFault } from '../../model/sheetNames';
import type { Worksheet } from '../../model/types';
import { createWorksheet } from '../../model/worksheet';
import { rewriteReferences } from '../../protocol/sheets/naming';
import type { CommandAnswer } from '../types';
import { closedStructure, DONE, refused, type Desk } from './answer';

export function addSheet({ workbook, edit }: Desk, name: string): CommandAnswer {
  const closed = closedStructure(workbook);
  if (closed) return closed;
  if (sheetNameFault(name, workbook.worksheets) !== null) return refused('badName', name);
  edit.tabs();
  const sheet = createWorksheet(workbook, name);
  sheet.touched.structure = true;
  workbook.activeWorksheetId = sheet.id;
  return DONE;
}

export function renameSheet(desk: Desk, sheet: Worksheet, name: string): CommandAnswer {
  const { workbook, edit } = desk;
  const closed = closedStructure(workbook);
  if (closed) return closed;
  if (sheetNameFault(name, workbook.worksheets, sheet) !== null) return refused('badName', name);
  rememberAll(desk);
  rewriteReferences(workbook, sheet, name);
  edit.tabs();
  sheet.name = name;
  return DONE;
}

export function deleteSheet(desk: Desk, sheet: Worksheet): CommandAnswer {
  const { workbook } = desk;
  const closed = closedStructure(workbook);
  if (closed) return closed;
  const next = workbook.worksheets.find((other) => other !== sheet && other.visibility === 'Visible');
  if (!next) return refused('inTheWay', sheet.name);
  rememberAll(desk);
  rewriteReferences(workbook, sheet, null);
  const at = workbook.worksheets.indexOf(sheet);
  workbook.worksheets.splice(at, 1);
  if (workbook.activeWorksheetId !== sheet.id) return DONE;
  const neighbours = [...workbook.worksheets.slice(at), ...workbook.worksheets.slice(0, at).reverse()];
  workbook.activeWorksheetId = (neighbours.find(({ visibility }) => visibility === 'Visible') ?? next).id;
  return DONE;
}

/** Names and charts anywhere may refer to the sheet. */
function rememberAll({ workbook, edit }: Desk): void {
  edit.tabs();
  for (const sheet of workbook.worksheets) edit.remember(sheet);
}
