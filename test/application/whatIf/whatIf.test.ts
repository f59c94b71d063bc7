import fc from 'fast-check';
import type { Scoring } from '../../../src/application/scoreWorkbook';
import { movesOf, whatIfEdits, whatIfSteps, withChange, type WhatIfChange } from '../../../src/application/whatIf';
import type { YearAssessment } from '../../../src/domain/assess/types';
import { runToEnd } from '../../../src/domain/resumable';
import type { Grids } from '../../../src/workbook/grid';
import { SAMPLE_TABLES } from '../../../src/workbook/sample/tables';
import { sampleGrids, scoringOf } from '../../functions/books';
import { withEdits } from '../../support/edits';
import { templateGrids, withCell } from '../../support/grids';

const verdictsOf = (assessment: YearAssessment) =>
  assessment.wards.map(({ code }, ward) => [
    code,
    ...assessment.ruleSet.criteria.map((_, criterion) => [
      assessment.inForce(ward, criterion),
      assessment.computed(ward, criterion),
      assessment.origin(ward, criterion),
    ]),
  ]);
const resultOf = ({
  years,
  assessment,
  roadmap,
  records,
}: Pick<Scoring, 'years' | 'assessment' | 'roadmap' | 'records'>) => ({
  years: years.map((each) => [each.year, verdictsOf(each), each.scores, each.totals, each.groups]),
  scores: assessment.scores,
  roadmap,
  issues: records.issues,
  thresholds: assessment.ruleSet.checks.map(({ id, threshold }) => [id, threshold]),
});
const whatIf = (scoring: Scoring, changes: readonly WhatIfChange[]) => runToEnd(whatIfSteps(scoring, changes));

let in2023: Scoring;
let in2022: Scoring;
beforeAll(async () => {
  in2023 = await scoringOf(sampleGrids(), 2023);
  in2022 = await scoringOf(sampleGrids(), 2022);
});

const wardCode = fc.constantFrom('HY01', 'HY02', 'HY05', 'MH01', 'MH07');
const year = fc.constantFrom(2022, 2023);
const change: fc.Arbitrary<WhatIfChange> = fc.oneof(
  fc.record({
    kind: fc.constant('value' as const),
    wardCode,
    year,
    indicatorId: fc.constantFrom('officers', 'social_order_crimes', 'own_headquarters', 'unit_title', 'families'),
    typed: fc.constantFrom('', '0', '8', '12', '1.200', 'Có', 'Không', 'Đơn vị Quyết thắng', 'abc', '-1'),
  }),
  fc.record({
    kind: fc.constant('declared' as const),
    wardCode,
    year,
    criterionId: fc.constantFrom('C01', 'C06', 'C18'),
    verdict: fc.constantFrom('pass' as const, 'fail' as const, 'notApplicable' as const, null),
  }),
  fc.record({ kind: fc.constant('land' as const), wardCode, typed: fc.constantFrom('', '110', '109,9', 'rộng') }),
  fc.record({
    kind: fc.constant('threshold' as const),
    ruleSetId: fc.constantFrom('DA1886', 'KS2022'),
    checkId: fc.constantFrom('C04.2', 'C06.1', 'C16.1', 'C19.1'),
    low: fc.constantFrom('1', '0,5', '90', 'x'),
    high: fc.constantFrom('', '12'),
  }),
);

test('without changes it is the scoring itself', () => {
  expect(resultOf(whatIf(in2023, []))).toEqual(resultOf(in2023));
  expect(whatIf(in2023, []).edits).toEqual([]);
});

test('what it foretells is what the workbook scores once the cells are written and read again', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 5 }), async (changes) => {
      const foretold = whatIf(in2023, changes);
      const { edits, growth } = foretold;
      const again = await scoringOf(withEdits(in2023.snapshot.grids, edits, growth), 2023);
      expect(resultOf(foretold)).toEqual(resultOf(again));
    }),
    { numRuns: 25 },
  );
});

test('the tables that were read stay as they are', () => {
  const before = JSON.stringify([...in2023.snapshot.grids]);
  whatIf(in2023, [{ kind: 'land', wardCode: 'HY05', typed: '110' }]);
  expect(JSON.stringify([...in2023.snapshot.grids])).toBe(before);
});

test('one figure moves its verdict, the score and what follows from them', () => {
  const outcome = whatIf(in2022, [
    { kind: 'declared', wardCode: 'HY01', year: 2022, criterionId: 'C03', verdict: 'pass' },
    { kind: 'declared', wardCode: 'HY01', year: 2022, criterionId: 'C18', verdict: 'pass' },
  ]);
  const moves = movesOf(in2022.assessment, outcome.assessment);
  expect(moves.every(({ ward, before, after }) => ward === 0 && before === 'fail' && after === 'pass')).toBe(true);
  const scoreOf = ({ assessment }: Pick<Scoring, 'assessment'>) => assessment.scores[0]!.passed;
  expect(scoreOf(outcome) - scoreOf(in2022)).toBe(moves.length);
  expect(moves.length).toBeGreaterThan(0);
});

test('a parcel of 110 m² gives Lê Lợi its 500 m², one of 109.9 m² does not', () => {
  const undeclared: WhatIfChange = {
    kind: 'declared',
    wardCode: 'HY05',
    year: 2022,
    criterionId: 'C06',
    verdict: null,
  };
  const verdict = (typed: string) => {
    const { assessment } = whatIf(in2022, [undeclared, { kind: 'land', wardCode: 'HY05', typed }]);
    return assessment.inForce(
      assessment.wards.findIndex(({ code }) => code === 'HY05'),
      assessment.ruleSet.criteria.findIndex(({ id }) => id === 'C06'),
    );
  };
  expect([verdict('110'), verdict('109,9')]).toEqual(['pass', 'fail']);
});

test('a threshold moves every ward that it speaks of, and a percentage of at most one keeps its sign', () => {
  const { edits, refused } = whatIfEdits(in2023, [
    { kind: 'threshold', ruleSetId: 'DA1886', checkId: 'C15.2', low: '0,5', high: '' },
    { kind: 'threshold', ruleSetId: 'DA1886', checkId: 'C04.2', low: '6', high: '9' },
  ]);
  expect(refused).toEqual([]);
  expect(edits.map(({ value }) => value)).toEqual(['0,5%', 6, 9]);
});

test('part of a year stays part of a year: the figure goes where the reader looks', async () => {
  const grids = withCell(sampleGrids(), 'tblNhom5', 15, 'Tháng', 6);
  const row = grids.get('tblNhom5')!.values[15]!;
  const scoring = await scoringOf(grids, Number(row[0]));
  const ward = scoring.records.facts.wards.find(({ name }) => name === row[2])!;
  const changed = whatIf(scoring, [
    { kind: 'value', wardCode: ward.code, year: Number(row[0]), indicatorId: 'organised_crime', typed: '0' },
  ]);
  expect(changed.records.facts.reading(ward.code, Number(row[0]), 'organised_crime')).toMatchObject({
    value: 0,
    partYear: true,
    month: 6,
  });
});

test('a ward without a row gets one, in a blank row where there is one, else the table grows by it', async () => {
  const typed: WhatIfChange[] = [
    { kind: 'value', wardCode: 'HY01', year: 2024, indicatorId: 'officers', typed: '9' },
    { kind: 'value', wardCode: 'HY01', year: 2024, indicatorId: 'assigned_officers', typed: '9' },
  ];
  const full = whatIf(in2023, typed);
  expect(full.growth).toEqual([{ table: 'tblNhom2', sheet: 'Nhóm 2', rows: 1 }]);
  expect(full.records.facts.reading('HY01', 2024, 'officers')).toMatchObject({ value: 9 });
  const roomy = await scoringOf(templateGrids({ tblPhuong: SAMPLE_TABLES['tblPhuong']!, tblDat: [] }), 2023);
  const placed = whatIf(roomy, typed);
  expect(placed.growth).toEqual([]);
  expect(placed.edits.map(({ value }) => value)).toEqual([2024, 'An Tảo', 9, 9]);
  expect(new Set(placed.edits.map(({ cell }) => cell.replace(/^\D+/, ''))).size).toBe(1);
});

test.each<[string, (grids: Grids) => Grids, WhatIfChange, string]>([
  [
    'what nobody can read',
    (grids) => grids,
    { kind: 'value', wardCode: 'HY01', year: 2023, indicatorId: 'officers', typed: 'tám' },
    'unreadable',
  ],
  [
    'a table that is not there',
    (grids) => new Map([...grids].filter(([table]) => table !== 'tblNhom2')),
    { kind: 'value', wardCode: 'HY01', year: 2023, indicatorId: 'officers', typed: '9' },
    'noTable',
  ],
  [
    'a column that is not there',
    (grids) => withCell(grids, 'tblNhom2', 0, 'Cán bộ, chiến sĩ hiện có', 'Khác'),
    { kind: 'value', wardCode: 'HY01', year: 2023, indicatorId: 'officers', typed: '9' },
    'noColumn',
  ],
  [
    'a threshold that its comparison cannot use',
    (grids) => grids,
    { kind: 'threshold', ruleSetId: 'DA1886', checkId: 'C06.1', low: 'rộng', high: '' },
    'unreadable',
  ],
  [
    'a check that the rule set does not have',
    (grids) => grids,
    { kind: 'threshold', ruleSetId: 'DA1886', checkId: 'C99.1', low: '1', high: '' },
    'noRow',
  ],
])('%s is refused and told', async (_, prepare, wanted, refusal) => {
  const scoring = await scoringOf(prepare(sampleGrids()), 2023);
  const { refused, edits } = whatIfEdits(scoring, [wanted]);
  expect(refused.map((each) => each.refusal)).toEqual([refusal]);
  expect(edits).toEqual([]);
});

test('of two changes of one thing the later counts; parcels add up', () => {
  const nine: WhatIfChange = { kind: 'value', wardCode: 'A', year: 2023, indicatorId: 'officers', typed: '9' };
  const parcel: WhatIfChange = { kind: 'land', wardCode: 'A', typed: '100' };
  expect(withChange([nine], { ...nine, typed: '8' })).toEqual([{ ...nine, typed: '8' }]);
  expect(withChange([parcel], parcel)).toHaveLength(2);
});
