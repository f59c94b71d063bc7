import type { Scoring } from '../../../src/application/scoreWorkbook';
import { wardGroups } from '../../../src/taskpane/wording/ward';
import { byRank, filterOf, wardsShown, statusOptions, wardWords } from '../../../src/taskpane/wording/wardList';
import { wardPlaceOf, subjectOf } from '../../../src/taskpane/wording/wardPlace';
import { scored } from '../scored';

let survey: Scoring;
beforeAll(async () => {
  survey = await scored(2022);
});
const names = (indexes: readonly number[]): string[] => indexes.map((i) => survey.assessment.wards[i]!.name);
const all = (): number[] => survey.assessment.wards.map((_, i) => i);

describe('the list', () => {
  test('has the best ward first, and wards of one rank as in the workbook', () => {
    const order = byRank(survey.assessment);
    expect(names(order)[0]).toBe('Lam Sơn');
    expect(order).toHaveLength(14);
    const ranks = order.map((i) => survey.assessment.scores[i]!.rank!);
    expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
  });

  test('puts wards that cannot be ranked last', () => {
    const scores = survey.assessment.scores.map((score, i) => (i === 0 ? { ...score, rank: null } : score));
    expect(byRank({ ...survey.assessment, scores }).at(-1)).toBe(0);
  });

  test('holds only what was found and has the status asked for, in its own order', () => {
    const order = byRank(survey.assessment);
    expect(wardsShown(survey.assessment, order, all(), 'fail')).toEqual(order);
    expect(wardsShown(survey.assessment, order, all(), 'pass')).toEqual([]);
    expect(wardsShown(survey.assessment, order, [order[3]!, order[1]!], 'all')).toEqual([order[1], order[3]]);
  });

  test('can be entered by one of its filters, and unknown asks for every ward of which something is not known', () => {
    expect(filterOf('status:unknown')).toBe('unknown');
    expect([filterOf('PX01'), filterOf(null), filterOf('status:?')]).toEqual([null, null, null]);
    const scores = survey.assessment.scores.map((score, i) => (i === 3 ? { ...score, unknown: 1 } : score));
    const assessment = { ...survey.assessment, scores };
    expect(wardsShown(assessment, byRank(assessment), all(), 'unknown')).toEqual([3]);
    expect(wardsShown(assessment, byRank(assessment), all(), 'noData')).toEqual([]);
  });

  test('offers every status with the wards behind it', () => {
    expect(statusOptions(survey.assessment, 'vi').map(({ label }) => label)).toEqual([
      'Tất cả (14)',
      '✔ Đủ điều kiện (0)',
      '✖ Chưa đủ điều kiện (14)',
      '? Chưa xác định (0)',
      'Còn tiêu chí chưa xác định (0)',
    ]);
  });

  test('tells bounds where something is unknown, and no rank where there is none', () => {
    const score = { ...survey.assessment.scores[0]!, passed: 18, unknown: 3, denominator: 22, rank: null };
    expect(wardWords(score, 'vi')).toMatchObject({ score: '18–21/22 tiêu chí', rank: 'Chưa xếp hạng' });
  });
});

describe('a ward', () => {
  test('shows every criterion once, under its group, with verdict and origin', () => {
    const groups = wardGroups(survey.assessment, 0, false, 'vi');
    expect(groups.map(({ group }) => group)).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(groups.flatMap(({ criteria }) => criteria.map(({ criterion }) => criterion))).toEqual(
      survey.assessment.ruleSet.criteria.map((_, i) => i),
    );
    expect(groups[0]!.criteria[0]).toMatchObject({ origin: 'Thẩm định' });
    expect(groups[0]!.criteria[0]!.title).toMatch(/^C01 · Đảng bộ/);
  });

  test('can show only what does not pass', () => {
    for (const ward of all()) {
      const open = wardGroups(survey.assessment, ward, true, 'vi').flatMap(({ criteria }) => criteria);
      const score = survey.assessment.scores[ward]!;
      expect(open).toHaveLength(score.failed + score.unknown);
    }
  });
});

describe('a place', () => {
  test('is found again by its subject', () => {
    for (const place of [{ at: 'list' }, { at: 'ward', ward: 3 }, { at: 'criterion', ward: 3, criterion: 21 }] as const)
      expect(wardPlaceOf(subjectOf(place, survey.assessment), survey.assessment)).toEqual(place);
  });

  test('is found though a code holds spaces', () => {
    const wards = survey.assessment.wards.map((ward, i) => (i === 2 ? { ...ward, code: 'HY C01' } : ward));
    const assessment = { ...survey.assessment, wards };
    expect(wardPlaceOf('HY C01', assessment)).toEqual({ at: 'ward', ward: 2 });
    expect(wardPlaceOf('HY C01 C02', assessment)).toEqual({ at: 'criterion', ward: 2, criterion: 1 });
  });

  test('that is no more is told as gone', () => {
    expect(wardPlaceOf('XX99', survey.assessment)).toEqual({ at: 'gone', name: 'XX99' });
    expect(wardPlaceOf('XX99 C01', survey.assessment)).toEqual({ at: 'gone', name: 'XX99 C01' });
  });
});
