/** What a name says of itself before the name proper: ward, commune, township. Longer spellings first. */
const PREFIXES: readonly (readonly [RegExp, 'ward' | 'commune' | 'township'])[] = [
  [/^phường\s+/, 'ward'],
  [/^p\.\s*/, 'ward'],
  [/^p\s+/, 'ward'],
  [/^xã\s+/, 'commune'],
  [/^x\.\s*/, 'commune'],
  [/^thị trấn\s+/, 'township'],
  [/^tt\.?\s+/, 'township'],
];

export interface PrefixedName {
  readonly kind: 'ward' | 'commune' | 'township' | null;
  readonly rest: string;
}

/** A name as typed without the word for its kind: "Phường Lam Sơn" → "Lam Sơn". */
export function bareName(name: string): string {
  const clean = name.normalize('NFC').replace(/\s+/gu, ' ').trim();
  const { rest } = splitPrefix(clean.toLowerCase());
  return clean.slice(clean.length - rest.length);
}

/** Splits a normalised name into what kind of unit it says to be and the name proper. */
export function splitPrefix(name: string): PrefixedName {
  for (const [pattern, kind] of PREFIXES) {
    const rest = name.replace(pattern, '');
    if (rest !== name && rest !== '') return { kind, rest };
  }
  return { kind: null, rest: name };
}
