import { areaName } from '../../read/reference';
import type { TextEdit } from '../../xml/splice';
import { replaceElement, type SheetTask } from '../sheetTask';

export function mergeEdits(task: SheetTask): TextEdit[] {
  if (!task.changed.has('merges')) return [];
  const p = task.root.prefix;
  const { merges } = task.sheet;
  const content = merges.map((area) => `<${p}mergeCell ref="${areaName(area)}"/>`).join('');
  const element = content === '' ? '' : `<${p}mergeCells count="${merges.length}">${content}</${p}mergeCells>`;
  return replaceElement(task, 'mergeCells', element);
}
