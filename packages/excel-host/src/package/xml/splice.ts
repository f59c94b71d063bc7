import type { XmlElement } from './tree';
import { escapeAttribute } from './escape';

export interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The text with edits applied; everything outside them stays character for character. Edits must not overlap. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const ordered = edits
    .map((edit, index) => ({ edit, index }))
    .sort((a, b) => a.edit.start - b.edit.start || a.index - b.index);
  let result = '';
  let at = 0;
  for (const { edit } of ordered) {
    result += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return result + text.slice(at);
}

export const rawText = (text: string, element: XmlElement): string => text.slice(element.start, element.end);

/** Inserts `content` as the last thing inside the element, opening an empty-element tag where needed. */
export function appendInside(text: string, element: XmlElement, content: string): TextEdit {
  if (element.closeStart !== element.end) return { start: element.closeStart, end: element.closeStart, text: content };
  const name = `${element.prefix}${element.local}`;
  const slash = text.lastIndexOf('/', element.openEnd - 1);
  return { start: slash, end: element.openEnd, text: `>${content}</${name}>` };
}

/** The start tag with some attributes set anew (null removes); the others stay as they were written. */
export function withAttributes(
  text: string,
  element: XmlElement,
  changes: Readonly<Record<string, string | null>>,
): string {
  return withTagAttributes(text.slice(element.start, element.openEnd), changes);
}

/** The tag of an element without content as one after which content follows. */
export const asStartTag = (tag: string): string => (tag.endsWith('/>') ? `${tag.slice(0, -2).trimEnd()}>` : tag);

/** `withAttributes` for a start tag that stands alone. */
export function withTagAttributes(tag: string, changes: Readonly<Record<string, string | null>>): string {
  let result = tag;
  for (const [name, value] of Object.entries(changes)) {
    const pattern = new RegExp(`\\s${name}\\s*=\\s*("[^"]*"|'[^']*')`);
    const written = value === null ? '' : ` ${name}="${escapeAttribute(value)}"`;
    if (pattern.test(result)) result = result.replace(pattern, () => written);
    else if (value !== null) {
      const end = result.endsWith('/>') ? '/>' : '>';
      result = result.slice(0, -end.length).trimEnd() + written + end;
    }
  }
  return result;
}

/** Edit of the start tag alone. */
export function editAttributes(
  text: string,
  element: XmlElement,
  changes: Readonly<Record<string, string | null>>,
): TextEdit {
  return { start: element.start, end: element.openEnd, text: withAttributes(text, element, changes) };
}

/** Replaces the children that `replaced` names by `content`, put where `order` says; all other children stay. */
export function replaceChildren(
  text: string,
  parent: XmlElement,
  replaced: readonly XmlElement[],
  content: string,
  order: readonly string[],
  local: string,
): TextEdit[] {
  const edits: TextEdit[] = replaced.map(({ start, end }) => ({ start, end, text: '' }));
  if (content === '') return edits;
  const [first] = edits;
  if (first) return [{ ...first, text: content }, ...edits.slice(1)];
  const rank = order.indexOf(local);
  const next = parent.children.find((each) => order.indexOf(each.local) > rank);
  return next ? [{ start: next.start, end: next.start, text: content }] : [appendInside(text, parent, content)];
}
