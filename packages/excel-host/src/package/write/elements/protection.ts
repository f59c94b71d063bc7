import { child } from '../../xml/tree';
import { editAttributes, type TextEdit } from '../../xml/splice';
import { addElement, replaceElement, type SheetTask } from '../sheetTask';

export function protectionEdits(task: SheetTask): TextEdit[] {
  const { root, sheet, text, changed } = task;
  if (!changed.has('protection')) return [];
  if (!sheet.protected) return replaceElement(task, 'sheetProtection', '');
  const element = child(root, 'sheetProtection');
  if (element) return [editAttributes(text, element, { sheet: '1' })];
  return [addElement(task, 'sheetProtection', `<${root.prefix}sheetProtection sheet="1" objects="1" scenarios="1"/>`)];
}
