const OPEN = 0x3c;
const COLON = 0x3a;
const F = 0x66;
const LONGEST_PREFIX = 16;
/** What may stand behind the name of a tag: white space, "/" and ">". */
const isEnd = (byte: number | undefined): boolean =>
  byte === 0x3e || byte === 0x2f || (byte !== undefined && byte <= 0x20);

/** Whether a worksheet part has any <f> element, with whatever prefix. Parts in UTF-16 are said to have some. */
export function holdsFormulas(bytes: Uint8Array): boolean {
  if (bytes[0] === 0xff || bytes[0] === 0xfe || bytes[1] === 0) return true;
  // Of all signs of the tag the letter is the rarest in a sheet.
  for (let at = bytes.indexOf(F); at >= 0; at = bytes.indexOf(F, at + 1))
    if (isEnd(bytes[at + 1]) && beginsTag(bytes, at - 1)) return true;
  return false;
}

function beginsTag(bytes: Uint8Array, before: number): boolean {
  if (bytes[before] === OPEN) return true;
  if (bytes[before] !== COLON) return false;
  for (let at = before - 1; at > before - LONGEST_PREFIX && !isEnd(bytes[at]); at--)
    if (bytes[at] === OPEN) return true;
  return false;
}
