import type { Ward } from './types';

const remembered = new WeakMap<readonly Ward[], ReadonlyMap<string, Ward>>();

/** The wards of a list by their codes; made once for each list. */
export function wardsByCode(wards: readonly Ward[]): ReadonlyMap<string, Ward> {
  const known = remembered.get(wards);
  if (known) return known;
  const made = new Map(wards.map((ward) => [ward.code, ward]));
  remembered.set(wards, made);
  return made;
}
