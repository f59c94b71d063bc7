import { sumExactly } from '../exact/compare';
import { addsUp } from '../indicators';
import type { Indicator } from '../indicators/types';
import { monthsOf, type Period } from '../period';
import type { Facts } from '../reading/types';
import { runToEnd, type Resumable } from '../resumable';
import type { RuleSet } from '../ruleSet/types';
import { baselineReading } from '../ward/successionBaseline';
import type { Ward } from '../ward/types';
import { changeBetween, figureOfMonth, sinceEarlier } from './figure';
import type { Compared, Figure, FigureLine, IndicatorFigures, WardFigures, WardSum } from './types';

const LAST_MONTH = 12;
const NOTHING_BEFORE: Figure = { state: 'known', value: 0, place: null };

/** The change is worked out when somebody asks for it: of thousands of wards only the sums are told. */
const compared = (now: Figure, before: Figure): Compared<Figure> => ({
  now,
  before,
  get change() {
    return now.state === 'known' && before.state === 'known' ? changeBetween(now.value, before.value) : null;
  },
});

function wardFigures(facts: Facts, ward: Ward, indicator: Indicator, period: Period): WardFigures {
  const { year } = period;
  const { first, last } = monthsOf(period);
  const now = (month: number): Figure =>
    figureOfMonth(facts.reading(ward.code, year, indicator.id, month), { year, month }, indicator);
  const then = (month: number): Figure =>
    figureOfMonth(baselineReading(facts, ward.code, year, indicator.id, month), { year: year - 1, month }, indicator);
  const [end, endThen] = [now(last), then(last)];
  if (!addsUp(indicator))
    return {
      ward,
      period: compared(end, endThen),
      year: compared(end, last === LAST_MONTH ? endThen : then(LAST_MONTH)),
    };
  const alone = (whole: Figure, ask: (month: number) => Figure, of: number): Figure =>
    sinceEarlier(whole, first === 1 ? NOTHING_BEFORE : ask(first - 1), { year: of, month: last });
  return {
    ward,
    period: compared(alone(end, now, year), alone(endThen, then, year - 1)),
    year: compared(end, endThen),
  };
}

type Choose = (line: FigureLine<Figure>) => Figure;

function sumOf(lines: readonly WardFigures[], choose: Choose): WardSum {
  const known = lines.map(choose).flatMap((figure) => (figure.state === 'known' ? [figure.value] : []));
  return { value: known.length === 0 ? null : sumExactly(known), wards: known.length };
}

/** Last year's sum is over the wards that are known now, and the change is told where all of these are known then. */
function totalOf(lines: readonly WardFigures[], now: Choose, before: Choose): Compared<WardSum> {
  const told = lines.filter((line) => now(line).state === 'known');
  const [sum, previous] = [sumOf(told, now), sumOf(told, before)];
  const isComparable = sum.value !== null && previous.value !== null && previous.wards === sum.wards;
  return { now: sum, before: previous, change: isComparable ? changeBetween(sum.value, previous.value) : null };
}

/** Wards read between two places to pause: a few milliseconds' work. */
const WARDS_AT_ONCE = 512;

/** One indicator over some wards in a period. Figures come from the rows "đến tháng m" that the period begins and ends with. */
export function* indicatorSteps(
  facts: Facts,
  wards: readonly Ward[],
  indicator: Indicator,
  period: Period,
): Resumable<IndicatorFigures> {
  const lines: WardFigures[] = [];
  for (const ward of wards) {
    lines.push(wardFigures(facts, ward, indicator, period));
    if (lines.length % WARDS_AT_ONCE === 0) yield;
  }
  yield;
  if (indicator.unit === 'percent') return { indicator, wards: lines, total: null };
  const total = {
    period: totalOf(
      lines,
      (line) => line.period.now,
      (line) => line.period.before,
    ),
    year: totalOf(
      lines,
      (line) => line.year.now,
      (line) => line.year.before,
    ),
  };
  return { indicator, wards: lines, total };
}

/** The same at once. */
export const figuresOfIndicator = (
  facts: Facts,
  wards: readonly Ward[],
  indicator: Indicator,
  period: Period,
): IndicatorFigures => runToEnd(indicatorSteps(facts, wards, indicator, period));

/** Whether anything at all is written for an indicator, of now or of last year. */
export const isWritten = ({ wards }: IndicatorFigures): boolean =>
  wards.some(({ period, year }) =>
    [period.now, period.before, year.now, year.before].some(
      (figure) => figure.state === 'known' || figure.gap.reason === 'invalid' || figure.gap.reason === 'falls',
    ),
  );

/** Indicators of a rule set that are counted: yes and no, titles and what is made from the parcels have verdicts and no figures. */
export const countedIn = ({ indicators }: RuleSet): readonly Indicator[] =>
  indicators.filter(({ source, kind }) => source === 'groupTable' && (kind === 'count' || kind === 'decimal'));

/**
 * The figures of a period, indicator by indicator in the order of the rule set; indicators of which nothing is written are left out.
 * A review of several years has the figures of its last year.
 */
export function* periodFiguresSteps(
  facts: Facts,
  wards: readonly Ward[],
  ruleSet: RuleSet,
  period: Period,
): Resumable<readonly IndicatorFigures[]> {
  const told: IndicatorFigures[] = [];
  for (const indicator of countedIn(ruleSet)) {
    const figures = yield* indicatorSteps(facts, wards, indicator, period);
    if (isWritten(figures)) told.push(figures);
  }
  return told;
}
