import { SaxesParser, type SaxesTagNS } from 'saxes';
import { PackageFailure } from '../failure';

/** An element of a small part with its place in the text, so that it can be replaced without touching its neighbours. */
export interface XmlElement {
  /** Name without prefix; prefixes differ from writer to writer. */
  readonly local: string;
  /** "x:" or "". */
  readonly prefix: string;
  readonly uri: string;
  readonly attributes: readonly XmlAttribute[];
  readonly children: XmlElement[];
  /** Character data directly inside, joined. */
  text: string;
  /** Of "<". */
  readonly start: number;
  /** Behind the ">" of the start tag. */
  readonly openEnd: number;
  /** Of "</"; equal to `end` in an empty-element tag. */
  closeStart: number;
  /** Behind the element. */
  end: number;
}
export interface XmlAttribute {
  /** As written, with prefix. */
  readonly name: string;
  readonly local: string;
  readonly uri: string;
  readonly value: string;
}

/** No part of a workbook nests half as deep; namespaces are looked up through all open elements, so depth costs its square. */
const DEEPEST = 256;

/** Parses a whole part. Throws PackageFailure: brokenXml, or entities when it declares a document type. */
export function parseXml(text: string, part: string): XmlElement {
  const parser = new SaxesParser({ xmlns: true });
  const open: XmlElement[] = [];
  let root: XmlElement | null = null;
  parser.on('error', (error) => {
    throw new PackageFailure('brokenXml', `${part}: ${error.message}`);
  });
  parser.on('doctype', () => {
    throw new PackageFailure('entities', part);
  });
  parser.on('opentag', (tag) => {
    const element = toElement(tag, text, parser.position);
    if (open.length >= DEEPEST) throw new PackageFailure('brokenXml', `${part}: nested too deeply`);
    const parent = open[open.length - 1];
    if (parent) parent.children.push(element);
    else root = element;
    open.push(element);
  });
  parser.on('closetag', (tag) => {
    const element = open.pop();
    if (!element) return;
    element.end = parser.position;
    // Nothing but the end tag itself can hold the last "<" before this place.
    element.closeStart = tag.isSelfClosing ? element.end : text.lastIndexOf('<', element.end - 1);
  });
  const append = (data: string) => {
    const element = open[open.length - 1];
    if (element) element.text += data;
  };
  parser.on('text', append);
  parser.on('cdata', append);
  parser.write(text).close();
  if (root === null) throw new PackageFailure('brokenXml', part);
  return root;
}

function toElement(tag: SaxesTagNS, text: string, openEnd: number): XmlElement {
  return {
    local: tag.local,
    prefix: tag.prefix === '' ? '' : `${tag.prefix}:`,
    uri: tag.uri,
    attributes: Object.values(tag.attributes),
    children: [],
    text: '',
    // "<" is not allowed inside attribute values, so the last one begins this tag.
    start: text.lastIndexOf('<', openEnd - 1),
    openEnd,
    closeStart: openEnd,
    end: openEnd,
  };
}

/** Value of the attribute without namespace, null when absent. */
export function attribute(element: XmlElement, name: string): string | null {
  return element.attributes.find((each) => each.local === name && each.uri === '')?.value ?? null;
}

export function numberAttribute(element: XmlElement, name: string): number | null {
  const value = attribute(element, name);
  return value === null || value.trim() === '' || Number.isNaN(Number(value)) ? null : Number(value);
}

/** xsd:boolean, `otherwise` when absent. */
export function flag(element: XmlElement, name: string, otherwise = false): boolean {
  const value = attribute(element, name);
  return value === null ? otherwise : value === '1' || value === 'true' || value === 'on';
}

/** Value of r:id and its kin, whatever the prefix. */
export function relationshipId(element: XmlElement, local = 'id'): string | null {
  return element.attributes.find((each) => each.local === local && each.uri.endsWith('/relationships'))?.value ?? null;
}

export function child(element: XmlElement | null, local: string): XmlElement | null {
  return element?.children.find((each) => each.local === local) ?? null;
}

export function children(element: XmlElement | null, local: string): XmlElement[] {
  return element?.children.filter((each) => each.local === local) ?? [];
}

/** All elements of that name below, in document order. */
export function descendants(element: XmlElement, local: string): XmlElement[] {
  return element.children.flatMap((each) =>
    each.local === local ? [each, ...descendants(each, local)] : descendants(each, local),
  );
}

/** Text of a rich or plain string: its t elements, phonetic runs left out. */
export function richText(element: XmlElement): string {
  if (element.local === 't') return element.text;
  if (element.local === 'rPh') return '';
  return element.children.map(richText).join('');
}
