import { splitPrefix } from '../../domain/ward/prefix';
import { likenessIndex, type LikenessIndex } from '../../domain/text/likeness';
import { foldTonePlacement, normaliseText, withoutMarks } from '../../domain/text/normalise';
import type { Ward } from '../../domain/ward/types';

/** What "Phường", "P." and their kin become without their marks. */
const PLAIN_PREFIX = /^(?:phuong\s+|p\.\s*|p\s+|xa\s+|x\.\s*|thi tran\s+|tt\.?\s+)/;

const MARKED = /[^\u0000-\u007f]/;

/** What a ward can be found by. */
interface Keys {
  readonly code: string;
  /** Name proper with its marks, their place in the syllable aside. */
  readonly marked: string;
  readonly plain: string;
  readonly plainName: string;
  readonly unit: string;
}

export interface WardSearch {
  /** Indexes of the wards that a text may mean, in their own order; all of them for an empty text. */
  find(text: string): readonly number[];
  /** Indexes of wards whose names look like the text, for a text that finds nothing. */
  near(text: string): readonly number[];
}

const proper = (name: string): string => splitPrefix(normaliseText(name)).rest;

function keysOf({ code, name, managingUnit }: Ward): Keys {
  return {
    code: normaliseText(code),
    marked: foldTonePlacement(proper(name)),
    plain: withoutMarks(proper(name)),
    plainName: withoutMarks(name),
    unit: withoutMarks(managingUnit),
  };
}

/**
 * Finds wards while a name is typed: with or without marks, with or without "Phường". What is typed with marks finds names with
 * those marks; only when there is none, names that differ in marks. Built once over the wards of a year.
 */
export function wardSearch(wards: readonly Ward[]): WardSearch {
  const keys = wards.map(keysOf);
  let likeness: LikenessIndex<number> | null = null;
  const where = (test: (keys: Keys) => boolean): number[] => keys.flatMap((each, i) => (test(each) ? [i] : []));
  return {
    find(text) {
      const typed = normaliseText(text);
      if (typed === '') return keys.map((_, i) => i);
      const rest = splitPrefix(typed).rest;
      if (MARKED.test(rest)) {
        const marked = foldTonePlacement(rest);
        const exact = where((each) => each.marked.includes(marked));
        if (exact.length > 0) return exact;
      }
      const plain = withoutMarks(typed);
      const name = withoutMarks(rest).replace(PLAIN_PREFIX, '');
      return where(
        (each) =>
          each.plain.includes(name) ||
          each.plainName.includes(plain) ||
          each.code.includes(typed) ||
          each.unit.includes(plain),
      );
    },
    near(text) {
      likeness ??= likenessIndex(
        keys.map((_, i) => i),
        (i) => keys[i]?.plain ?? '',
      );
      return likeness.alike(withoutMarks(proper(text)).replace(PLAIN_PREFIX, ''));
    },
  };
}
