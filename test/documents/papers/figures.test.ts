import fc from 'fast-check';
import type { Scoring } from '../../../src/application/scoreWorkbook';
import { standingOf } from '../../../src/documents/papers/qualified';
import { wardYearOf } from '../../../src/documents/papers/wardYear';
import { contextOf } from '../../../src/workbook/sheets/input';
import { verdictsTexts } from '../../../src/language/verdicts';
import { gridsOf } from '../../differential/grids';
import { randomWorkbook } from '../../differential/randomWorkbook';
import { sampleGrids, scoringOf } from '../../functions/books';
import { checkAnswer, plainly } from '../../support/oracle/check';
import { plainOf } from '../../support/oracle/facts';
import { checksOf, CRITERIA, GROUPS } from '../../support/oracle/rules';
import { scoreYear, type WardAnswer } from '../../support/oracle/score';
import type { PlainWorkbook } from '../../support/oracle/workbook';
import { rowsOf, saidBy } from '../../support/papers';
import { papersOf } from './support';

const WORKBOOKS = 12;
const { verdicts } = verdictsTexts.vi;
const BLANK = '…………';

/** Rows of a self-scoring form by the number in their first column: "3" of a criterion, "3.1" of a condition. */
const numberOf = (id: string): string => id.replace(/^C0?/, '');
const count = (answers: readonly WardAnswer['criteria'][], ids: readonly string[], wanted: string): number =>
  answers.flatMap((criteria) => ids.filter((id) => criteria.get(id)!.computed === wanted)).length;

function expectSelfScores(scoring: Scoring, workbook: PlainWorkbook, wards: readonly WardAnswer[]): void {
  const { year } = scoring.assessment;
  const papers = papersOf(scoring, 'selfScore').map(({ paper }) => paper);
  expect(papers).toHaveLength(wards.length);
  papers.forEach((paper, at) => {
    const { code, criteria } = wards[at]!;
    const plain = workbook.wards.find((ward) => ward.code === code)!;
    const rows = new Map(rowsOf(paper.body).map((row) => [row[0], row]));
    for (const id of CRITERIA) {
      const { computed, self } = criteria.get(id)!;
      const row = rows.get(numberOf(id))!;
      expect([row[4], row[5]]).toEqual([
        verdicts[computed],
        self === null || self === 'invalid' ? BLANK : verdicts[self],
      ]);
      for (const [check, rule] of checksOf(id, year, workbook.readings))
        expect(rows.get(numberOf(check))![4]).toBe(verdicts[plainly(checkAnswer(rule, plain, year))]);
    }
    const totals = rowsOf(paper.body).slice(-Object.keys(GROUPS).length - 1);
    const lines = [...Object.values(GROUPS), CRITERIA].map((ids) => [
      ids.length,
      ids.filter((id) => criteria.get(id)!.self === 'pass').length,
      ...['pass', 'fail'].map((wanted) => count([criteria], ids, wanted)),
      ids.length - ['pass', 'fail', 'notApplicable'].reduce((sum, wanted) => sum + count([criteria], ids, wanted), 0),
      count([criteria], ids, 'notApplicable'),
    ]);
    expect(totals.map((row) => row.slice(1).map(Number))).toEqual(lines);
  });
}

/** The decision's own rule, told without the product's code: appraised everywhere, and nothing but passes. */
function qualifies({ criteria }: WardAnswer): boolean {
  const appraised = CRITERIA.map((id) => criteria.get(id)!.appraised);
  return appraised.includes('pass') && appraised.every((verdict) => verdict === 'pass' || verdict === 'notApplicable');
}

function expectProposal(scoring: Scoring, wards: readonly WardAnswer[]): void {
  const context = contextOf({ ...scoring, addInVersion: '' }, 'vi');
  wards.forEach((ward, at) => {
    const standing = standingOf(wardYearOf(context, at));
    expect(standing.qualifies).toBe(qualifies(ward));
  });
  const [named] = papersOf(scoring, 'proposal');
  const listed = rowsOf(named!.paper.annexes[0]!.blocks);
  expect(listed).toHaveLength(wards.filter(qualifies).length);
  const told = saidBy(named!.paper);
  scoring.assessment.wards.forEach(({ name }, at) => {
    const isOther = told.includes(`\nCông an phường ${name}: `);
    expect(isOther).toBe(!qualifies(wards[at]!));
  });
}

/** Self-score, else figures: what the ward's own report counts. */
function expectSelfReports(scoring: Scoring, wards: readonly WardAnswer[]): void {
  papersOf(scoring, 'selfReport').forEach(({ paper }, at) => {
    const told = CRITERIA.map((id) => {
      const { self, computed } = wards[at]!.criteria.get(id)!;
      return self === null || self === 'invalid' ? computed : self;
    });
    const passed = told.filter((verdict) => verdict === 'pass').length;
    const all = told.filter((verdict) => verdict !== 'notApplicable').length;
    expect(saidBy(paper)).toContain(` đạt ${String(passed)}/${String(all)} tiêu chí (`);
  });
}

function expectPapers(scoring: Scoring, workbook: PlainWorkbook): void {
  const wards = scoreYear(workbook, scoring.assessment.year);
  expectSelfScores(scoring, workbook, wards);
  expectSelfReports(scoring, wards);
  expectProposal(scoring, wards);
}

test('over the sample the papers of the wards say what the slow evaluator finds, in each year', async () => {
  const { records, years } = await scoringOf(sampleGrids());
  for (const { year } of years) expectPapers(await scoringOf(sampleGrids(), year), plainOf(records.facts));
  expect(years.length).toBeGreaterThan(1);
});

test(`over ${String(WORKBOOKS)} random workbooks the papers of the wards say what the slow evaluator finds`, async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 0, max: 0x7fffffff }), async (seed) => {
      const workbook = randomWorkbook(seed, { whole: true });
      const scoring = await scoringOf(gridsOf(workbook, seed));
      if (scoring.assessment.wards.length > 0) expectPapers(scoring, workbook);
    }),
    { numRuns: WORKBOOKS, seed: 1886, endOnFailure: true },
  );
});
