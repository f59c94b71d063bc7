const NEEDS_TEXT_ESCAPE = /[&<>\r]/;
const NEEDS_ATTRIBUTE_ESCAPE = /[&<>"\r\n\t]/;
const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
  '\n': '&#10;',
  '\t': '&#9;',
};
const asEntity = (character: string): string => ENTITIES[character] ?? character;

/** Characters that XML 1.0 cannot hold: controls, lone surrogates, U+FFFE and U+FFFF. */
const UNHOLDABLE =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
/** One cheap look spares nearly every text the exact ones. */
const MAY_NEED_XSTRING = /[\u0000-\u0008\u000B-\u001F_\uD800-\uDFFF\uFFFE\uFFFF]/;
const LOOKS_ESCAPED = /_(?=x[0-9A-Fa-f]{4}_)/g;

/** Character data. Characters that XML cannot hold are left out: formulas, titles and notes have no escape for them. */
export function escapeText(text: string): string {
  const held = text.replace(UNHOLDABLE, '');
  return NEEDS_TEXT_ESCAPE.test(held) ? held.replace(/[&<>\r]/g, asEntity) : held;
}

export function escapeAttribute(text: string): string {
  const held = text.replace(UNHOLDABLE, '');
  return NEEDS_ATTRIBUTE_ESCAPE.test(held) ? held.replace(/[&<>"\r\n\t]/g, asEntity) : held;
}

/** ST_Xstring: what XML cannot hold becomes _xHHHH_, and text that looks like such an escape is escaped itself (ECMA-376 part 1, 22.9.2.19). */
export function toXstring(text: string): string {
  if (!MAY_NEED_XSTRING.test(text)) return text;
  const safe = text.replace(LOOKS_ESCAPED, '_x005F_');
  return safe.replace(UNHOLDABLE, (character) => hex(character)).replace(/\r/g, '_x000D_');
}

const hex = (character: string): string => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;

export function fromXstring(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, digits: string) => String.fromCharCode(parseInt(digits, 16)));
}

/** Decodes the five named entities and character references. */
export function unescapeXml(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:#x([0-9A-Fa-f]+)|#([0-9]+)|(amp|lt|gt|quot|apos));/g,
    (whole, hexa?: string, decimal?: string, name?: string) => {
      if (name !== undefined) return NAMED[name] ?? whole;
      const code = hexa === undefined ? parseInt(decimal ?? '', 10) : parseInt(hexa, 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}
const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Leading, trailing and doubled white space survives only when told to. */
export const needsPreserve = (text: string): boolean => /^\s|\s$|[\n\t]|\s\s/.test(text);
