import { appendInside, asStartTag, replaceChildren, withAttributes, type TextEdit } from '../xml/splice';
import type { XmlElement } from '../xml/tree';

/** Adds content at the end of an element and sets attributes of its start tag, in one edit. */
export function withContent(
  text: string,
  element: XmlElement,
  content: string,
  attributes: Readonly<Record<string, string | null>> = {},
): TextEdit {
  const open = asStartTag(withAttributes(text, element, attributes));
  const inside = text.slice(element.openEnd, element.closeStart === element.end ? element.openEnd : element.closeStart);
  const name = `${element.prefix}${element.local}`;
  return { start: element.start, end: element.end, text: `${open}${inside}${content}</${name}>` };
}

/** Puts a new child where the schema's order wants it. */
export function insertChild(
  text: string,
  parent: XmlElement,
  content: string,
  order: readonly string[],
  local: string,
): TextEdit {
  const [edit] = replaceChildren(text, parent, [], content, order, local);
  return edit ?? appendInside(text, parent, content);
}
