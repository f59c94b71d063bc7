import { PackageFailure } from '../failure';
import { fromXstring } from '../xml/escape';
import { TagScanner } from '../xml/tagScanner';

/** Shared strings in their order; runs of rich text joined, phonetic runs dropped. */
export function readSharedStrings(bytes: Uint8Array, part: string): string[] {
  const scanner = new TagScanner(bytes, 0, bytes.length, part);
  const strings: string[] = [];
  if (scanner.next() === 'end' || !scanner.is('sst')) throw new PackageFailure('brokenXml', part);
  for (let kind = scanner.next(); kind !== 'end'; kind = scanner.next()) {
    if (kind === 'close') break;
    if (scanner.is('si')) strings.push(kind === 'open' ? readStringItem(scanner) : '');
    else if (kind === 'open') scanner.skipElement();
  }
  return strings;
}

/** Text of the si or is element just opened, which is consumed. */
export function readStringItem(scanner: TagScanner): string {
  let text = '';
  let depth = 1;
  while (depth > 0) {
    const kind = scanner.next();
    if (kind === 'end') throw scanner.broken();
    if (kind === 'close') depth--;
    else if (kind === 'open') {
      if (scanner.is('t')) text += fromXstring(scanner.text());
      else if (scanner.is('rPh')) scanner.skipElement();
      else depth++;
    }
  }
  return text;
}
