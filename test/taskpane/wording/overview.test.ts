import type { Scoring } from '../../../src/application/scoreWorkbook';
import {
  cardWords,
  dataSheets,
  distributionWords,
  groupWords,
  missingSheets,
  partWord,
  stampWords,
  drawnSheets,
  totalSentence,
} from '../../../src/taskpane/wording/overview';
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
  const cards = Object.fromEntries(cardWords(survey.assessment, 'vi').map(({ label, value }) => [label, value]));
  expect(cards).toEqual({
    'Phường được chấm': '14',
    'Phường đủ điều kiện': '0/14',
    'Lượt tiêu chí đạt': '268',
    'Lượt không đạt': '40',
    'Lượt chưa rõ': '0',
  });
  expect(totalSentence(survey.assessment, 'vi')).toBe('Tổng số lượt đạt: 268 trong 308.');
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
  const score = { ...survey.assessment.scores[0]!, qualified: 'noData' as const };
  const assessment = { ...survey.assessment, totals, scores: [score, score] };
  expect(totalSentence(assessment, 'vi')).toContain('chắc chắn 10, có thể tới 15 trong 17');
  const values = cardWords(assessment, 'vi').map(({ value }) => value);
  expect(values).toEqual(['2', '0–2/2', '10', '2', '5', '1']);
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
    title: '1. Xây dựng Đảng: 5/14',
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
  const shown = cardWords({ ...survey.assessment, totals }, 'vi').map(({ label, value }) => `${label}: ${value}`);
  expect(shown).toContain('Lượt tạm tính đang đạt: 4');
  expect(shown).toContain('Lượt tạm tính đang không đạt: 3');
  expect(shown).toContain('Lượt chưa rõ: 2');
});
