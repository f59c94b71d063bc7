import fc from 'fast-check';
import { casesAllowed, change, check, scoreOf } from './ownAnswers';
import { whyFunction } from '../../src/functions/criterionFunctions';
import { QueryModel } from '../../src/functions/model/queryModel';
import type { Answer } from '../../src/functions/model/answer';
import type { Scoring } from '../../src/application/scoreWorkbook';
import type { CheckTrace, CriterionTrace, Direction, TraceInput, Verdict } from '../../src/domain/assess/types';
import { OPERATOR_RECORDS } from '../../src/domain/operators';
import { criteriaTexts, textOf } from '../../src/language/criteria';
import { statusSymbols, verdictsTexts } from '../../src/language/verdicts';
import { choiceWord } from '../../src/workbook/schema/choices';
import { factText } from '../../src/wording/fact';
import { requirementText } from '../../src/wording/requirement';
import { gridsOf } from '../differential/grids';
import { randomWorkbook } from '../differential/randomWorkbook';
import { sampleGrids, scoringOf } from './books';

const WORKBOOKS = 25;
const { verdicts, shortVerdicts, directions, shortDirections } = verdictsTexts.vi;

const told = (answer: Answer): unknown =>
  answer.kind === 'value' ? answer.value : answer.kind === 'problem' ? answer.code : answer.rows;

const inputOf = ({ inputs }: CheckTrace, role: TraceInput['role']): TraceInput | undefined =>
  inputs.find((input) => input.role === role);

/** The figure as a cell of the user's own would hold it; undefined of what no cell can hold: an unreadable one, or part of a year. */
function cellOf(input: TraceInput | undefined): unknown {
  const reading = input?.reading;
  if (!reading || reading.state === 'invalid') return undefined;
  if (reading.state === 'blank') return '';
  if (reading.partYear) return undefined;
  return typeof reading.value === 'string' ? textOf(criteriaTexts.vi.grades, reading.value) : reading.value;
}

/** The threshold as it is typed into CHECK; undefined where it is another figure of the ward. */
function typed({ threshold }: CheckTrace['check']): unknown {
  switch (threshold.kind) {
    case 'number':
      return threshold.value;
    case 'range':
      return `${String(threshold.low)}-${String(threshold.high)}`.replaceAll('.', ',');
    case 'grade':
      return textOf(criteriaTexts.vi.grades, threshold.grade);
    case 'none':
      return null;
    case 'indicator':
      return undefined;
  }
}

/** How often each function was held against the assessment. */
type Counts = Record<'CHECK' | 'CHANGE' | 'CASESALLOWED' | 'SCOREOF' | 'WHY', number>;

function expectCheck(trace: CheckTrace, counts: Counts): void {
  const { family } = OPERATOR_RECORDS[trace.check.operator];
  const [value, threshold] = [cellOf(inputOf(trace, 'value')), typed(trace.check)];
  if (!['number', 'yesNo', 'grade'].includes(family) || value === undefined || threshold === undefined) return;
  // What a blank means is said by the rule; CHECK has none and says that there are no data.
  if (value === '' && trace.check.emptyPolicy !== 'noData') return;
  // CHECK knows neither the bound of an indicator, nor what a rule set says of zeros and of norms, nor how the decision is read.
  const { zeroPolicy, threshold: asked } = trace.check;
  const isSpecial = zeroPolicy.valueZero !== null || (asked.kind === 'range' && asked.orUpTo !== undefined);
  if (trace.reason === 'implausible' || isSpecial || trace.check.taken !== undefined) return;
  const operator = choiceWord('vi', 'operator', trace.check.operator);
  expect([trace.check.id, value, told(check(value, operator, threshold, 'vi'))]).toEqual([
    trace.check.id,
    value,
    verdicts[trace.verdict],
  ]);
  counts.CHECK++;
}

function expectChange(trace: CheckTrace, counts: Counts): void {
  const { check: rule, left, gap, verdict } = trace;
  if (rule.taken !== undefined) return;
  const [now, before] = [cellOf(inputOf(trace, 'value')), cellOf(inputOf(trace, 'previous'))];
  if (OPERATOR_RECORDS[rule.operator].family !== 'change' || typeof now !== 'number' || typeof before !== 'number')
    return;
  if (now < 0 || before < 0 || verdict === 'invalid' || rule.threshold.kind !== 'number') return;
  // The trace tells a decrease as a positive figure.
  const sign = rule.operator === 'decreaseAtLeast' ? -1 : 1;
  const answer = told(change(before, now, 'vi'));
  if (left === null) expect(typeof answer).toBe('string');
  else expect(answer).toBeCloseTo((sign * Number(left.numerator)) / Number(left.denominator) / 100, 10);
  counts.CHANGE++;
  if (rule.operator !== 'decreaseAtLeast' || before === 0) return;
  const allowed = told(casesAllowed(before, `${String(rule.threshold.value).replace('.', ',')}%`, 'vi'));
  expect(Number(now) <= Number(allowed)).toBe(verdict === 'pass');
  if (gap?.kind === 'excess' && gap.allowed !== null) expect(allowed).toBe(gap.allowed);
  counts.CASESALLOWED++;
}

/** A verdict as sheets and functions say it. */
const wordOf = (verdict: Verdict, direction: Direction | null, short = false): string => {
  if (direction === null) return (short ? shortVerdicts : verdicts)[verdict];
  return (short ? shortDirections : directions)[direction];
};

function expectWhy(book: QueryModel, trace: CriterionTrace, counts: Counts): void {
  const { ward, criterionId, year, inForce, direction, computed, checks } = trace;
  const sentence = String(told(whyFunction.answer(book, ward.code, criterionId, year)));
  expect(sentence.startsWith(`${ward.name}, ${criterionId} `)).toBe(true);
  expect(sentence).toContain(`, năm ${String(year)}: ${wordOf(inForce, direction)} (`);
  for (const each of checks.filter(({ verdict }) => verdict === computed)) {
    expect(sentence).toContain(`${each.check.id} `);
    expect(sentence).toContain(factText(each, 'vi'));
    expect(sentence).toContain(requirementText(each.check, 'vi'));
  }
  counts.WHY++;
}

/** A ward's verdicts as the matrix shows them. */
function expectScoreOf({ assessment }: Scoring, ward: number, counts: Counts): void {
  const row = assessment.ruleSet.criteria.map((_, criterion) => {
    const verdict = assessment.inForce(ward, criterion);
    return `${statusSymbols[verdict]} ${wordOf(verdict, assessment.direction(ward, criterion), true)}`;
  });
  const { passed } = assessment.scores[ward]!;
  expect(told(scoreOf([row], 'vi'))).toBe(passed);
  expect(told(scoreOf(row.map((cell) => [cell]), 'vi'))).toBe(passed); // prettier-ignore
  counts.SCOREOF++;
}

function expectSame(scoring: Scoring, counts: Counts): void {
  const { assessment, records } = scoring;
  const book = new QueryModel({ records, year: assessment.year });
  assessment.wards.forEach((_, ward) => {
    expectScoreOf(scoring, ward, counts);
    assessment.ruleSet.criteria.forEach((__, criterion) => {
      const trace = assessment.explain(ward, criterion);
      expectWhy(book, trace, counts);
      for (const each of trace.checks) {
        expectCheck(each, counts);
        expectChange(each, counts);
      }
    });
  });
}

const counted = (): Counts => ({ CHECK: 0, CHANGE: 0, CASESALLOWED: 0, SCOREOF: 0, WHY: 0 });

test('over the sample WHY and the functions of own cells say in every year what the assessment says', async () => {
  const counts = counted();
  const { years } = await scoringOf(sampleGrids());
  for (const { year } of years) expectSame(await scoringOf(sampleGrids(), year), counts);
  expect(Object.values(counts).filter((count) => count < 10)).toEqual([]);
});

test(`over ${String(WORKBOOKS)} random workbooks WHY and the functions of own cells say what the assessment says`, async () => {
  const counts = counted();
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 0, max: 0x7fffffff }), async (seed) => {
      const grids = gridsOf(randomWorkbook(seed, { whole: true }), seed);
      const { years } = await scoringOf(grids);
      for (const { year, wards } of years) if (wards.length > 0) expectSame(await scoringOf(grids, year), counts);
    }),
    { numRuns: WORKBOOKS, seed: 1886, endOnFailure: true },
  );
  expect(Object.entries(counts).filter(([, count]) => count < 10)).toEqual([]);
});
