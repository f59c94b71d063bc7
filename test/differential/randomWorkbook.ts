import { CHECKS, CRITERIA, TITLES, type PrintedRule } from '../support/oracle/rules';
import {
  BLANK,
  key,
  type Declaration,
  type PlainCell,
  type PlainParcel,
  type PlainWard,
  type PlainWorkbook,
  type Readings,
} from '../support/oracle/workbook';
import { dice, type Dice } from './random';

/** How careful the clerk of a ward is: chances of a passing, a blank and a wrongly typed cell, and of part-year rows. */
interface Mood {
  readonly good: number;
  readonly blank: number;
  readonly invalid: number;
  readonly partYear: number;
}
const MOODS: readonly Mood[] = [
  { good: 1, blank: 0, invalid: 0, partYear: 0 },
  { good: 0.995, blank: 0.002, invalid: 0, partYear: 0.1 },
  { good: 0.97, blank: 0.02, invalid: 0.005, partYear: 0 },
  { good: 0.9, blank: 0.05, invalid: 0.01, partYear: 0.3 },
  { good: 0.2, blank: 0.3, invalid: 0.1, partYear: 0.1 },
  { good: 0, blank: 0.05, invalid: 0.02, partYear: 0 },
];

type Row = Map<string, number | boolean | string>;

const near = (at: number): readonly number[] => [at - 1, at - 0.1, at, at + 0.1, at + 1, 0, 1, -1, 0.5, 1000];
const DENOMINATORS = [0, 1, 2, 3, 7, 10, 11, 20, 67, 100, 133, 134, 200, 400, 1000, 0.1, 2.5];

/** Numerators on the boundary, one step to each side, and the edges of the possible. */
function numerators(denominator: number, p: number): readonly number[] {
  const edge = (denominator * p) / 100;
  const [below, above] = [Math.floor(edge), Math.ceil(edge)];
  return [edge, below, above, below - 1, above + 1, 0, denominator, denominator - 1, denominator + 1, 0.1];
}

function changeValues(previous: number, p: number, direction: 1 | -1): readonly number[] {
  const edge = (previous * (100 + direction * p)) / 100;
  return [edge, Math.floor(edge), Math.ceil(edge), Math.floor(edge) - 1, Math.ceil(edge) + 1, previous, 0, 1];
}

function fillShare(rule: PrintedRule & { is: 'share' }, row: Row, good: boolean, roll: Dice): void {
  if (!row.has(rule.among)) row.set(rule.among, roll.pick(good ? [10, 100, 200, 0, 1000] : DENOMINATORS));
  const among = row.get(rule.among) as number;
  row.set(rule.of, good ? (rule.sign === '<' ? 0 : among) : roll.pick(numerators(among, rule.p)));
}

function fillChange(
  rule: PrintedRule & { is: 'decrease' | 'increase' },
  row: Row,
  previous: Row,
  good: boolean,
  roll: Dice,
): void {
  const before = (previous.get(rule.of) as number | undefined) ?? 100;
  const [direction, best] = rule.is === 'decrease' ? ([-1, 0] as const) : ([1, before * 2] as const);
  row.set(rule.of, good ? best : roll.pick([...changeValues(before, rule.p, direction), 20, 100, 205]));
  if (rule.is === 'increase' && roll.chance(0.6)) row.set(rule.left, roll.pick([0, 0, 1, 3, 0.1]));
}

/** A careful value for a check: one that passes when `good`, else any from the boundary's neighbourhood. */
function fill(rule: PrintedRule, row: Row, previous: Row, good: boolean, roll: Dice): void {
  const put = (id: string, value: number | boolean | string): void => void row.set(id, value);
  switch (rule.is) {
    case '>=':
      return put(rule.of, good ? rule.than + roll.whole(3) : roll.pick(near(rule.than)));
    case '<=':
      return put(rule.of, good ? rule.than : roll.pick(near(rule.than)));
    case 'between':
      return put(
        rule.of,
        good ? rule.low + roll.whole(rule.high - rule.low + 1) : roll.pick([7, 7.9, 8, 10, 10.1, 11, 12, 15, 0]),
      );
    case 'no fewer than': {
      const of = row.get(rule.of) as number;
      return put(rule.other, good ? of : roll.pick([of, of + 1, of - 1, of + 0.1, 0]));
    }
    case 'yes':
      return put(rule.of, good || roll.chance(0.5));
    case 'none':
      return put(rule.of, good ? 0 : roll.pick([0, 0, 1, 2, 0.1, -1]));
    case 'grade':
      return put(rule.of, good ? rule.title : roll.pick(TITLES[rule.scale]));
    case 'share':
      return fillShare(rule, row, good, roll);
    case 'decrease':
    case 'increase':
      return fillChange(rule, row, previous, good, roll);
    case 'allotted area at least':
    case 'allotted parcels at most':
      return;
  }
}

/** `whole` keeps counts whole, as the reader demands of cells; the engine itself takes any decimal. */
export interface Options {
  readonly whole: boolean;
}

function wardYear(mood: Mood, previous: Row, roll: Dice, { whole }: Options): Row {
  const row: Row = new Map();
  for (const rule of Object.values(CHECKS)) fill(rule, row, previous, roll.chance(mood.good), roll);
  fillOtherwise(row, roll.chance(mood.good), roll);
  if (whole) for (const [id, value] of row) if (typeof value === 'number') row.set(id, Math.floor(value));
  return row;
}

function cellOf(value: number | boolean | string, mood: Mood, partYear: boolean, roll: Dice): PlainCell {
  if (roll.chance(mood.blank)) return BLANK;
  // A date in a column of counts, a telephone number, a figure with too many zeros.
  if (typeof value === 'number' && roll.chance(mood.invalid))
    return { value: roll.pick([45_323, 45_657, 912_345_678, 4_000_000_000]), partYear };
  if (roll.chance(mood.invalid)) return { invalid: roll.pick(['12 vụ', 'chín', '1.2.3', '#N/A']) };
  return { value, partYear };
}

function parcel(mood: Mood, roll: Dice): PlainParcel {
  const good = roll.chance(mood.good);
  const value = good
    ? 500 + roll.whole(900)
    : roll.pick([500, 499.9, 499.99999999999994, 5e-14, 250, 249.9, 250.1, 0, 155.6, 146, -5, 0.1]);
  const status = good ? 'allotted' : roll.pick(['allotted', 'allotted', 'planned', null] as const);
  return { area: cellOf(value, mood, false, roll), status };
}

const DECLARED = ['pass', 'pass', 'pass', 'pass', 'fail', 'fail', 'notApplicable', 'notApplicable', 'invalid'] as const;

function declarations(probability: number, years: readonly number[], roll: Dice): ReadonlyMap<string, Declaration> {
  const said = new Map<string, Declaration>();
  for (const year of years) {
    for (const criterion of CRITERIA) {
      if (roll.chance(probability)) said.set(key(year, criterion), roll.pick(DECLARED));
    }
  }
  return said;
}

function ward(code: string, years: readonly number[], roll: Dice, options: Options): PlainWard {
  const mood = roll.pick(MOODS);
  const cells = new Map<string, PlainCell>();
  const told = new Set<number>();
  const through = new Map<number, number>();
  const sameMonths = new Map<string, PlainCell>();
  let previous: Row = new Map();
  for (const year of years) {
    if (roll.chance(0.03)) continue;
    const row = wardYear(mood, previous, roll, options);
    const partYear = roll.chance(mood.partYear);
    if (partYear) {
      const month = roll.chance(0.5) ? 6 : 1 + roll.whole(12);
      through.set(year, month);
      // The row of last year's same months stands beside that of its whole year.
      if (told.has(year - 1) && !through.has(year - 1) && roll.chance(0.6))
        for (const [id, value] of wardYear(mood, new Map(), roll, options))
          sameMonths.set(key(year - 1, id), cellOf(value, mood, true, roll));
    }
    told.add(year);
    for (const [id, value] of row) cells.set(key(year, id), cellOf(value, mood, partYear, roll));
    previous = row;
  }
  const parcelCount = roll.chance(mood.good) ? 1 + roll.whole(2) : roll.whole(5);
  return {
    code,
    from: roll.chance(0.1) ? roll.pick(['2022-06-01', '2022-12-31', '2023-01-01', '2024-10-24']) : null,
    to: roll.chance(0.1)
      ? roll.pick(['2022-12-30', '2022-12-31', '2023-12-31', '2024-01-01', '2024-10-24', '2025-07-01'])
      : null,
    cells,
    through,
    sameMonths,
    parcels: Array.from({ length: parcelCount }, () => parcel(mood, roll)),
    self: declarations(roll.pick([0, 0, 0.1, 0.9]), years, roll),
    appraised: declarations(roll.pick([0, 0, 0.1, 0.95]), years, roll),
  };
}

/** Sentences with two readings, and the reading that is not the default. */
const OTHER_READINGS: readonly (readonly [string, string])[] = [
  ['R0', 'leftOut'],
  ['R4', 'ofRegistered'],
  ['R5', 'arisen'],
  ['R6', 'share'],
  ['R8', 'onceWithinScheme'],
  ['R9', 'eachParcel'],
  ['R10', 'counted'],
  ['R13', 'allWards'],
  ['R15', 'fromMidDecember'],
  ['R19', 'condition'],
  ['R20', 'asPrinted'],
];

/** Some readings taken otherwise, in two workbooks of three. */
function readingsFor(roll: Dice): Readings {
  const chance = roll.pick([0, 0.2, 0.6]);
  return new Map(OTHER_READINGS.filter(() => roll.chance(chance)));
}

/** Figures that only another reading looks at. */
function fillOtherwise(row: Row, good: boolean, roll: Dice): void {
  const all = row.get('units_all_safe') as number;
  row.set('units_registered_safe', good ? all : roll.pick([...numerators(all, 100), 0, 10]));
  row.set('recognised_civilised_urban', good || roll.chance(0.5));
}

/** A small workbook full of blanks, zeros, boundary values and typing errors; the same seed gives the same one. */
export function randomWorkbook(seed: number, options: Options = { whole: false }): PlainWorkbook {
  const roll = dice(seed);
  const first = roll.pick([2021, 2022, 2023]);
  const years = Array.from({ length: 2 + roll.whole(2) }, (_, index) => first + index);
  return {
    wards: Array.from({ length: roll.pick([1, 1, 2, 3]) }, (_, index) =>
      ward(`P${String(index)}`, years, roll, options),
    ),
    years,
    readings: readingsFor(roll),
  };
}
