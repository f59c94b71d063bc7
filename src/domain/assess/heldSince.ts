import type { Facts, Reading } from '../reading/types';
import { ancestryOf, type Ancestry } from '../ward/succession';
import { wardsByCode } from '../ward/byCode';
import { existsDuring } from '../ward/validity';
import type { Slot } from './compile';

/** The reading that decides, and the year it speaks of. */
interface Held {
  readonly reading: Reading;
  readonly year: number;
}

const isYes = ({ reading }: Held): boolean => reading.state === 'value' && reading.value === true;
/** A no of a whole year is known; of part of a year it is not known what came later. */
const isNo = ({ reading }: Held): boolean =>
  reading.state === 'value' && reading.value === false && (!reading.partYear || reading.month === 12);

/** What the same unit was a year before: itself although others joined it, or its old name; null where it was another. */
function sameUnit({ parts, split, withOthers }: Ancestry, code: string): string | null {
  if (parts.some((part) => part.code === code)) return code;
  return parts.length === 1 && !split && !withOthers ? (parts[0]?.code ?? null) : null;
}

/** The ward's readings of the years before, the latest first, as long as it was the same unit. */
function earlier({ indicatorId }: Slot, facts: Facts, wardCode: string, year: number, sinceYear: number): Held[] {
  const found: Held[] = [];
  let code: string | null = wardCode;
  for (let at = year; at > sinceYear && code !== null; at--) {
    const ancestry = ancestryOf(facts.wards, at, code, facts.figureYear);
    code = ancestry === null ? code : sameUnit(ancestry, code);
    const ward = code === null ? undefined : wardsByCode(facts.wards).get(code);
    if (ward && existsDuring(ward, at - 1))
      found.push({ reading: facts.reading(ward.code, at - 1, indicatorId), year: at - 1 });
  }
  return found;
}

/**
 * What decides a yes that counts on from any year since one: a yes of this year or an earlier one; else what cannot be read, else
 * what is not known, of any of these years; else this year's no. Null where this year's reading decides.
 */
export function heldSince(
  slot: Slot,
  facts: Facts,
  wardCode: string,
  year: number,
  sinceYear: number,
  own: Reading,
): Held | null {
  if (isYes({ reading: own, year })) return null;
  const before = earlier(slot, facts, wardCode, year, sinceYear);
  const yes = before.find(isYes);
  if (yes) return yes;
  if (own.state === 'invalid') return null;
  const invalid = before.find(({ reading }) => reading.state === 'invalid');
  if (invalid) return invalid;
  if (own.state === 'blank') return null;
  const unknown = before.find((each) => !isNo(each));
  return unknown ? { year: unknown.year, reading: { state: 'blank', place: unknown.reading.place } } : null;
}
