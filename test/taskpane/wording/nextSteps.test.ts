import type { Scoring } from '../../../src/application/scoreWorkbook';
import type { Verdict } from '../../../src/domain/assess/types';
import { nextSteps } from '../../../src/taskpane/wording/nextSteps';
import { scored } from '../scored';

let year2023: Scoring;
beforeAll(async () => {
  year2023 = await scored(2023);
});

const records = (change: object): Scoring => ({ ...year2023, records: { ...year2023.records, ...change } });
const settings = (reportDate: string | null): object => ({ settings: { ...year2023.records.settings, reportDate } });
const report = (period: string, due: string, sentOn: string | null = null) => ({
  ...{ unit: 'Công an tỉnh', period, due, sentOn, recipient: '' },
  place: { sheet: 'Báo cáo', cell: 'A5' },
});
const calm = { issues: [], tasks: [], reportsDue: [] };
const whats = (scoring: Scoring): string[] => nextSteps(scoring, 'vi').map(({ what }) => what);

test('errors in the data come first, with the sheets that hold them and the way to the findings', () => {
  const error = { severity: 'error', sheet: 'Nhóm 5' };
  const issues = [error, error, { ...error, sheet: 'Nhóm 6' }, { severity: 'info', sheet: 'Đất' }];
  expect(nextSteps(records({ ...calm, issues }), 'vi')[0]).toEqual({
    mark: 'invalid',
    what: '03 chỗ số liệu lỗi',
    detail: 'Nhóm 5, Nhóm 6',
    action: 'Sửa',
    target: { to: 'screen', screen: 'issues', subject: null },
  });
});

test('wards of which something is not known are named, at most three of them', () => {
  const scores = year2023.assessment.scores.map((score, i) => ({ ...score, unknown: i < 5 ? 1 : 0 }));
  const scoring = { ...records(calm), assessment: { ...year2023.assessment, scores } };
  const [step] = nextSteps(scoring, 'vi');
  expect(step).toMatchObject({ what: '05 phường chưa đủ số liệu', target: { subject: 'status:unknown' } });
  expect(step?.detail).toMatch(/^[^,]+, [^,]+, [^,]+ và 2 phường khác$/);
});

test('overdue reports are counted with the oldest; else the next one is told with the days that are left', () => {
  const reportsDue = [
    report('tháng 11', '2023-11-17'),
    report('tháng 10', '2023-10-17'),
    report('tháng 12', '2023-12-17'),
  ];
  const late = records({ ...calm, reportsDue, ...settings('2023-12-01') });
  expect(nextSteps(late, 'vi')).toContainEqual(
    expect.objectContaining({ what: '02 báo cáo quá hạn', detail: 'sớm nhất: tháng 10, hạn 17/10/2023' }),
  );
  const sent = reportsDue.map((each) => ({ ...each, sentOn: each.due < '2023-12-01' ? each.due : null }));
  const due = (day: string) => nextSteps(records({ ...calm, reportsDue: sent, ...settings(day) }), 'vi');
  expect(due('2023-12-12')).toContainEqual(
    expect.objectContaining({ what: 'Báo cáo tháng 12: hạn 17/12/2023', detail: 'còn 5 ngày' }),
  );
  expect(due('2023-12-17')).toContainEqual(expect.objectContaining({ detail: 'hạn là hôm nay' }));
  const alone = (day: string) =>
    JSON.stringify(nextSteps(records({ ...calm, reportsDue: [reportsDue[2]], ...settings(day) }), 'vi'));
  expect(alone('2023-11-16')).toContain('còn 31 ngày');
  expect(alone('2023-11-15')).not.toContain('Báo cáo tháng 12');
  expect(whats(records({ ...calm, reportsDue: sent, ...settings(null) })).join()).not.toContain('áo cáo');
});

test('the ward that lacks least leads to the why of what it lacks', () => {
  const scores = year2023.assessment.scores.map((score, i) => ({ ...score, unknown: 0, failed: i === 4 ? 1 : 5 }));
  const inForce = (ward: number, criterion: number): Verdict => (ward === 4 && criterion === 2 ? 'fail' : 'pass');
  const scoring = { ...records(calm), assessment: { ...year2023.assessment, scores, inForce } };
  const { wards, ruleSet } = year2023.assessment;
  expect(nextSteps(scoring, 'vi').at(-1)).toMatchObject({
    what: `${wards[4]!.name}: còn 01 tiêu chí là đủ điều kiện`,
    action: 'Vì sao?',
    target: { to: 'screen', screen: 'wards', subject: `${wards[4]!.code} ${ruleSet.criteria[2]!.id}` },
  });
});

test('nothing is asked for where nothing is open, and never more than five things', () => {
  const scores = year2023.assessment.scores.map((score) => ({ ...score, unknown: 0, failed: 0 }));
  expect(nextSteps({ ...records(calm), assessment: { ...year2023.assessment, scores } }, 'vi')).toEqual([]);
  expect(nextSteps(year2023, 'vi').length).toBeGreaterThan(0);
  expect(nextSteps(year2023, 'vi').length).toBeLessThanOrEqual(5);
});
