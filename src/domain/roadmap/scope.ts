import { DEFAULT_INTERPRETATIONS, type Interpretations } from '../interpretation';
import { successorCodesOf } from '../ward';
import { wardsByCode } from '../ward/byCode';
import type { Ward } from '../ward/types';
import { endOf, existsOn, wardsAtEndOf } from '../ward/validity';
import type { RoadmapYear } from './types';

/** Which wards the milestones count (reading R13), and when a year ends (R15). */
export type ScopeReadings = Pick<Interpretations, 'R13' | 'R15'>;

/** The wards that count at the end of a year, and those that would count if the sentence were read in the other way. */
export interface Scope {
  readonly wards: readonly Ward[];
  readonly otherwise: readonly Ward[];
}

/** Nobody wrote what followed the ward. */
const endsInNothing = (ward: Ward): boolean => ward.validTo !== null && successorCodesOf(ward).length === 0;

/** Wards that began later and that no ward of the list became. */
function newcomers(wards: readonly Ward[], begins: string): readonly Ward[] {
  const followed = new Set(wards.flatMap(successorCodesOf));
  return wards.filter(({ code, validFrom }) => validFrom !== null && validFrom > begins && !followed.has(code));
}

/** The wards of the scheme and what followed them, by code; null where nothing tells which they are, and all count. */
function schemeCodes(wards: readonly Ward[], begins: string): ReadonlySet<string> | null {
  const stoodThen = wards.filter((ward) => existsOn(ward, begins));
  if (stoodThen.length === 0) return null;
  const byCode = wardsByCode(wards);
  const counted = new Set<string>();
  const add = (ward: Ward | undefined): void => {
    if (!ward || ward.ofScheme === false || counted.has(ward.code)) return;
    counted.add(ward.code);
    for (const code of successorCodesOf(ward)) add(byCode.get(code));
  };
  for (const ward of stoodThen) add(ward);
  for (const ward of wards) if (ward.ofScheme === true) add(ward);
  const isOpen = stoodThen.some((ward) => counted.has(ward.code) && endsInNothing(ward));
  if (isOpen) for (const ward of newcomers(wards, begins)) add(ward);
  return counted;
}

/**
 * Tells for a year which wards the milestones count. Those of the scheme stood at the end of the roadmap's first year; what followed
 * them counts with them, a ward that was not made of any of them does not; where it is not written what followed one of them, any
 * new ward may be it and counts. The column of sheet Phường has the last word.
 */
export function scopeOf(
  wards: readonly Ward[],
  roadmap: readonly RoadmapYear[],
  { R13, R15 }: ScopeReadings = DEFAULT_INTERPRETATIONS,
): (year: number) => Scope {
  const first = Math.min(...roadmap.map(({ year }) => year));
  const codes = Number.isFinite(first) ? schemeCodes(wards, endOf(first, R15)) : null;
  return (year) => {
    const standing = wardsAtEndOf(wards, year, R15);
    const ofScheme = codes === null ? standing : standing.filter(({ code }) => codes.has(code));
    return R13 === 'allWards' ? { wards: standing, otherwise: ofScheme } : { wards: ofScheme, otherwise: standing };
  };
}
