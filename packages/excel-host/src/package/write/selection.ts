import type { ReadContext } from '../read/context';
import type { FileSheet } from '../read/workbook';
import { applyEdits, editAttributes } from '../xml/splice';
import { child, flag, parseXml, type XmlElement } from '../xml/tree';
import type { Draft } from './draft';

const viewOf = (root: XmlElement): XmlElement | null => child(child(root, 'sheetViews'), 'sheetView');

/** Whether the file has this tab among the selected ones. The sheet is read only where its beginning leaves that open. */
export function isTabSelected({ frame, sheetXml, release }: ReadContext, part: string): boolean {
  const start = frame.parts.archive?.peek(part);
  const beginning = start ? new TextDecoder('latin1').decode(start) : '';
  if (/<[^<>]*sheetData/.test(beginning) && !beginning.includes('tabSelected')) return false;
  const view = viewOf(sheetXml(part).root);
  release(part);
  return view !== null && flag(view, 'tabSelected');
}

/** Takes the selection from a tab that is no worksheet: a chart sheet, for one. */
export function deselect(draft: Draft, { relationship }: FileSheet): void {
  const { parts, workbookPart } = draft.frame;
  const target = parts.relationships(workbookPart).find(({ id }) => id === relationship)?.target;
  const part = target === undefined ? null : parts.find(target);
  if (part === null) return;
  const text = parts.text(part);
  const view = viewOf(parseXml(text, part));
  if (view && flag(view, 'tabSelected'))
    draft.setText(part, applyEdits(text, [editAttributes(text, view, { tabSelected: null })]));
}
