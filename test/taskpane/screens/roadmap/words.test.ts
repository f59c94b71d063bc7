import type { CohortMember, CohortYear, MilestoneResult, RoadmapState } from '../../../../src/domain/roadmap/types';
import {
  cohortWords,
  memberWords,
  milestoneWords,
  plannedBy,
  progressRows,
  progressSentence,
  slackSentence,
  toNameSentence,
} from '../../../../src/taskpane/screens/roadmap/words';

const cohort = (year: number, toChoose: number, members = 0): CohortYear => ({
  year,
  toChoose,
  members: Array.from({ length: members }, () => ({}) as CohortMember),
  difference: members - toChoose,
});
/** Part II, II.1 of the decision. */
const COHORTS = [
  [2023, 2, 2],
  [2024, 2],
  [2025, 3],
  [2026, 2],
  [2027, 2],
  [2028, 3],
].map(([year, choose, members]) => cohort(year!, choose!, members));
const HALF: MilestoneResult = {
  year: 2025,
  leastShare: 50,
  existing: 14,
  otherwise: null,
  achieved: null,
  possible: null,
  recognised: null,
  required: 7,
  verdict: 'notYetDue',
};
const state = (more: Partial<RoadmapState>): RoadmapState => ({
  scoredYear: 2023,
  cohorts: COHORTS,
  milestones: [],
  progress: [],
  recognitions: [],
  mergerRule: 'anew',
  inherited: [],
  ...more,
});

describe('slack', () => {
  test.each([
    [7, 14, 50, 7, '7/14 đúng 50%: không còn dư phường nào.'],
    [14, 14, 100, 14, '14/14 đúng 100%: không còn dư phường nào.'],
    [7, 13, 50, 7, '7/13 vừa đủ: không còn dư phường nào.'],
    [9, 14, 50, 7, '9/14: dư 2 phường.'],
    [4, 14, 50, 7, '4/14: còn thiếu 3 phường.'],
    [1, 8, 12.5, 1, '1/8 đúng 12,5%: không còn dư phường nào.'],
  ])('of %i wards of %i at %d %%', (count, existing, leastShare, required, sentence) => {
    expect(slackSentence(count, { existing, leastShare, required }, 'vi')).toBe(sentence);
  });
});

describe('a milestone', () => {
  test('that is not due is measured by what the roadmap chooses until then', () => {
    expect(plannedBy(COHORTS, 2025)).toBe(7);
    expect(milestoneWords(HALF, COHORTS, 'vi')).toEqual({
      heading: 'Đến hết năm 2025: ít nhất 50% số phường',
      status: '– Chưa đến hạn',
      lines: [
        'Cần 7/14 phường.',
        'Theo lộ trình đến năm 2025 chọn tất cả 7 phường.',
        '7/14 đúng 50%: không còn dư phường nào.',
      ],
    });
  });

  test.each([
    ['pass', 8, '✔ Đạt', '8/14: dư 1 phường.'],
    ['fail', 5, '✖ Không đạt', '5/14: còn thiếu 2 phường.'],
  ] as const)('that came out as %s is measured by the wards that are there', (verdict, achieved, status, slack) => {
    const words = milestoneWords({ ...HALF, verdict, achieved, possible: achieved }, COHORTS, 'vi');
    expect(words.status).toBe(status);
    expect(words.lines).toEqual(['Cần 7/14 phường.', `Đã có ${String(achieved)}/14 phường đủ điều kiện.`, slack]);
  });

  test('that cannot be told yet says what is still possible and calls nothing lacking', () => {
    const words = milestoneWords({ ...HALF, verdict: 'noData', achieved: 5, possible: 9 }, COHORTS, 'vi');
    expect(words.status).toBe('? Chưa xác định');
    expect(words.lines).toEqual([
      'Cần 7/14 phường.',
      'Đã có 5/14 phường đủ điều kiện.',
      'Có thể đạt tới 9 phường khi đủ số liệu.',
    ]);
  });

  test('without a ward in existence is not called met', () => {
    const words = milestoneWords({ ...HALF, existing: 0, required: 0, verdict: 'noData', achieved: 0 }, [], 'vi');
    expect(words.lines).toEqual(['Chưa có phường nào tồn tại vào cuối năm đó.']);
  });
});

describe('progress', () => {
  const year = (planned: number, achieved: number | null) =>
    state({ progress: [{ year: 2023, planned, achieved, recognised: 0, existing: 14 }] });

  test.each([
    [2, 1, 'Năm 2023: 1/2 phường theo lộ trình đủ điều kiện, chậm 1 phường.'],
    [2, 2, 'Năm 2023: 2 phường đủ điều kiện, không chậm so với lộ trình (2 phường).'],
    [2, null, null],
  ])('planned %i, achieved %p', (planned, achieved, sentence) => {
    expect(progressSentence(year(planned, achieved), 'vi')).toBe(sentence);
  });

  test('a year that was not scored is unknown, not zero', () => {
    expect(progressRows(year(2, null), 'vi')).toEqual([
      { year: '2023', planned: '2', achieved: 'Chưa xác định', existing: '14' },
    ]);
  });

  test('before the roadmap begins there is none', () => {
    expect(progressSentence(state({}), 'vi')).toBe('Lộ trình bắt đầu sau năm đang chấm.');
  });
});

describe('cohorts', () => {
  test.each([
    [cohort(2023, 2, 2), 'Năm 2023: đã chọn 2/2 phường', null],
    [cohort(2024, 2, 0), 'Năm 2024: đã chọn 0/2 phường', 'Còn phải chọn 2 phường.'],
    [cohort(2025, 3, 4), 'Năm 2025: đã chọn 4/3 phường', 'Chọn nhiều hơn lộ trình 1 phường.'],
    [cohort(2030, 0, 1), 'Năm 2030: đã chọn 1/0 phường', 'Lộ trình không ghi năm này.'],
  ])('%#', (each, heading, remark) => {
    expect(cohortWords(each, 'vi')).toEqual({ heading, remark });
  });

  test('wards still to be named are added up; too many in one year do not hide too few in another', () => {
    expect(toNameSentence(state({}), 'vi')).toBe('Cả lộ trình còn phải chọn 12 phường.');
    expect(toNameSentence(state({ cohorts: [cohort(2023, 1, 3), cohort(2024, 2, 0)] }), 'vi')).toContain(
      'chọn 2 phường',
    );
    expect(toNameSentence(state({ cohorts: [cohort(2023, 1, 1)] }), 'vi')).toContain('Đã chọn đủ');
  });

  test.each([
    [null, null, []],
    [2023, null, ['đủ điều kiện từ năm 2023']],
    [2023, 2025, ['đủ điều kiện năm 2023, không giữ được năm 2025']],
  ])('a ward there since %p, lost in %p', (achievedIn, lostIn, words) => {
    const member = { achievedIn, lostIn, recognition: null } as CohortMember;
    expect(memberWords(member, 'vi')).toEqual([...words, 'Chưa được công nhận']);
  });
});
