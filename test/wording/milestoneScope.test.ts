import type { YearAssessment } from '../../src/domain/assess/types';
import { DEFAULT_INTERPRETATIONS } from '../../src/domain/interpretation';
import { assessRoadmap } from '../../src/domain/roadmap';
import type { MilestoneResult } from '../../src/domain/roadmap/types';
import { inheritanceOf } from '../../src/domain/ward';
import type { Ward } from '../../src/domain/ward/types';
import { milestoneScopeText } from '../../src/wording/milestoneScope';
import { factsOf, statusInput, ward } from '../support/assessment';

/** From 1 July 2025 the fourteen wards of the scheme are six, and five more came with the other province (NQ 1666/NQ-UBTVQH15). */
const SUCCESSORS = ['PX01', 'PX02', 'PX03', 'PX04', 'PX05', 'PX06'];
const OTHERS = ['TB1', 'TB2', 'TB3', 'TB4', 'TB5'];
const WARDS: readonly Ward[] = [
  ...Array.from({ length: 14 }, (_, at) => ({
    ...ward(`HY${String(at + 1)}`, `HY${String(at + 1)}`),
    validTo: '2025-06-30',
    successorCode: `${SUCCESSORS[at % 6] ?? ''}+`,
  })),
  ...[...SUCCESSORS, ...OTHERS].map((code) => ({ ...ward(code, code), validFrom: '2025-07-01' })),
];
const ROADMAP = [
  { year: 2023, toChoose: 2, leastShare: null, place: null },
  { year: 2025, toChoose: 3, leastShare: 50, place: null },
];

/** The milestone of 2025 where some wards qualify and all others fail. */
function milestone(R13: 'schemeWards' | 'allWards', qualified: readonly string[]): MilestoneResult {
  const facts = factsOf({ wards: WARDS, years: [2025] });
  const { assessment } = statusInput({ wards: WARDS, years: [2025] }, { year: 2025 });
  const scores = assessment.scores.map((score) => ({
    ...score,
    qualified: qualified.includes(score.ward.code) ? ('pass' as const) : ('fail' as const),
  }));
  const years: ReadonlyMap<number, YearAssessment> = new Map([[2025, { ...assessment, scores }]]);
  const readings = { ...DEFAULT_INTERPRETATIONS, R13 };
  const inheritance = inheritanceOf(facts, 'anew');
  return assessRoadmap(ROADMAP, [], years, WARDS, 2025, inheritance, undefined, readings).milestones[0]!;
}

test('the milestone of 2025 is told of the six successors, and of all eleven wards if they counted', () => {
  const found = milestone('schemeWards', ['PX01', 'PX02', 'PX03', 'TB1']);
  expect(found).toMatchObject({ existing: 6, achieved: 3, required: 3, verdict: 'pass' });
  expect(milestoneScopeText(found, DEFAULT_INTERPRETATIONS, 'vi')).toBe(
    'Mốc năm 2025 tính trên 6 phường của Đề án và phường kế thừa. Nếu tính trên 11 phường trong danh sách thì có 4 phường đủ điều kiện, cần 6: Không đạt.',
  );
});

test('read otherwise it is the other way round', () => {
  const found = milestone('allWards', ['PX01', 'PX02', 'PX03', 'TB1']);
  expect(found).toMatchObject({ existing: 11, achieved: 4, required: 6, verdict: 'fail' });
  expect(milestoneScopeText(found, { ...DEFAULT_INTERPRETATIONS, R13: 'allWards' }, 'en')).toBe(
    'The milestone of 2025 counts 11 wards of the list. Of 6 wards of the scheme and their successors: 3 wards qualify, 3 needed: Met.',
  );
});

test('nothing is told where both are the same wards', () => {
  const { otherwise, ...same } = milestone('schemeWards', []);
  expect(otherwise).not.toBeNull();
  expect(milestoneScopeText({ ...same, otherwise: null }, DEFAULT_INTERPRETATIONS, 'vi')).toBe('');
});
