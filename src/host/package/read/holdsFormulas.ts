const OPEN = 0x3c;
const COLON = 0x3a;
const F = 0x66;
/** What may stand behind the name of a tag: white space, "/" and ">". */
const isEnd = (byte: number | undefined): boolean =>
  byte === 0x3e || byte === 0x2f || (byte !== undefined && byte <= 0x20);
const LONGEST_PREFIX = 16;

/** Whether a worksheet part has any <f> element, with whatever prefix. UTF-16 parts are said to have some. */
export function holdsFormulas(bytes: Uint8Array): boolean {
  if (bytes[0] === 0xff || bytes[0] === 0xfe || bytes[1] === 0) return true;
  for (let at = bytes.indexOf(OPEN); at >= 0; at = bytes.indexOf(OPEN, at + 1)) {
    if (bytes[at + 1] === F && isEnd(bytes[at + 2])) return true;
    for (let end = at + 2; end < at + LONGEST_PREFIX && !isEnd(bytes[end]); end++)
      if (bytes[end] === COLON && bytes[end + 1] === F && isEnd(bytes[end + 2])) return true;
  }
  return false;
}
