import { BUILT_IN_INDICATORS } from '../../../src/domain/indicators';
import { add, compare, fractionOf, HUNDRED, subtract, times, ZERO, type Fraction } from './fraction';
import { HAPPENS, ONCE, TITLES, type Rule } from './rules';
import { BLANK, key, type PlainCell, type PlainWard } from './workbook';

export type Verdict = 'pass' | 'fail' | 'noData' | 'notApplicable' | 'provisional' | 'invalid';
type Settled = 'pass' | 'fail' | 'notApplicable';

/** A final word, or an open one with what it would be if the period ended now. */
export type CheckAnswer = Exclude<Verdict, 'provisional'> | { readonly soFar: Settled };

export const plainly = (answer: CheckAnswer): Verdict => (typeof answer === 'string' ? answer : 'provisional');

type Value = number | boolean | string;
type Decided = Settled | 'invalid';

/** A cell with the indicator it stands for; the bound of each indicator is data of the schema. */
interface Read {
  readonly cell: PlainCell;
  readonly of: string;
  /** It is counted from the first of January on. */
  readonly happens: boolean;
}

const BOUNDS = new Map(BUILT_IN_INDICATORS.map(({ id, upperBound }) => [id, upperBound ?? Infinity]));
/** "10 × the largest site" for a parcel of land. */
const LARGEST_PARCEL = 200_000;

const passIf = (condition: boolean): Settled => (condition ? 'pass' : 'fail');
const number = (value: Value): Fraction => fractionOf(value as number);

/** Typed wrongly, less than nothing, or more than can be. */
function flawed({ cell, of }: Read): boolean {
  if ('invalid' in cell) return true;
  if (!('value' in cell) || typeof cell.value !== 'number') return false;
  return cell.value < 0 || cell.value > (of === 'parcel' ? LARGEST_PARCEL : (BOUNDS.get(of) ?? Infinity));
}

const isBlank = ({ cell }: Read): boolean => 'blank' in cell;
const isOpen = ({ cell }: Read): boolean => 'value' in cell && cell.partYear;
const valueOf = ({ cell }: Read): Value => ('value' in cell ? cell.value : NaN);

/** So much may still happen; for thresholds as small as those of the scheme this stands for anything. */
const MORE = [0.1, 1, 2, 3, 5, 10, 100, 1000, 10_000, 1_000_000];

/** What the first figure may come to by 31 December: more of what happens, a yes of what is held once; null: anything. */
function endings({ cell, of, happens }: Read): readonly Value[] | null {
  if (!('value' in cell)) return null;
  const { value } = cell;
  if (happens && typeof value === 'number') return MORE.map((more) => value + more);
  return ONCE.includes(of) && value === true ? [true] : null;
}

/** Final where no ending of the year could turn it, else open with where it points. */
function soFar(reads: readonly Read[], decide: (...values: readonly Value[]) => Decided): CheckAnswer {
  const [first, ...others] = reads;
  const verdict = decide(...reads.map(valueOf));
  if (verdict === 'invalid' || !reads.some(isOpen)) return verdict;
  const possible = first === undefined || others.some(isOpen) ? null : endings(first);
  const isFinal = possible?.every((ending) => decide(ending, ...others.map(valueOf)) === verdict) ?? false;
  return isFinal ? verdict : { soFar: verdict };
}

/** Every cell is needed: one flaw is invalid, one blank no data. */
function judge(reads: readonly Read[], decide: (...values: readonly Value[]) => Decided): CheckAnswer {
  if (reads.some(flawed)) return 'invalid';
  if (reads.some(isBlank)) return 'noData';
  return soFar(reads, decide);
}

function decideShare(rule: Rule & { is: 'share' }, numerator: Fraction, denominator: Fraction): Decided {
  if (compare(numerator, denominator) > 0) return 'invalid';
  if (compare(denominator, ZERO) === 0) return 'notApplicable';
  const difference = compare(times(HUNDRED, numerator), times(fractionOf(rule.p), denominator));
  switch (rule.sign) {
    case '>=':
      return passIf(difference >= 0);
    case '>':
      return passIf(difference > 0);
    case '<':
      return passIf(difference < 0);
    case '=':
      return passIf(difference === 0);
  }
}

/** Nothing to measure is not applicable, also where the numerator is blank. */
function shareAnswer(rule: Rule & { is: 'share' }, numerator: Read, denominator: Read): CheckAnswer {
  if (isBlank(numerator) && !flawed(denominator) && valueOf(denominator) === 0)
    return isOpen(denominator) ? { soFar: 'notApplicable' } : 'notApplicable';
  return judge([numerator, denominator], (a, b) => decideShare(rule, number(a), number(b)));
}

function decideDecrease(p: number, current: Fraction, previous: Fraction): Settled {
  if (compare(previous, ZERO) === 0) return passIf(compare(current, ZERO) === 0);
  return passIf(compare(times(HUNDRED, subtract(previous, current)), times(fractionOf(p), previous)) >= 0);
}

function decideIncrease(p: number, current: Fraction, previous: Fraction): Settled {
  if (compare(previous, ZERO) === 0) return compare(current, ZERO) === 0 ? 'notApplicable' : 'pass';
  return passIf(compare(times(HUNDRED, subtract(current, previous)), times(fractionOf(p), previous)) >= 0);
}

type DecideChange = (current: Fraction, previous: Fraction) => Settled;

/**
 * What happens is compared with the same months of last year, unless last year's whole settles it already; a state with the end of
 * last year. Last year's whole is only needed where the same months are not there.
 */
function changeAnswer(rule: Rule & { is: 'decrease' | 'increase' }, ward: PlainWard, year: number): CheckAnswer {
  const { of } = rule;
  const decide: DecideChange = (current, previous) =>
    rule.is === 'decrease' ? decideDecrease(rule.p, current, previous) : decideIncrease(rule.p, current, previous);
  const both = (current: Value, previous: Value): Settled => decide(number(current), number(previous));
  const happens = HAPPENS.includes(of) || ('happens' in rule && rule.happens === true);
  const now = { ...read(ward, year, of), happens };
  const lastYear = read(ward, year - 1, of);
  if (flawed(now)) return 'invalid';
  if (isBlank(now) || !isOpen(now) || !happens) return judge([now, lastYear], (a, b) => both(a, b));
  if (!flawed(lastYear) && !isBlank(lastYear) && !isOpen(lastYear)) {
    const answer = soFar([now, lastYear], (a, b) => both(a, b));
    if (typeof answer === 'string') return answer;
  }
  const sameMonths = readSameMonths(ward, year, of);
  if (!isBlank(sameMonths)) return flawed(sameMonths) ? 'invalid' : { soFar: both(valueOf(now), valueOf(sameMonths)) };
  return flawed(lastYear) ? 'invalid' : 'noData';
}

/** Last year's cell of the same months as this year's row. */
function readSameMonths(ward: PlainWard, year: number, of: string): Read {
  const lastYear = read(ward, year - 1, of);
  const isSame = ward.through.get(year - 1) === ward.through.get(year);
  return { ...lastYear, cell: isSame ? lastYear.cell : (ward.sameMonths.get(key(year - 1, of)) ?? BLANK) };
}

/** The same of the share of those resolved among all, in per cent of last year's share. */
function shareRiseAnswer(rule: Rule & { is: 'share rises' }, ward: PlainWard, year: number): CheckAnswer {
  const [resolved, left] = [read(ward, year, rule.of), read(ward, year, rule.left)];
  const before = (of: string): Read => (isOpen(resolved) ? readSameMonths(ward, year, of) : read(ward, year - 1, of));
  const decide = (...values: readonly Value[]): Settled => {
    const [r, l, r1, l1] = values.map(number) as [Fraction, Fraction, Fraction, Fraction];
    const [all, all1] = [add(r, l), add(r1, l1)];
    if (compare(all, ZERO) === 0 || compare(all1, ZERO) === 0) return 'notApplicable';
    if (compare(r1, ZERO) === 0) return compare(r, ZERO) === 0 ? 'notApplicable' : 'pass';
    // (r/all) / (r1/all1) >= (100 + p)/100, multiplied out.
    const asked = times(fractionOf(100 + rule.p), times(r1, all));
    return passIf(compare(times(HUNDRED, times(r, all1)), asked) >= 0);
  };
  const reads = [resolved, left, before(rule.of), before(rule.left)].map((one) => ({ ...one, happens: false }));
  return leftAnswer(judge(reads, decide), resolved, left);
}

/** "Không còn đối tượng trốn": nobody outstanding passes, nobody at all is not applicable; blank says nothing. */
function increaseAnswer(rule: Rule & { is: 'increase' }, ward: PlainWard, year: number): CheckAnswer {
  const compared = changeAnswer(rule, ward, year);
  return leftAnswer(compared, read(ward, year, rule.of), read(ward, year, rule.left));
}

function leftAnswer(compared: CheckAnswer, resolved: Read, left: Read): CheckAnswer {
  if (isBlank(left) || isBlank(resolved) || flawed(resolved)) return compared;
  if (isOpen(resolved) && compared === 'pass') return compared;
  const isWell = [compared, typeof compared === 'string' ? '' : compared.soFar].some(
    (each) => each === 'pass' || each === 'notApplicable',
  );
  if (flawed(left)) return isWell ? compared : 'invalid';
  if (valueOf(left) !== 0) return compared;
  const verdict = valueOf(resolved) === 0 ? 'notApplicable' : 'pass';
  return isOpen(resolved) || isOpen(left) ? { soFar: verdict } : verdict;
}

/** The norm stands in the place of the upper number where it is larger; a figure that is not above that number needs no norm. */
function betweenAnswer(rule: Rule & { is: 'between' }, ward: PlainWard, year: number): CheckAnswer {
  const figure = read(ward, year, rule.of);
  const [low, high] = [fractionOf(rule.low), fractionOf(rule.high)];
  const isAbove = flawed(figure) || isBlank(figure) || compare(number(valueOf(figure)), high) > 0;
  if (flawed(figure)) return 'invalid';
  if (!isAbove) return judge([figure], (value) => passIf(compare(number(value), low) >= 0));
  if (rule.orUpTo === null) return isBlank(figure) ? 'noData' : judge([figure], () => 'fail');
  const norm = read(ward, year, rule.orUpTo);
  return judge([figure, norm], (value, most) => passIf(compare(number(value), number(most)) <= 0));
}

/** Only allotted land counts, or all land; a ward without a line in the land table has said nothing yet. */
function landAnswer(
  { parcels }: PlainWard,
  planned: true | undefined,
  decide: (areas: readonly Read[]) => CheckAnswer,
  settles: CheckAnswer = 'invalid',
): CheckAnswer {
  if (parcels.length === 0) return 'noData';
  const counted = planned ? parcels : parcels.filter((parcel) => parcel.status === 'allotted');
  const answer = decide(counted.map(({ area }) => ({ cell: area, of: 'parcel', happens: false })));
  const unsaid = !planned && parcels.some((parcel) => parcel.status === null);
  return unsaid && answer !== 'invalid' && (answer !== settles || counted.length === 0) ? 'noData' : answer;
}

/** Every parcel by itself: one that is too small settles it. */
function eachAnswer(areas: readonly Read[], than: number): CheckAnswer {
  if (areas.length === 0) return 'fail';
  const answers = areas.map((one) => judge([one], (area) => passIf(compare(number(area), fractionOf(than)) >= 0)));
  return (['fail', 'invalid', 'noData'] as const).find((answer) => answers.includes(answer)) ?? 'pass';
}

/** A yes of any year since one, as far as the ward stood then; a no of a part of a year says nothing of the rest. */
function yesSinceAnswer(rule: Rule & { is: 'yes since' }, ward: PlainWard, year: number): CheckAnswer {
  const own = read(ward, year, rule.of);
  const stood = (at: number): boolean =>
    (ward.from === null || ward.from <= `${String(at)}-12-31`) &&
    (ward.to === null || ward.to >= `${String(at)}-01-01`);
  const before: Read[] = [];
  for (let at = rule.since; at < year; at++) if (stood(at)) before.push(read(ward, at, rule.of));
  const all = [own, ...before];
  if (all.some((one) => valueOf(one) === true)) return 'pass';
  if (all.some(flawed)) return 'invalid';
  if (all.some(isBlank) || before.some(isOpen)) return 'noData';
  return isOpen(own) ? { soFar: 'fail' } : 'fail';
}

/** The cell of an indicator; a row up to December is the whole year. */
function read(ward: PlainWard, year: number, of: string): Read {
  const cell = ward.cells.get(key(year, of)) ?? BLANK;
  const isWhole = 'value' in cell && ward.through.get(year) === 12;
  return { cell: isWhole ? { ...cell, partYear: false } : cell, of, happens: HAPPENS.includes(of) };
}

/** The answer of one check of one ward and year. */
export function checkAnswer(rule: Rule, ward: PlainWard, year: number): CheckAnswer {
  const one = (id: string): Read => read(ward, year, id);
  switch (rule.is) {
    case '>=':
      return judge([one(rule.of)], (value) => passIf(compare(number(value), fractionOf(rule.than)) >= 0));
    case '<=':
      return judge([one(rule.of)], (value) => passIf(compare(number(value), fractionOf(rule.than)) <= 0));
    case 'between':
      return betweenAnswer(rule, ward, year);
    case 'no fewer than':
      return judge([one(rule.of), one(rule.other)], (a, b) => passIf(compare(number(a), number(b)) >= 0));
    case 'yes':
      return judge([one(rule.of)], (value) => passIf(value === true));
    case 'none':
      return judge([one(rule.of)], (value) => passIf(compare(number(value), ZERO) === 0));
    case 'grade': {
      const titles: readonly string[] = TITLES[rule.scale];
      return judge([one(rule.of)], (value) => passIf(titles.indexOf(value as string) >= titles.indexOf(rule.title)));
    }
    case 'share':
      return shareAnswer(rule, one(rule.of), one(rule.among));
    case 'decrease':
      return changeAnswer(rule, ward, year);
    case 'increase':
      return increaseAnswer(rule, ward, year);
    case 'allotted area at least':
      return landAnswer(ward, rule.planned, (areas) =>
        judge(areas, (...parts) => passIf(compare(parts.map(number).reduce(add, ZERO), fractionOf(rule.than)) >= 0)),
      );
    case 'allotted parcels at most':
      return landAnswer(ward, rule.planned, (areas) =>
        areas.length === 0 ? 'notApplicable' : passIf(areas.length <= rule.than),
      );
    case 'left out':
      return 'notApplicable';
    case 'share rises':
      return shareRiseAnswer(rule, ward, year);
    case 'yes since':
      return yesSinceAnswer(rule, ward, year);
    case 'each area at least':
      return landAnswer(ward, rule.planned, (areas) => eachAnswer(areas, rule.than), 'fail');
  }
}

/** The verdict alone. */
export const checkVerdict = (rule: Rule, ward: PlainWard, year: number): Verdict =>
  plainly(checkAnswer(rule, ward, year));
