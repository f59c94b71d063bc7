import type { Scoring } from '../../../src/application/scoreWorkbook';
import {
  cardWords,
  dataSheets,
  distributionWords,
  groupWords,
  missingSheets,
  partWord,
  stampWords,
  drawnSheet,
  drawnSheets,
  totalSentences,
} from '../../../src/taskpane/wording/overview';
import type { JobState } from '../../../src/session/jobs';
import { sampleGrids } from '../../functions/books';
import { scored } from '../scored';

let survey: Scoring;
beforeAll(async () => {
  survey = await scored(2022, sampleGrids(), ['KQ Nhóm']);
});

test('the survey of 2022 stands at the top with its day and its rule set', () => {
  expect(stampWords(survey, 'vi')).toEqual([
    'Số liệu tính đến ngày 31/12/2022',
    'Bộ tiêu chí Khảo sát 2022, phiên bản 2.0 (ghi trong sổ tính)',
  ]);
});

test('a rule set that the workbook does not state is told as built in', async () => {
  const grids = new Map([...sampleGrids()].filter(([table]) => !/^tbl(DieuKien|TieuChi)$/.test(table)));
  expect(stampWords(await scored(2022, grids), 'en')[1]).toContain('(built in)');
});

test('the cards tell the survey as the decision does', () => {
  expect(cardWords(survey.assessment, 'vi')).toEqual([
    { card: 'qualified', label: 'phường đủ điều kiện', value: '0/14' },
    { card: 'passed', label: 'lượt tiêu chí đạt', value: '268/308' },
    { card: 'failed', label: 'lượt không đạt: xem việc phải làm', value: '40' },
    { card: 'unknown', label: 'lượt chưa xác định', value: '0' },
  ]);
  expect(totalSentences(survey.assessment, 'vi')).toEqual([]);
});

test('a year with unknown verdicts is told with its bounds, never as failed', () => {
  const totals = {
    passed: 10,
    failed: 2,
    unknown: 5,
    provisionallyPassing: 0,
    provisionallyFailing: 0,
    notApplicable: 1,
  };
  const score = { ...survey.assessment.scores[0]!, qualified: 'noData' as const, unknown: 2 };
  const assessment = { ...survey.assessment, totals, scores: [score, score] };
  expect(totalSentences(assessment, 'vi')).toEqual([
    'Tổng số lượt đạt: chắc chắn 10, có thể tới 15 trong 17.',
    'Không áp dụng: 1 lượt.',
  ]);
  expect(cardWords(assessment, 'vi').map(({ value }) => value)).toEqual(['0–2/2', '10/17', '2', '5']);
  expect(cardWords(assessment, 'vi')[3]!.label).toBe('lượt chưa xác định: 2 phường');
});

test('the distribution goes from the highest score down', () => {
  expect(distributionWords(survey.assessment, 'vi')).toEqual([
    '1 phường đạt 21/22',
    '4 phường đạt 20/22',
    '5 phường đạt 19/22',
    '4 phường đạt 18/22',
  ]);
});

test('the parts of a bar are all wards of its group, and the words say the same', () => {
  const groups = groupWords(survey.assessment, 'vi');
  expect(groups.map(({ parts }) => parts.pass)).toEqual([5, 5, 14, 14, 14, 1, 14]);
  for (const { parts } of groups) expect(parts.pass + parts.fail + parts.noData).toBe(14);
  expect(groups[0]).toMatchObject({
    name: '1. Xây dựng Đảng',
    share: '5/14',
    line: '1. Xây dựng Đảng: 5/14 phường đạt; không đạt 9, chưa xác định 0.',
  });
  expect(groups[2]!.line).toBe('3. Cơ sở vật chất: 14/14 phường đạt.');
});

test('every part has a symbol and a word of its own', () => {
  expect((['pass', 'fail', 'noData'] as const).map((part) => partWord(part, 'vi'))).toEqual([
    '✔ Đạt',
    '✖ Không đạt',
    '? Chưa xác định',
  ]);
});

test('a status sheet is found by its id, or by its name among those just drawn', () => {
  const sheet = { id: 'KQ Nhóm', name: 'KQ Nhóm' };
  expect(drawnSheet({ status: 'idle' }, survey, sheet)).toBe('KQ Nhóm');
  expect(drawnSheet({ status: 'idle' }, survey, { id: 'KQ_MATRAN', name: 'KQ Ma trận' })).toBeNull();
  const outcome = { sheets: ['KQ Tổng hợp', 'KQ Nhóm (2)'] };
  const drawn = { status: 'done', result: { kind: 'generate', report: { outcome } } } as unknown as JobState;
  expect(drawnSheet(drawn, survey, sheet)).toBe('KQ Nhóm (2)');
});

test('sheets of data are named in the order of the workbook, without status sheets', () => {
  expect(dataSheets(survey)[0]).toBe('Phường');
  expect(dataSheets(survey)).not.toContain('KQ Nhóm');
  expect(drawnSheets({ status: 'idle' }, survey)).toEqual(['KQ Nhóm']);
});

test('tables of the rule set that are gone are named; a workbook of declared verdicts alone lacks none', async () => {
  expect(missingSheets(survey)).toEqual([]);
  const without = (pattern: RegExp) => new Map([...sampleGrids()].filter(([table]) => !pattern.test(table)));
  expect(missingSheets(await scored(2022, without(/^tblNhom[35]$/)))).toEqual(['Nhóm 3', 'Nhóm 5']);
  expect(missingSheets(await scored(2022, without(/^tblNhom\d+$/)))).toEqual([]);
});

test('provisional verdicts are counted apart from what is not known', () => {
  const totals = {
    passed: 10,
    failed: 2,
    unknown: 9,
    provisionallyPassing: 4,
    provisionallyFailing: 3,
    notApplicable: 0,
  };
  const assessment = { ...survey.assessment, totals };
  expect(cardWords(assessment, 'vi')[3]).toMatchObject({ card: 'unknown', value: '2' });
  expect(totalSentences(assessment, 'vi')).toContain('Tạm tính: 4 lượt đang đạt, 3 lượt đang không đạt.');
});
