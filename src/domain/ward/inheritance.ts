import type { Verdict } from '../assess/types';
import type { Facts } from '../reading/types';
import type { Ancestry } from './succession';
import { inheritedVerdict, type MergerRule, type Part } from './successionVerdict';
import type { Ward } from './types';

/** The indicator by which parts of a merged ward are weighed. */
const SIZE_INDICATOR = 'families';

/** What merged wards take over, and how large a ward was in a year; null when nobody entered it. */
export interface Inheritance {
  readonly rule: MergerRule;
  readonly sizeOf: (wardCode: string, year: number) => number | null;
}

export const inheritanceOf = (facts: Facts, rule: MergerRule): Inheritance => ({
  rule,
  sizeOf: (wardCode, year) => {
    const reading = facts.reading(wardCode, year, SIZE_INDICATOR);
    return reading.state === 'value' && typeof reading.value === 'number' ? reading.value : null;
  },
});

/** Units outside the list: how they stood and how large they were nobody knows. */
const OTHERS: Part = { verdict: 'noData', size: null };

/** What a ward takes over from what it was made of; of a ward that was split, and of units outside the list, nothing is known. */
export function inheritedFrom(
  { parts, split, withOthers }: Ancestry,
  rule: MergerRule,
  partOf: (part: Ward) => Part,
): Verdict {
  if (split) return 'noData';
  const known = parts.map(partOf);
  return inheritedVerdict(rule, withOthers ? [...known, OTHERS] : known);
}
