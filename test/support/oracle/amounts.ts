import { checkAnswer, type Verdict } from './check';
import { add, compare, fractionOf, HUNDRED, subtract, times, ZERO, type Fraction } from './fraction';
import type { Rule } from './rules';
import type { WardAnswer } from './score';
import { key, type PlainCell, type PlainParcel, type PlainWard } from './workbook';

/** Amounts, sums and paces as a person would work them out on paper: never with the formulas of the product. */

/** What a check would come to if the year ended now. */
export function verdictNow(rule: Rule, ward: PlainWard, year: number): Verdict {
  const answer = checkAnswer(rule, ward, year);
  return typeof answer === 'string' ? answer : answer.soFar;
}

/** "10 × the largest site" for a parcel of land, m². */
const LARGEST_PARCEL = 200_000;

const numberOf = (cell: PlainCell | undefined): number | null =>
  cell !== undefined && 'value' in cell && typeof cell.value === 'number' ? cell.value : null;

/** Exact where a sum of doubles is not: 499.9 and 0.1 are 500. */
function decimalOf({ n, d }: Fraction): number {
  // The denominator is a power of ten, so the digits can be written out.
  const places = String(d).length - 1;
  const digits = String(n < 0n ? -n : n).padStart(places + 1, '0');
  const text = `${digits.slice(0, digits.length - places)}.${digits.slice(digits.length - places)}`;
  return n < 0n ? -Number(text) : Number(text);
}
const plus = (a: number, b: number): number => decimalOf(add(fractionOf(a), fractionOf(b)));

const isCounted = (rule: Rule, { status }: PlainParcel): boolean =>
  ('planned' in rule && rule.planned === true) || status === 'allotted';

/** The figure that a check looks at, where it is a number typed into one cell or a number of parcels. */
export function figureOf(rule: Rule, ward: PlainWard, year: number): number | null {
  if ('of' in rule) return numberOf(ward.cells.get(key(year, rule.of)));
  return rule.is === 'allotted parcels at most'
    ? ward.parcels.filter((parcel) => isCounted(rule, parcel)).length
    : null;
}

/** The area that can be read: typed as a number, not less than nothing and not more than can be. */
function areaOf({ area }: PlainParcel): number | null {
  const typed = numberOf(area);
  return typed !== null && typed >= 0 && typed <= LARGEST_PARCEL ? typed : null;
}

/** Each parcel larger by so much; of one that cannot be read nobody knows what it would be. */
const eachLarger = (parcels: readonly PlainParcel[], by: number): readonly PlainParcel[] =>
  parcels.flatMap((parcel): PlainParcel[] => {
    const area = areaOf(parcel);
    return area === null ? [] : [{ ...parcel, area: { value: plus(area, by), partYear: false } }];
  });

/** The ward with so much more of what the check looks at: of its figure, of its land, or of each parcel where each is looked at. */
export function withMore(rule: Rule, ward: PlainWard, year: number, amount: number): PlainWard {
  if ('of' in rule) {
    const cell = ward.cells.get(key(year, rule.of));
    if (cell === undefined || !('value' in cell)) throw new Error(`nothing is typed for ${rule.of}`);
    const value = plus(cell.value as number, amount);
    return { ...ward, cells: new Map(ward.cells).set(key(year, rule.of), { ...cell, value }) };
  }
  const counted = ward.parcels.filter((parcel) => isCounted(rule, parcel));
  if (rule.is === 'each area at least' && counted.length > 0) return { ...ward, parcels: eachLarger(counted, amount) };
  if (amount > 0)
    return { ...ward, parcels: [...ward.parcels, { status: 'allotted', area: { value: amount, partYear: false } }] };
  return { ...ward, parcels: counted.slice(0, counted.length + amount) };
}

/** Area and number of the parcels of one status; null where no area can be read. */
export function landOf(
  parcels: readonly PlainParcel[],
  status: PlainParcel['status'],
): readonly [number | null, number] {
  const chosen = parcels.filter((parcel) => parcel.status === status);
  const areas = chosen.flatMap((parcel) => areaOf(parcel) ?? []);
  return [areas.length === 0 ? null : decimalOf(areas.map(fractionOf).reduce(add, ZERO)), chosen.length];
}

/** The least number of wards that is at least `percent` of all of them, found by counting up. */
export function wardsRequired(percent: number, all: number): number {
  let count = 0;
  while (100 * count < percent * all) count++;
  return count;
}

/** "pass", "fail" or open, from wards that are qualified and wards that may still be. */
export function milestoneVerdict(percent: number, wards: readonly WardAnswer[]): 'pass' | 'fail' | 'noData' {
  const count = (verdict: WardAnswer['qualified']): number => wards.filter((ward) => ward.qualified === verdict).length;
  const required = wardsRequired(percent, wards.length);
  if (wards.length === 0) return 'noData';
  if (count('pass') >= required) return 'pass';
  return count('pass') + count('noData') >= required ? 'noData' : 'fail';
}

interface Share {
  readonly year: number;
  readonly part: number;
  readonly whole: number;
}

/**
 * What was gained each year against what each year should gain for a straight line to end at the target: all of it is on track, half of
 * it moderate, none stagnating, less than none decreasing.
 */
export function paceOf(shares: readonly Share[], target: { readonly year: number; readonly percent: number }): string {
  const now = shares.at(-1);
  const from = shares.find(({ whole }) => whole > 0);
  if (!now || !from || now.whole === 0 || now.year <= from.year || target.year <= from.year) return 'unknown';
  const percent = ({ part, whole }: Share): Fraction => ({ n: BigInt(100 * part), d: BigInt(whole) });
  const aim = fractionOf(target.percent);
  if (compare(percent(now), aim) >= 0) return 'onTrack';
  if (compare(percent(from), aim) >= 0) return 'decreasing';
  const perYear = (gained: Fraction, years: number): Fraction => ({ n: gained.n, d: gained.d * BigInt(years) });
  const observed = perYear(subtract(percent(now), percent(from)), now.year - from.year);
  const asked = perYear(subtract(aim, percent(from)), target.year - from.year);
  if (compare(observed, asked) >= 0) return 'onTrack';
  if (compare(times(HUNDRED, observed), times(fractionOf(50), asked)) >= 0) return 'moderate';
  return compare(observed, ZERO) >= 0 ? 'stagnating' : 'decreasing';
}
