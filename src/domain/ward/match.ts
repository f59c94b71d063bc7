import { likenessIndex, type LikenessIndex } from '../text/likeness';
import { foldTonePlacement, normaliseText } from '../text/normalise';
import { splitPrefix, type PrefixedName } from './prefix';
import type { Ward } from './types';
import { existsDuring, existsOn, endOf } from './validity';

/** What a typed name or code stands for. `near` is a question to the user and never taken for an answer. */
export type WardMatch =
  | { readonly kind: 'exact'; readonly ward: Ward }
  | { readonly kind: 'ambiguous'; readonly wards: readonly Ward[] }
  | { readonly kind: 'near'; readonly suggestions: readonly Ward[] }
  | { readonly kind: 'none' };

export interface WardIndex {
  /**
   * Matches a code, else a name: as typed, then with another place of the tone mark, then without "Phường", "P.".
   * Last of all an official code. `year` decides between units of the same name: the one that exists at that year's end, else during it.
   */
  match(text: string, year?: number): WardMatch;
}

type Bucket = Map<string, Ward[]>;

function bucketBy(wards: readonly Ward[], keyOf: (ward: Ward) => string): Bucket {
  const buckets: Bucket = new Map();
  for (const ward of wards) {
    const key = keyOf(ward);
    const bucket = buckets.get(key);
    if (bucket) bucket.push(ward);
    else buckets.set(key, [ward]);
  }
  return buckets;
}

const properName = (text: string): PrefixedName => splitPrefix(normaliseText(text));

/** A ward and a commune of one name are two units: what the text says to be must not contradict what the unit is. */
const sameKind = (typed: PrefixedName, ward: Ward): boolean => {
  const kind = properName(ward.name).kind;
  return typed.kind === null || kind === null || typed.kind === kind;
};

const among = (wards: readonly Ward[], year: number | undefined): WardMatch => {
  const [only] = wards;
  if (only && wards.length === 1) return { kind: 'exact', ward: only };
  if (year !== undefined) {
    for (const exists of [(ward: Ward) => existsOn(ward, endOf(year)), (ward: Ward) => existsDuring(ward, year)]) {
      const [first, ...others] = wards.filter(exists);
      if (first && others.length === 0) return { kind: 'exact', ward: first };
    }
  }
  return { kind: 'ambiguous', wards };
};

const indexes = new WeakMap<readonly Ward[], WardIndex>();

/** An index over the wards of a workbook; built once for each list, each look-up costs the same however many wards there are. */
export function wardIndex(wards: readonly Ward[]): WardIndex {
  const known = indexes.get(wards);
  if (known) return known;
  const index = buildIndex(wards);
  indexes.set(wards, index);
  return index;
}

function buildIndex(wards: readonly Ward[]): WardIndex {
  const codes = bucketBy(wards, (ward) => normaliseText(ward.code));
  const names = bucketBy(wards, (ward) => normaliseText(ward.name));
  // Most names are written as the wards are: what only others need is made when the first of them comes.
  let otherwise: { readonly folded: Bucket; readonly proper: Bucket; readonly official: Bucket } | null = null;
  const found = new Map<string, readonly Ward[]>();
  const alike = new Map<string, readonly Ward[]>();
  let likeness: LikenessIndex<Ward> | null = null;

  const candidates = (text: string): readonly Ward[] => {
    const key = normaliseText(text);
    const asWritten = codes.get(key) ?? names.get(key);
    if (asWritten) return asWritten;
    otherwise ??= {
      folded: bucketBy(wards, (ward) => foldTonePlacement(ward.name)),
      proper: bucketBy(wards, (ward) => foldTonePlacement(properName(ward.name).rest)),
      official: bucketBy(wards, ({ officialCode }) => normaliseText(officialCode ?? '')),
    };
    const { folded, proper, official } = otherwise;
    const typed = splitPrefix(key);
    const named =
      folded.get(foldTonePlacement(key)) ??
      (proper.get(foldTonePlacement(typed.rest)) ?? []).filter((ward) => sameKind(typed, ward));
    return named.length > 0 ? named : (official.get(key) ?? []);
  };
  const suggestions = (text: string): readonly Ward[] => {
    likeness ??= likenessIndex(wards, (ward) => properName(ward.name).rest);
    return likeness.alike(properName(text).rest);
  };

  return {
    match(text, year) {
      if (normaliseText(text) === '') return { kind: 'none' };
      const wards = remembered(found, text, candidates);
      if (wards.length > 0) return among(wards, year);
      const near = remembered(alike, text, suggestions);
      return near.length > 0 ? { kind: 'near', suggestions: near } : { kind: 'none' };
    },
  };
}

function remembered<T>(memory: Map<string, T>, key: string, make: (key: string) => T): T {
  const known = memory.get(key);
  if (known !== undefined) return known;
  const made = make(key);
  memory.set(key, made);
  return made;
}

/** One look-up; for many, build a `wardIndex`. */
export const matchWard = (text: string, wards: readonly Ward[], year?: number): WardMatch =>
  wardIndex(wards).match(text, year);
