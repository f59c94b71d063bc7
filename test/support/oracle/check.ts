import { add, compare, fractionOf, HUNDRED, subtract, times, ZERO, type Fraction } from './fraction';
import { TITLES, type Rule } from './rules';
import { BLANK, key, type PlainCell, type PlainWard } from './workbook';

export type Verdict = 'pass' | 'fail' | 'noData' | 'notApplicable' | 'provisional' | 'invalid';

const passIf = (condition: boolean): Verdict => (condition ? 'pass' : 'fail');

/** "A blank is never zero and never a fail"; negative → invalid; nothing drawn from part of a year is final. */
function judge(
  cells: readonly PlainCell[],
  decide: (...values: readonly (number | boolean | string)[]) => Verdict,
): Verdict {
  if (cells.some((cell) => 'invalid' in cell)) return 'invalid';
  if (cells.some((cell) => 'value' in cell && typeof cell.value === 'number' && cell.value < 0)) return 'invalid';
  if (cells.some((cell) => 'blank' in cell)) return 'noData';
  const typed = cells.flatMap((cell) => ('value' in cell ? [cell] : []));
  const verdict = decide(...typed.map((cell) => cell.value));
  return verdict !== 'invalid' && typed.some((cell) => cell.partYear) ? 'provisional' : verdict;
}

/** The same for cells that hold numbers. */
const judgeNumbers = (cells: readonly PlainCell[], decide: (...values: readonly Fraction[]) => Verdict): Verdict =>
  judge(cells, (...values) => decide(...values.map((value) => fractionOf(value as number))));

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

/** Only allotted land counts; a ward without a line in the land table has said nothing yet. */
function landVerdict(ward: PlainWard, decide: (areas: readonly PlainCell[]) => Verdict): Verdict {
  if (ward.parcels.length === 0) return 'noData';
  const allotted = ward.parcels.filter((parcel) => parcel.status === 'allotted').map((parcel) => parcel.area);
  const verdict = decide(allotted);
  const unsaid = ward.parcels.some((parcel) => parcel.status === null);
  return unsaid && verdict !== 'invalid' ? 'noData' : verdict;
}

/** The verdict of one check of one ward and year. */
export function checkVerdict(rule: Rule, ward: PlainWard, year: number): Verdict {
  const cell = (id: string, when = year): PlainCell => ward.cells.get(key(when, id)) ?? BLANK;
  switch (rule.is) {
    case '>=':
      return judgeNumbers([cell(rule.of)], (value) => passIf(compare(value, fractionOf(rule.than)) >= 0));
    case '<=':
      return judgeNumbers([cell(rule.of)], (value) => passIf(compare(value, fractionOf(rule.than)) <= 0));
    case 'between':
      return judgeNumbers([cell(rule.of)], (value) =>
        passIf(compare(value, fractionOf(rule.low)) >= 0 && compare(value, fractionOf(rule.high)) <= 0),
      );
    case 'no fewer than':
      return judgeNumbers([cell(rule.of), cell(rule.other)], (left, right) => passIf(compare(left, right) >= 0));
    case 'yes':
      return judge([cell(rule.of)], (value) => passIf(value === true));
    case 'none':
      return judgeNumbers([cell(rule.of)], (value) => passIf(compare(value, ZERO) === 0));
    case 'grade': {
      const titles: readonly string[] = TITLES[rule.scale];
      return judge([cell(rule.of)], (value) => passIf(titles.indexOf(value as string) >= titles.indexOf(rule.title)));
    }
    case 'share':
      return judgeNumbers([cell(rule.of), cell(rule.among)], (a, b) => shareVerdict(rule, a, b));
    case 'decrease':
      return judgeNumbers([cell(rule.of, year - 1), cell(rule.of)], (a, b) => decreaseVerdict(rule.p, a, b));
    case 'increase':
      return judgeNumbers([cell(rule.of, year - 1), cell(rule.of)], (a, b) => increaseVerdict(rule.p, a, b));
    case 'allotted area at least':
      return landVerdict(ward, (areas) =>
        judgeNumbers(areas, (...parts) => passIf(compare(parts.reduce(add, ZERO), fractionOf(rule.than)) >= 0)),
      );
    case 'allotted parcels at most':
      return landVerdict(ward, (areas) => passIf(areas.length <= rule.than));
  }
}
