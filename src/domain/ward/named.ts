import { wardIndex } from './match';
import type { Ward } from './types';

/** Wards that names or codes stand for, as places in the list, each once; and the texts that stand for none. */
export interface NamedWards {
  readonly chosen: readonly number[];
  readonly unknown: readonly string[];
}

/** `year` tells wards of one name from each other. */
export function wardsNamed(wards: readonly Ward[], texts: readonly string[], year: number): NamedWards {
  const index = wardIndex(wards);
  const places = new Map(wards.map((ward, at) => [ward.code, at]));
  const found = texts.map((text) => {
    const match = index.match(text, year);
    return match.kind === 'exact' ? places.get(match.ward.code) : undefined;
  });
  return {
    chosen: [...new Set(found.filter((at) => at !== undefined))],
    unknown: texts.filter((_, at) => found[at] === undefined),
  };
}
