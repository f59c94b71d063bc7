import type { FigureYear } from '../period/types';
import { wardsByCode } from './byCode';
import { endOf, existsOn, isWard } from './validity';
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
  const knownOf = (heir: Ward): { parts: Ward[]; split: boolean; withOthers: boolean } =>
    ancestries.get(heir.code) ?? { parts: existsOn(heir, endBefore) ? [heir] : [], split: false, withOthers: false };
  const add = (heir: Ward, part: Ward, isSplit: boolean): void => {
    const { parts, split, withOthers } = knownOf(heir);
    ancestries.set(heir.code, {
      parts: [...parts, part],
      split: split || isSplit,
      withOthers: withOthers || joinsOthers(part),
    });
  };
  const addOthers = (heir: Ward): void => {
    ancestries.set(heir.code, { ...knownOf(heir), withOthers: true });
  };
  for (const ward of wards) {
    const ended = ward.validTo !== null && ward.validTo >= endBefore && ward.validTo < end;
    if (!existsOn(ward, endBefore) || existsOn(ward, end)) {
      // A commune has no past as a ward: what it went into is made of something outside the list.
      if (ended && !isWard(ward)) heirsOn(ward, end, byCode, new Set()).forEach(addOthers);
      continue;
    }
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
