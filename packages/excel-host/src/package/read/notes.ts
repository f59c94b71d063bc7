import type { Parts } from '../parts/parts';
import { fromXstring } from '../xml/escape';
import { attribute, child, children, parseXml, richText } from '../xml/tree';
import { parseArea } from './reference';

/** "row,column" → text of the sheet's notes (legacy comments). */
export function readNotes(parts: Parts, sheetPart: string): Map<string, string> {
  const notes = new Map<string, string>();
  for (const part of parts.related(sheetPart, 'comments')) {
    const root = parseXml(parts.text(part), part);
    for (const comment of children(child(root, 'commentList'), 'comment')) {
      const cell = parseArea(attribute(comment, 'ref') ?? '');
      const text = child(comment, 'text');
      if (cell && text) notes.set(`${cell.row},${cell.column}`, fromXstring(richText(text)));
    }
  }
  return notes;
}
