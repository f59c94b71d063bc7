import type { Hyperlink } from '../../../model/types';
import { canonical } from '../../read/aspects';
import { readHyperlinks, type FileHyperlink } from '../../read/hyperlinks';
import { cellAddress } from '../../../model/address';
import { escapeAttribute } from '../../xml/escape';
import { rawText, withAttributes, type TextEdit } from '../../xml/splice';
import { relationshipAttribute, replaceElement, type SheetTask } from '../sheetTask';

/**
 * Links that did not change stay as written, those that moved keep what the model does not know of them (the text that they show);
 * relationships that nobody points at any more go.
 */
export function hyperlinkEdits(task: SheetTask): TextEdit[] {
  const { text, root, sheet, draft, part, context, changed } = task;
  if (!changed.has('hyperlinks')) return [];
  const source = readHyperlinks(root, context.frame.parts.relationships(part));
  const links = [...sheet.hyperlinks].sort(([a], [b]) => compareKeys(a, b));
  const places = new Set(links.map((each) => canonical(each)));
  const standing = new Map<string, FileHyperlink>();
  const moved = new Map<string, FileHyperlink[]>();
  for (const each of source) {
    const name = canonical([each.key, each.link]);
    if (places.has(name)) standing.set(name, each);
    else {
      const alike = moved.get(canonical(each.link)) ?? [];
      moved.set(canonical(each.link), alike);
      alike.push(each);
    }
  }
  const kept = new Set<string | null>();
  const items = links.map(([key, link]) => {
    const same = standing.get(canonical([key, link]));
    const from = same ?? moved.get(canonical(link))?.shift();
    if (!from) return linkXml(task, key, link);
    kept.add(from.relationship);
    return same ? rawText(text, from.element) : elsewhere(text, from, key);
  });
  for (const { relationship } of source)
    if (relationship !== null && !kept.has(relationship)) draft.unrelate(part, relationship);
  const name = `${root.prefix}hyperlinks`;
  return replaceElement(task, 'hyperlinks', items.length === 0 ? '' : `<${name}>${items.join('')}</${name}>`);
}

function elsewhere(text: string, { element }: FileHyperlink, key: string): string {
  const [row, column] = rowAndColumn(key);
  return withAttributes(text, element, { ref: cellAddress(row, column) }) + text.slice(element.openEnd, element.end);
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
  return `<${task.root.prefix}hyperlink ref="${cellAddress(row, column)}"${id}${place}${tip}/>`;
}
