import { PackageFailure } from '../failure';
import { decodeXml, encode } from '../xml/bytes';
import { parseXml, type XmlElement } from '../xml/tree';
import { TagScanner } from '../xml/tagScanner';

/** A sheet part in two: sheetData as bytes, and everything around it as text with an empty sheetData in its place. */
export interface SheetXml {
  readonly part: string;
  readonly bytes: Uint8Array;
  /** Where the tags of sheetData stand; null when it is missing or empty. */
  readonly data: SheetDataPlace | null;
  readonly text: string;
  readonly root: XmlElement;
}

export interface SheetDataPlace {
  readonly tagStart: number;
  /** Behind the start tag. */
  readonly start: number;
  /** Of the end tag. */
  readonly end: number;
  readonly tagEnd: number;
}

export function splitSheetXml(raw: Uint8Array, part: string): SheetXml {
  const bytes = raw[0] === 0xff || raw[0] === 0xfe ? encode(decodeXml(raw)) : raw;
  const scanner = new TagScanner(bytes, 0, bytes.length, part);
  let kind = scanner.next();
  while (kind !== 'end' && !scanner.is('sheetData')) kind = scanner.next();
  if (kind !== 'open') return { part, bytes, data: null, ...parsed(decodeXml(bytes), part) };
  const { tagStart, at: start } = scanner;
  const [, name = 'sheetData'] = /^<([^\s/>]+)/.exec(scanner.slice(tagStart, start)) ?? [];
  const end = lastIndexOf(bytes, `</${name}`, start);
  if (end < 0) throw scanner.broken();
  const tagEnd = bytes.indexOf(0x3e, end) + 1;
  const text = `${decodeXml(bytes.subarray(0, tagStart))}<${name}/>${scanner.slice(tagEnd, bytes.length)}`;
  return { part, bytes, data: { tagStart, start, end, tagEnd }, ...parsed(text, part) };
}

/** Another part in the place of a sheet would look like an empty sheet, and be saved as one. */
function parsed(text: string, part: string) {
  const root = parseXml(text, part);
  if (root.local !== 'worksheet') throw new PackageFailure('brokenXml', part);
  return { text, root };
}

function lastIndexOf(bytes: Uint8Array, mark: string, lowest: number): number {
  const pattern = encode(mark);
  for (let at = bytes.length - pattern.length; at >= lowest; at--) {
    let matched = 0;
    while (matched < pattern.length && bytes[at + matched] === pattern[matched]) matched++;
    if (matched === pattern.length) return at;
  }
  return -1;
}
