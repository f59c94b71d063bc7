import { dice, type Dice } from '../differential/random';
import { CHECKS, TITLES, type PrintedRule as Rule } from '../support/oracle/rules';

/** What a clerk typed: a count, yes or no, a title, or a slip such as "12 vụ"; absent is blank. */
export type Typed = number | boolean | string;
export type YearRow = ReadonlyMap<string, Typed>;

/** Typical sizes of the wholes that shares are taken of; others are small counts. */
const SIZES: Readonly<Record<string, readonly [least: number, span: number]>> = {
  officers: [8, 3],
  families: [1800, 2600],
  roadside_households: [300, 700],
  establishments: [50, 180],
  files: [700, 1600],
  procedures: [42, 1],
  residential_groups: [7, 9],
  subjects: [60, 120],
};
const RULES = Object.values(CHECKS);

function fillShare(rule: Rule & { is: 'share' }, row: Map<string, Typed>, good: boolean, roll: Dice): void {
  const [least, span] = SIZES[rule.among] ?? [10, 40];
  const among = (row.get(rule.among) as number | undefined) ?? least + roll.whole(span);
  const best = rule.p === 10 ? Math.ceil(among * 0.13) : among;
  const short = Math.floor((among * rule.p) / 100) - 1;
  row.set(rule.among, among);
  if (rule.sign === '<') row.set(rule.of, good ? 0 : 3);
  else row.set(rule.of, good ? best : short);
}

function fillChange(
  rule: Rule & { is: 'decrease' | 'increase' },
  row: Map<string, Typed>,
  previous: YearRow,
  good: boolean,
  roll: Dice,
): void {
  const before = (previous.get(rule.of) as number | undefined) ?? 20 + roll.whole(60);
  const change = rule.is === 'decrease' ? -rule.p / 100 : rule.p / 50;
  const round = rule.is === 'decrease' ? Math.floor : Math.ceil;
  row.set(rule.of, good ? Math.min(400, round(before * (1 + change))) : before);
}

/** Nine times of ten the value passes; a failing one is just short of it. */
function fill(rule: Rule, row: Map<string, Typed>, previous: YearRow, roll: Dice): void {
  const good = roll.chance(0.9);
  switch (rule.is) {
    case '>=':
      return void row.set(rule.of, good ? rule.than + roll.whole(3) : rule.than - 1);
    case '<=':
      return void row.set(rule.of, good ? rule.than : rule.than + 1);
    case 'between':
      return void row.set(rule.of, good ? rule.low + roll.whole(rule.high - rule.low + 1) : rule.high + 1);
    case 'no fewer than':
      return void row.set(rule.other, (row.get(rule.of) as number) + (good ? 0 : 1));
    case 'yes':
      return void row.set(rule.of, good);
    case 'none':
      return void row.set(rule.of, good ? 0 : 1 + roll.whole(3));
    case 'grade': {
      const titles: readonly string[] = TITLES[rule.scale];
      return void row.set(rule.of, good ? rule.title : (titles[titles.indexOf(rule.title) - 1] ?? rule.title));
    }
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

/** The years of one ward, the same for the same number. */
export function yearsOfWard(ward: number, years: readonly number[]): readonly YearRow[] {
  const roll = dice(ward * 7919 + 1886);
  let previous: YearRow = new Map();
  return years.map(() => {
    const row = new Map<string, Typed>();
    for (const rule of RULES) fill(rule, row, previous, roll);
    previous = new Map(row);
    const ids = [...row.keys()];
    if (roll.chance(0.3)) row.delete(roll.pick(ids));
    if (roll.chance(0.01)) row.set('social_order_crimes', '12 vụ');
    return row;
  });
}
