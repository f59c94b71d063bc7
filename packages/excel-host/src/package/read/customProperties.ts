import { attribute, children, parseXml, type XmlElement } from '../xml/tree';

export interface FileProperty {
  readonly element: XmlElement;
  readonly name: string;
  readonly pid: number;
  readonly value: string | number | boolean;
}

/** Custom document properties (docProps/custom.xml). Dates stay the text they are written in. */
export function readCustomProperties(
  text: string,
  part: string,
): { readonly root: XmlElement; readonly all: FileProperty[] } {
  const root = parseXml(text, part);
  const all = children(root, 'property').map((element) => ({
    element,
    name: attribute(element, 'name') ?? '',
    pid: Number(attribute(element, 'pid') ?? 0),
    value: readValue(element.children[0]),
  }));
  return { root, all };
}

function readValue(element: XmlElement | undefined): string | number | boolean {
  if (!element) return '';
  if (element.local === 'bool') return element.text.trim() === 'true' || element.text.trim() === '1';
  return /^(u?i[1248]|u?int|r[48]|decimal)$/.test(element.local) ? Number(element.text) : element.text;
}
