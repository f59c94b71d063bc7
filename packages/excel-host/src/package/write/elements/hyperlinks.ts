import type { Hyperlink } from '../../../model/types';
import { canonical } from '../../read/aspects';
import { readHyperlinks } from '../../read/hyperlinks';
import { cellName } from '../../read/reference';
import { escapeAttribute } from '../../xml/escape';
import { rawText, type Edit } from '../../xml/splice';
import { relationshipAttribute, replaceElement, type SheetTask } from '../sheetTask';

/** Links that did not change stay as written; relationships that nobody points at any more go. */
export function hyperlinkEdits(task: SheetTask): Edit[] {
  const { text, root, sheet, draft, part, context, changed } = task;
  if (!changed.has('hyperlinks')) return [];
  const source = readHyperlinks(root, context.frame.parts.relationships(part));
  const known = new Map(source.map((each) => [canonical([each.key, each.link]), each]));
  const kept = new Set<string | null>();
  const links = [...sheet.hyperlinks].sort(([a], [b]) => compareKeys(a, b));
  for (const [key, link] of links) kept.add(known.get(canonical([key, link]))?.relationship ?? null);
  for (const { relationship } of source)
    if (relationship !== null && !kept.has(relationship)) draft.unrelate(part, relationship);
  const items = links.map(([key, link]) => {
    const same = known.get(canonical([key, link]));
    return same ? rawText(text, same.element) : linkXml(task, key, link);
  });
  const name = `${root.prefix}hyperlinks`;
  return replaceElement(task, 'hyperlinks', items.length === 0 ? '' : `<${name}>${items.join('')}</${name}>`);
}

export const rowAndColumn = (key: string): [number, number] => {
  const [row = 0, column = 0] = key.split(',').map(Number);
  return [row, column];
};

/** Row by row, so that the order in which the model was filled does not show in the file. */
export function compareKeys(a: string, b: string): number {
  const [rowA, columnA] = rowAndColumn(a);
  const [rowB, columnB] = rowAndColumn(b);
  return rowA - rowB || columnA - columnB;
}

function linkXml(task: SheetTask, key: string, link: Hyperlink): string {
  const [row, column] = rowAndColumn(key);
  const id =
    link.address === null || link.address === ''
      ? ''
      : relationshipAttribute(task, task.draft.relateExternal(task.part, 'hyperlink', link.address));
  const place = link.documentReference === null ? '' : ` location="${escapeAttribute(link.documentReference)}"`;
  const tip = link.screenTip === null ? '' : ` tooltip="${escapeAttribute(link.screenTip)}"`;
  return `<${task.root.prefix}hyperlink ref="${cellName(row, column)}"${id}${place}${tip}/>`;
}
