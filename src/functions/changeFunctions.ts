import { beforePercent } from '../domain/text/ends';
import { compileCheck } from '../domain/assess/compile';
import { gapOf } from '../domain/assess/gap';
import { traceCheck } from '../domain/assess/trace';
import { UNDESCRIBED } from '../domain/indicators';
import type { Facts, Reading } from '../domain/reading/types';
import { OPERATOR_RECORDS } from '../domain/operators';
import type { Check, Operator, RuleSet } from '../domain/ruleSet/types';
import { functionsTexts } from '../language/functions';
import type { Language } from '../language/language';
import { readNumberText } from '../workbook/read/cell/numberText';
import { faithfulDecimal, localNumber } from '../wording/exactText';
import { invalidValue, isProblem, notAvailable, value, type Answer, type Problem } from './model/answer';
import { numberSaid, numberOrBlank, plainArgument, quote } from './model/argument';
import { NO_RULES } from './noRules';
import { cellOfArguments, type ArgumentFunction } from './record';

const INDICATOR = { ...UNDESCRIBED, id: 'own', group: 1, kind: 'count', unit: 'cases' } as const;

const RULES: RuleSet = { ...NO_RULES, indicators: [INDICATOR] };

/** A check of a change as the rule set has them, with its policies for zero. */
const changeCheck = (operator: Operator, percent: number): Check => ({
  id: '',
  criterionId: '',
  operator,
  indicatorId: INDICATOR.id,
  denominatorId: null,
  remainderId: null,
  threshold: { kind: 'number', value: percent },
  unit: 'cases',
  zeroPolicy: OPERATOR_RECORDS[operator].zeroPolicies,
  emptyPolicy: 'noData',
  section: '',
  basis: 'target',
  agencies: [],
  fromYear: null,
  toYear: null,
});

/** A figure of last or this year that must be there: a blank is no data and never 0. */
function figureOf(raw: unknown, name: 'previous' | 'current', language: Language): number | Problem {
  const { problems, arguments: names } = functionsTexts[language];
  return numberOrBlank(raw, name, language) ?? notAvailable(problems.blank(names[name]));
}

/** The largest whole number of cases that still meets a decrease. */
function casesAllowed(language: Language, previous: unknown, percent: unknown): Answer {
  const before = figureOf(previous, 'previous', language);
  if (isProblem(before)) return before;
  const decrease = percentOf(percent, language);
  if (isProblem(decrease)) return decrease;
  const gap = gapOf(compileCheck(changeCheck('decreaseAtLeast', decrease), RULES), Math.ceil(before) + 1, before);
  if (gap?.kind === 'excess' && gap.allowed !== null) return value(gap.allowed);
  return invalidValue(functionsTexts[language].problems.percentRange(quote(decrease)));
}

export const casesAllowedFunction = cellOfArguments(['previous', 'percent'], casesAllowed);

/** Percent as people write it. A number of at most 1 could as well be a cell formatted as a percentage. */
function percentOf(raw: unknown, language: Language): number | Problem {
  const { problems } = functionsTexts[language];
  const given = plainArgument(raw, 'percent', language);
  if (isProblem(given)) return given;
  const sign = typeof given === 'string' && given.length < 64 ? (beforePercent(given) ?? undefined) : undefined;
  const percent = sign === undefined ? numberSaid(given, 'percent', language) : percentText(sign);
  if (percent === null)
    return invalidValue(problems.notNumber(functionsTexts[language].arguments.percent, quote(given)));
  if (isProblem(percent)) return percent;
  if (percent < 0 || percent > 100) return invalidValue(problems.percentRange(quote(given)));
  if (sign === undefined && percent > 0 && percent <= 1) {
    const [one, other] = [hundredfold(percent), percent].map((each) => localNumber(each, language));
    return invalidValue(problems.twoPercents(localNumber(percent, language), one ?? '', other ?? ''));
  }
  return percent;
}

const percentText = (text: string): number | null => {
  const read = readNumberText(text);
  return read.kind === 'number' ? read.value : null;
};

/** 0.07 · 100 is 7 and not 7.000000000000001. */
const hundredfold = (fraction: number): number => Number(`${String(fraction)}e2`) || fraction * 100;

/** Decimals of the quotient before it becomes the nearest number of a cell. */
const DIGITS = 40;

/** The change as a fraction of last year's figure, rounded once at the very end; told in words where last year had none. */
function change(language: Language, previous: unknown, current: unknown): Answer {
  const before = figureOf(previous, 'previous', language);
  if (isProblem(before)) return before;
  const now = figureOf(current, 'current', language);
  if (isProblem(now)) return now;
  const texts = functionsTexts[language].change;
  const { reason, left } = traceCheck(
    compileCheck(changeCheck('increaseAtLeast', 0), RULES),
    twoYears(before, now),
    '',
    1,
  );
  if (reason === 'bothZero') return value(texts.bothZero);
  if (left === null) return value(texts.previousZero(localNumber(now, language)));
  const { numerator, denominator } = left;
  return value(Number(faithfulDecimal({ numerator: `${numerator}e-2`, denominator }, [0], DIGITS)));
}

export const changeFunction: ArgumentFunction = {
  ...cellOfArguments(['previous', 'current'], change),
  percent: true,
};

const readingOf = (figure: number): Reading => ({
  state: 'value',
  value: figure,
  raw: String(figure),
  place: null,
  partYear: false,
});

/** Facts of nothing but one figure in year 0 and one in year 1. */
const twoYears = (before: number, now: number): Facts => ({
  wards: [],
  years: [0, 1],
  reading: (_ward, year) => readingOf(year === 1 ? now : before),
  monthsEntered: () => [],
  declared: () => null,
  parcels: () => [],
});
