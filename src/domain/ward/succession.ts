import type { FigureYear } from '../period/types';
import { wardsByCode } from './byCode';
import { endOf, existsOn } from './validity';
import type { Ward } from './types';

/** What a ward was made of during a year. */
export interface Ancestry {
  /** Wards of the year before that are this ward now; the ward itself among them when it stood then. */
  readonly parts: readonly Ward[];
  /** A part went to other wards as well, so that its figures cannot be told apart. */
  readonly split: boolean;
  /** Units that are not in the list were merged into it as well. */
  readonly withOthers: boolean;
}

const OTHERS = /\+\s*$/;

/** Whether units that are not in the list went into what followed the ward. */
export const joinsOthers = ({ successorCode }: Ward): boolean =>
  (successorCode ?? '').split(/[;,]/).some((code) => OTHERS.test(code));

/**
 * Codes of what followed a ward: one when it was merged or renamed, several ("A; B") when it was split. A code with "+" ("A+")
 * says that units outside the list went into the new ward too.
 */
export const successorCodesOf = ({ successorCode }: Ward): readonly string[] =>
  (successorCode ?? '')
    .split(/[;,]/)
    .map((code) => code.replace(OTHERS, '').trim())
    .filter((code) => code !== '');

/** What a ward has become by a day: itself, or the wards that followed it step by step. A circle ends nowhere. */
function heirsOn(ward: Ward, day: string, byCode: ReadonlyMap<string, Ward>, passed: ReadonlySet<string>): Ward[] {
  if (existsOn(ward, day)) return [ward];
  if (passed.has(ward.code)) return [];
  const further = new Set(passed).add(ward.code);
  return successorCodesOf(ward).flatMap((code) => {
    const next = byCode.get(code);
    return next ? heirsOn(next, day, byCode, further) : [];
  });
}

/**
 * Wards at the end of a year that are not simply what they were at the end of an earlier one (the year before unless `since`
 * says which), by code: merged, renamed or split meanwhile. A ward that is not in the answer is the same unit, or new.
 */
export function ancestriesIn(
  wards: readonly Ward[],
  year: number,
  since: number = year - 1,
  figureYear: FigureYear = 'calendar',
): ReadonlyMap<string, Ancestry> {
  const byCode = wardsByCode(wards);
  const [end, endBefore] = [endOf(year, figureYear), endOf(since, figureYear)];
  const ancestries = new Map<string, { parts: Ward[]; split: boolean; withOthers: boolean }>();
  const add = (heir: Ward, part: Ward, split: boolean): void => {
    const own = existsOn(heir, endBefore) && heir.code !== part.code ? [heir] : [];
    const known = ancestries.get(heir.code) ?? { parts: own, split: false, withOthers: false };
    known.parts.push(part);
    const withOthers = known.withOthers || joinsOthers(part);
    ancestries.set(heir.code, { parts: known.parts, split: known.split || split, withOthers });
  };
  for (const ward of wards) {
    if (!existsOn(ward, endBefore) || existsOn(ward, end)) continue;
    const heirs = new Map(heirsOn(ward, end, byCode, new Set()).map((heir) => [heir.code, heir]));
    for (const heir of heirs.values()) add(heir, ward, heirs.size > 1);
  }
  return ancestries;
}

const remembered = new WeakMap<readonly Ward[], Map<string, ReadonlyMap<string, Ancestry>>>();

/** The same, found once for a list of wards and a year. */
export function ancestryOf(
  wards: readonly Ward[],
  year: number,
  wardCode: string,
  figureYear: FigureYear = 'calendar',
): Ancestry | null {
  const years = remembered.get(wards) ?? new Map<string, ReadonlyMap<string, Ancestry>>();
  if (years.size === 0) remembered.set(wards, years);
  const end = endOf(year, figureYear);
  const found = years.get(end) ?? ancestriesIn(wards, year, year - 1, figureYear);
  years.set(end, found);
  return found.get(wardCode) ?? null;
}
