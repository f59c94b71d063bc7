import type { Verdict } from '../../../src/domain/assess/types';
import { sinceLines } from '../../../src/taskpane/wording/since';
import { scored } from '../scored';

test('nothing is told without earlier results of the same year', async () => {
  const scoring = await scored(2022);
  expect(scoring.earlier).toBeNull();
  expect(sinceLines(scoring, 'vi')).toEqual([]);
  expect(sinceLines({ ...scoring, earlier: { year: 2021, stamp: '', verdict: () => 'pass' } }, 'vi')).toEqual([]);
});

test('gained and lost criteria are counted and named, the first few; the same is said to be the same', async () => {
  const scoring = await scored(2022);
  const { assessment } = scoring;
  const now = (name: string, id: string): Verdict =>
    assessment.inForce(
      assessment.wards.findIndex((ward) => ward.name === name),
      assessment.ruleSet.criteria.findIndex((criterion) => criterion.id === id),
    );
  const told = (verdict: typeof now) => sinceLines({ ...scoring, earlier: { year: 2022, stamp: '', verdict } }, 'vi');
  expect(told(now)).toEqual(['Không có kết quả nào thay đổi so với lần chấm điểm trước.']);
  expect(told((name, id) => (name === 'Lam Sơn' && id === 'C03' ? 'pass' : now(name, id)))).toEqual([
    'Mới đạt 0, không còn đạt 1, thay đổi khác 0 (lượt tiêu chí).',
    'Lam Sơn, C03 Xếp loại đơn vị: Không còn đạt',
  ]);
  const all = told(() => 'pass');
  expect(all[0]).toBe('Mới đạt 0, không còn đạt 40, thay đổi khác 0 (lượt tiêu chí).');
  expect(all.at(-1)).toBe('và 32 lượt nữa, xem trang KQ Xu hướng');
});
