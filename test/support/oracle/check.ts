import { add, compare, fractionOf, HUNDRED, subtract, times, ZERO, type Fraction } from './fraction';
import { HAPPENS, ONCE, TITLES, type Rule } from './rules';
import { BLANK, key, type PlainCell, type PlainWard } from './workbook';

export type Verdict = 'pass' | 'fail' | 'noData' | 'notApplicable' | 'provisional' | 'invalid';

const passIf = (condition: boolean): Verdict => (condition ? 'pass' : 'fail');

type Value = number | boolean | string;

/**
 * "A blank is never zero and never a fail"; negative → invalid; of part of a year only that is final which no ending of the
 * year could turn: `endings` are figures that the first of the cells may still come to (itself left out).
 */
function judge(
  cells: readonly PlainCell[],
  decide: (...values: readonly Value[]) => Verdict,
  endings: (first: Value) => readonly Value[] | null = () => null,
): Verdict {
  if (cells.some((cell) => 'invalid' in cell)) return 'invalid';
  if (cells.some((cell) => 'value' in cell && typeof cell.value === 'number' && cell.value < 0)) return 'invalid';
  if (cells.some((cell) => 'blank' in cell)) return 'noData';
  const typed = cells.flatMap((cell) => ('value' in cell ? [cell] : []));
  const [first, ...others] = typed.map((cell) => cell.value);
  const verdict = decide(...typed.map((cell) => cell.value));
  if (verdict === 'invalid' || !typed.some((cell) => cell.partYear)) return verdict;
  const possible = typed.slice(1).some((cell) => cell.partYear) || first === undefined ? null : endings(first);
  return possible?.every((ending) => decide(ending, ...others) === verdict) ? verdict : 'provisional';
}

/** So much may still happen; for thresholds as small as those of the scheme this stands for anything. */
const MORE = [0.1, 1, 2, 3, 5, 10, 100, 1000, 10_000, 1_000_000];

/** What an indicator may come to by 31 December: more of what happens, a yes of what is held once; null: anything. */
const endingsOf =
  (indicator: string) =>
  (first: Value): readonly Value[] | null => {
    if (HAPPENS.includes(indicator) && typeof first === 'number') return MORE.map((more) => first + more);
    return ONCE.includes(indicator) && first === true ? [true] : null;
  };

/** The same for cells that hold numbers. */
const judgeNumbers = (
  cells: readonly PlainCell[],
  decide: (...values: readonly Fraction[]) => Verdict,
  of?: string,
): Verdict =>
  judge(
    cells,
    (...values) => decide(...values.map((value) => fractionOf(value as number))),
    of === undefined ? undefined : endingsOf(of),
  );

function shareVerdict(rule: Rule & { is: 'share' }, numerator: Fraction, denominator: Fraction): Verdict {
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

function decreaseVerdict(p: number, previous: Fraction, current: Fraction): Verdict {
  if (compare(previous, ZERO) === 0) return passIf(compare(current, ZERO) === 0);
  return passIf(compare(times(HUNDRED, subtract(previous, current)), times(fractionOf(p), previous)) >= 0);
}

function increaseVerdict(p: number, previous: Fraction, current: Fraction): Verdict {
  if (compare(previous, ZERO) === 0) return compare(current, ZERO) === 0 ? 'notApplicable' : 'pass';
  return passIf(compare(times(HUNDRED, subtract(current, previous)), times(fractionOf(p), previous)) >= 0);
}

/**
 * A change measured in the first months of a year: final when last year's whole figure is out of reach or reached for good,
 * else open when last year's same months are told, else nothing can be said.
 */
function changeSoFar(
  now: PlainCell,
  lastYear: PlainCell,
  sameMonths: PlainCell,
  of: string,
  decide: (now: Fraction, before: Fraction) => Verdict,
): Verdict {
  const said = [now, lastYear, sameMonths];
  if (said.some((cell) => 'invalid' in cell || ('value' in cell && (cell.value as number) < 0))) return 'invalid';
  if ('value' in lastYear && !lastYear.partYear) {
    const final = judgeNumbers([now, lastYear], decide, of);
    if (final !== 'provisional') return final;
  }
  return 'value' in sameMonths ? 'provisional' : 'noData';
}

/** Only allotted land counts; a ward without a line in the land table has said nothing yet. */
function landVerdict(ward: PlainWard, decide: (areas: readonly PlainCell[]) => Verdict): Verdict {
  if (ward.parcels.length === 0) return 'noData';
  const allotted = ward.parcels.filter((parcel) => parcel.status === 'allotted').map((parcel) => parcel.area);
  const verdict = decide(allotted);
  const unsaid = ward.parcels.some((parcel) => parcel.status === null);
  return unsaid && verdict !== 'invalid' ? 'noData' : verdict;
}

function changeVerdict(rule: Rule & { is: 'decrease' | 'increase' }, ward: PlainWard, year: number): Verdict {
  const decide = (now: Fraction, before: Fraction): Verdict =>
    rule.is === 'decrease' ? decreaseVerdict(rule.p, before, now) : increaseVerdict(rule.p, before, now);
  const now = ward.cells.get(key(year, rule.of)) ?? BLANK;
  const lastYear = ward.cells.get(key(year - 1, rule.of)) ?? BLANK;
  if (!('value' in now) || !now.partYear) return judgeNumbers([now, lastYear], decide);
  const ofSameMonths = ward.through.get(year - 1) === ward.through.get(year);
  const sameMonths = ofSameMonths ? lastYear : (ward.sameMonths.get(key(year - 1, rule.of)) ?? BLANK);
  return changeSoFar(now, lastYear, sameMonths, rule.of, decide);
}

/** The verdict of one check of one ward and year. */
export function checkVerdict(rule: Rule, ward: PlainWard, year: number): Verdict {
  const cell = (id: string): PlainCell => ward.cells.get(key(year, id)) ?? BLANK;
  switch (rule.is) {
    case '>=':
      return judgeNumbers([cell(rule.of)], (value) => passIf(compare(value, fractionOf(rule.than)) >= 0), rule.of);
    case '<=':
      return judgeNumbers([cell(rule.of)], (value) => passIf(compare(value, fractionOf(rule.than)) <= 0), rule.of);
    case 'between':
      return judgeNumbers(
        [cell(rule.of)],
        (value) => passIf(compare(value, fractionOf(rule.low)) >= 0 && compare(value, fractionOf(rule.high)) <= 0),
        rule.of,
      );
    case 'no fewer than':
      return judgeNumbers([cell(rule.of), cell(rule.other)], (left, right) => passIf(compare(left, right) >= 0));
    case 'yes':
      return judge([cell(rule.of)], (value) => passIf(value === true), endingsOf(rule.of));
    case 'none':
      return judgeNumbers([cell(rule.of)], (value) => passIf(compare(value, ZERO) === 0), rule.of);
    case 'grade': {
      const titles: readonly string[] = TITLES[rule.scale];
      return judge([cell(rule.of)], (value) => passIf(titles.indexOf(value as string) >= titles.indexOf(rule.title)));
    }
    case 'share':
      return judgeNumbers([cell(rule.of), cell(rule.among)], (a, b) => shareVerdict(rule, a, b));
    case 'decrease':
    case 'increase':
      return changeVerdict({ ...rule, is: rule.is }, ward, year);
    case 'allotted area at least':
      return landVerdict(ward, (areas) =>
        judgeNumbers(areas, (...parts) => passIf(compare(parts.reduce(add, ZERO), fractionOf(rule.than)) >= 0)),
      );
    case 'allotted parcels at most':
      return landVerdict(ward, (areas) => passIf(areas.length <= rule.than));
  }
}
