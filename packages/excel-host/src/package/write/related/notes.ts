import { CONTENT_TYPES, type Dialect } from '../../parts/kinds';
import { cellAddress } from '../../../model/address';
import { parseArea } from '../../read/reference';
import { escapeText, fromXstring, toXstring } from '../../xml/escape';
import { applyEdits, rawText, type TextEdit } from '../../xml/splice';
import { attribute, child, children, parseXml, relationshipId, richText } from '../../xml/tree';
import { compareKeys, rowAndColumn } from '../elements/hyperlinks';
import { withContent } from '../insert';
import { relationshipAttribute, replaceElement, type SheetTask } from '../sheetTask';
import { EMPTY_VML, spliceVml } from './vml';

const emptyComments = (dialect: Dialect): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<comments xmlns="${dialect.main}"><authors><author></author></authors><commentList/></comments>`;

/** Notes stand twice in a file: the text in a comments part, the box in a legacy drawing. */
export function noteEdits(task: SheetTask): TextEdit[] {
  const { changed, sheet, part, context, draft } = task;
  if (!changed.has('notes')) return [];
  const { parts, dialect } = context.frame;
  const [source] = parts.related(part, 'comments');
  if (source === undefined && sheet.notes.size === 0) return [];
  const comments = source ?? draft.freeName('xl/comments', '.xml');
  const { text, isEmpty } = spliceComments(
    source === undefined ? emptyComments(dialect) : parts.text(source),
    comments,
    task,
  );
  if (isEmpty) {
    for (const each of draft.relationships(part)) if (each.target === source) draft.unrelate(part, each.id);
    draft.remove(comments);
  } else draft.setText(comments, text, CONTENT_TYPES.comments);
  if (source === undefined) draft.relate(part, 'comments', comments);
  return boxEdits(task);
}

function spliceComments(
  text: string,
  part: string,
  { sheet }: SheetTask,
): { readonly text: string; readonly isEmpty: boolean } {
  const root = parseXml(text, part);
  const p = root.prefix;
  const list = child(root, 'commentList');
  const known = new Map<string, string>();
  for (const each of children(list, 'comment')) {
    const cell = parseArea(attribute(each, 'ref') ?? '');
    const content = child(each, 'text');
    if (!cell || !content) continue;
    const key = `${cell.row},${cell.column}`;
    if (sheet.notes.get(key) === fromXstring(richText(content))) known.set(key, rawText(text, each));
  }
  const items = [...sheet.notes]
    .sort(([a], [b]) => compareKeys(a, b))
    .map(([key, note]) => known.get(key) ?? commentXml(p, key, note));
  if (list === null) return { text, isEmpty: items.length === 0 };
  const name = `${list.prefix}commentList`;
  const authors = child(root, 'authors');
  const edits: TextEdit[] = [{ start: list.start, end: list.end, text: `<${name}>${items.join('')}</${name}>` }];
  if (authors?.children.length === 0) edits.push(withContent(text, authors, `<${p}author></${p}author>`));
  return { text: applyEdits(text, edits), isEmpty: items.length === 0 };
}

function commentXml(p: string, key: string, note: string): string {
  const text = escapeText(toXstring(note));
  return `<${p}comment ref="${cellAddress(...rowAndColumn(key))}" authorId="0"><${p}text><${p}t xml:space="preserve">${text}</${p}t></${p}text></${p}comment>`;
}

function boxEdits(task: SheetTask): TextEdit[] {
  const { root, part, sheet, draft, context } = task;
  const { parts } = context.frame;
  const reference = child(root, 'legacyDrawing');
  const id = reference && relationshipId(reference);
  const target = parts.relationships(part).find((each) => each.id === id)?.target;
  const source = target === undefined ? null : parts.find(target);
  const drawing = source ?? draft.freeName('xl/drawings/vmlDrawing', '.vml');
  const { text, isEmpty } = spliceVml(source === null ? EMPTY_VML : parts.text(source), new Set(sheet.notes.keys()));
  if (isEmpty) {
    if (id !== null) draft.unrelate(part, id);
    draft.remove(drawing);
    return replaceElement(task, 'legacyDrawing', '');
  }
  draft.setText(drawing, text, CONTENT_TYPES.vmlDrawing);
  if (source !== null) return [];
  const added = relationshipAttribute(task, draft.relate(part, 'vmlDrawing', drawing));
  return replaceElement(task, 'legacyDrawing', `<${root.prefix}legacyDrawing${added}/>`);
}
