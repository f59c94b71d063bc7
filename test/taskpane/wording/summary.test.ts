import { periodOfYear } from '../../support/assessment';
import { DEFAULT_INTERPRETATIONS } from '../../../src/domain/interpretation';
import type { ReportOutcome } from '../../../src/application/outcome';
import { reportWords, templateWords } from '../../../src/taskpane/wording/summary';

const counts = {
  failed: 9,
  undetermined: 0,
  provisionallyPassing: 0,
  provisionallyFailing: 0,
  notApplicable: 0,
  criteriaPassed: 10,
  criteriaApplicable: 28,
};
const outcome: ReportOutcome = {
  year: 2022,
  period: periodOfYear(2022),
  ruleSetId: 'KS2022',
  ruleSetName: null,
  interpretations: DEFAULT_INTERPRETATIONS,
  wards: 14,
  criteria: 22,
  distribution: [
    { passed: 21, denominator: 22, wards: 1 },
    { passed: 20, denominator: 22, wards: 4 },
  ],
  totals: { passed: 268, failed: 40, unknown: 0, provisionallyPassing: 0, provisionallyFailing: 0, notApplicable: 0 },
  judged: { appraised: 308, computed: 0, self: 0, none: 0 },
  groups: [{ group: 1, passed: 5, total: 14, ...counts }],
  merit: { criterionId: 'C18', passed: 1, wards: 14 },
  land: [{ managingUnit: 'Thành phố Hưng Yên', enough: 4, wards: 7 }],
  roadmap: {
    scoredYear: 2022,
    cohorts: [],
    milestones: [
      {
        year: 2025,
        leastShare: 50,
        existing: 14,
        otherwise: null,
        achieved: null,
        possible: null,
        recognised: null,
        required: 7,
        verdict: 'notYetDue',
      },
    ],
    progress: [{ year: 2022, planned: 0, achieved: 0, recognised: 0, existing: 14 }],
    recognitions: [],
    mergerRule: 'anew',
    inherited: [],
  },
  issues: { error: 0, warning: 0, info: 0 },
  sheets: ['KQ Tổng hợp'],
  timings: [],
};

describe('the summary of a report', () => {
  test('tells the survey of 2022 as the decision prints it', () => {
    expect(reportWords(outcome, 'vi')).toEqual({
      heading: 'Năm 2022 · Khảo sát 2022 · 14 phường',
      distribution: ['1 phường đạt 21/22 tiêu chí', '4 phường đạt 20/22 tiêu chí'],
      totals: [
        { label: 'Đạt', value: '268' },
        { label: 'Không đạt', value: '40' },
      ],
      groups: [{ label: '1. Xây dựng Đảng, xây dựng hệ thống chính trị phường', value: '5/14' }],
      particulars: [
        'Bằng khen: 1/14 phường đạt tiêu chí có Bằng khen',
        'Đủ diện tích đất, Thành phố Hưng Yên: 4/7 phường',
      ],
      roadmap: [
        'Năm 2022: 0 phường đủ điều kiện, 0 phường được công nhận; theo lộ trình: 0 phường',
        'Đến hết năm 2025: ít nhất 50% (7/14 phường) – Chưa đến hạn',
      ],
      issues: 'Không có vấn đề nào.',
      sheets: ['KQ Tổng hợp'],
    });
  });

  test('names unknown and not applicable as soon as there is one', () => {
    const totals = {
      passed: 1,
      failed: 2,
      unknown: 3,
      provisionallyPassing: 0,
      provisionallyFailing: 0,
      notApplicable: 4,
    };
    expect(reportWords({ ...outcome, totals }, 'vi').totals.map(({ value }) => value)).toEqual(['1', '2', '3', '4']);
  });

  test('does not lend the names of the built-in groups to a set of the user', () => {
    const words = reportWords({ ...outcome, ruleSetName: 'Bộ của tỉnh' }, 'vi');
    expect(words.heading).toContain('Bộ của tỉnh');
    expect(words.groups).toEqual([{ label: 'Nhóm 1', value: '5/14' }]);
  });

  test('does not tell a year without a score as zero wards', () => {
    const progress = [{ year: 2022, planned: 2, achieved: null, recognised: 0, existing: 14 }];
    const words = reportWords({ ...outcome, roadmap: { ...outcome.roadmap, progress } }, 'vi');
    expect(words.roadmap[0]).toContain('chưa xác định');
  });

  test.each([
    [{ error: 1, warning: 0, info: 0 }, '1 lỗi, 0 cảnh báo, 0 thông tin'],
    [{ error: 0, warning: 0, info: 1 }, '0 lỗi, 0 cảnh báo, 1 thông tin'],
  ])('counts %j and points to the sheet that tells them', (issues, text) => {
    const words = reportWords({ ...outcome, issues }, 'vi').issues;
    expect(words).toContain(text);
    expect(words).toContain('KQ Kiểm tra số liệu');
  });
});

describe('the summary of a template', () => {
  test('names the sheets made and counts those kept', () => {
    const words = templateWords({ made: ['Nhóm 1'], filled: [], kept: ['Phường', 'Đất'] }, 'vi');
    expect(words).toMatchObject({ heading: 'Đã thêm 1 trang.', made: ['Nhóm 1'] });
    expect(words.notes[0]).toBe('2 trang đã có sẵn được giữ nguyên.');
  });

  test('tells blank sheets that were filled from those added', () => {
    expect(templateWords({ made: ['Ví dụ'], filled: ['Phường', 'Đất'], kept: ['Danh mục'] }, 'vi')).toEqual({
      heading: 'Đã thêm 1 trang. Đã điền 2 trang nhập liệu còn trống.',
      made: ['Phường', 'Đất', 'Ví dụ'],
      notes: ['1 trang đã có sẵn được giữ nguyên.'],
    });
  });

  test('says so when nothing had to be made', () => {
    expect(templateWords({ made: [], filled: [], kept: ['Phường'] }, 'vi')).toMatchObject({
      heading: 'Mọi trang nhập liệu đã có sẵn, không cần thêm trang nào.',
      made: [],
    });
  });
});
