import { issueText } from '../../../../src/language/issueText';
import {
  ALL,
  bySheet,
  countsSentence,
  filtered,
  groupsOf,
  issueItem,
  likeOnes,
  likeSentence,
  severityOptions,
  sheetOptions,
} from '../../../../src/taskpane/screens/issues/words';
import type { Issue, Severity } from '../../../../src/workbook/read/types';

const issue = (sheet: string, severity: Severity, cell = 'A1'): Issue => ({
  code: 'notANumber',
  severity,
  sheet,
  cell,
  subject: 'Số vụ',
  found: '12 vụ',
  expected: '12',
});

const ISSUES = [
  issue('Nhóm 5', 'info', 'A1'),
  issue('Nhóm 2', 'warning', 'A2'),
  issue('Nhóm 5', 'error', 'A3'),
  issue('Nhóm 2', 'warning', 'A4'),
];
const cells = (issues: readonly Issue[]) => issues.map(({ cell }) => cell);

test('findings stand sheet by sheet as they come up, gravest first, else as found', () => {
  expect(cells(bySheet(ISSUES))).toEqual(['A3', 'A1', 'A2', 'A4']);
});

test('a filter keeps a severity, a sheet, or both', () => {
  expect(cells(filtered(ISSUES, { severity: 'warning', sheet: null }))).toEqual(['A2', 'A4']);
  expect(cells(filtered(ISSUES, { severity: ALL, sheet: 'Nhóm 5' }))).toEqual(['A1', 'A3']);
  expect(cells(filtered(ISSUES, { severity: 'warning', sheet: 'Nhóm 5' }))).toEqual([]);
});

test('severities are offered with symbol, word and their count on the sheet shown', () => {
  const labels = (sheet: string | null) => severityOptions(ISSUES, sheet, 'vi').map(({ label }) => label);
  expect(labels(null)).toEqual(['Tất cả (4)', '⚠ Lỗi (1)', '◔ Cảnh báo (2)', '– Thông tin (1)']);
  expect(labels('Nhóm 2')).toEqual(['Tất cả (2)', '⚠ Lỗi (0)', '◔ Cảnh báo (2)', '– Thông tin (0)']);
});

test('sheets are offered with their counts, and findings about no sheet are about the workbook', () => {
  const labels = sheetOptions([...ISSUES, issue('', 'error')], 'vi').map(({ label }) => label);
  expect(labels).toEqual(['Nhóm 5 (2)', 'Nhóm 2 (2)', 'Sổ tính (1)']);
});

test('a page is cut where the sheet changes, and tells how many the sheet has in all', () => {
  const ordered = bySheet(ISSUES);
  const groups = groupsOf(likeOnes(ordered).slice(1, 3), ordered, 'vi');
  expect(groups.map(({ heading, kinds }) => [heading, kinds.map(cells)])).toEqual([
    ['Nhóm 5 (2)', [['A1']]],
    ['Nhóm 2 (2)', [['A2', 'A4']]],
  ]);
});

test('findings of one kind stand together: the same sheet, code and severity, whatever stands between', () => {
  const other: Issue = { ...issue('Nhóm 2', 'warning', 'B1'), code: 'tableMissing' };
  const issues = [
    issue('Nhóm 2', 'warning', 'A1'),
    other,
    issue('Nhóm 2', 'warning', 'A2'),
    issue('Đất', 'warning', 'A3'),
  ];
  expect(likeOnes(issues).map(cells)).toEqual([['A1', 'A2'], ['B1'], ['A3']]);
  expect(likeOnes([])).toEqual([]);
  expect(likeSentence(1200, 'vi')).toBe('1.200 chỗ cùng loại');
});

test('ten thousand findings are counted as people write it', () => {
  const many = Array.from({ length: 10_000 }, () => issue('Nhóm 1', 'error'));
  expect(sheetOptions(many, 'vi')[0]!.label).toBe('Nhóm 1 (10.000)');
  expect(sheetOptions(many, 'en')[0]!.label).toBe('Nhóm 1 (10,000)');
});

test('a finding is told by the very sentence of the status sheet', () => {
  const [first] = ISSUES;
  expect(issueItem(first!, 'vi')).toEqual({
    severity: '– Thông tin',
    sentence: issueText('vi', first!),
    offersTemplate: false,
  });
});

test('a missing table offers the template', () => {
  expect(issueItem({ ...ISSUES[0]!, code: 'tableMissing' }, 'vi').offersTemplate).toBe(true);
});

test.each([
  [{ error: 3, warning: 0, info: 12 }, '3 lỗi, 0 cảnh báo, 12 thông tin.'],
  [{ error: 0, warning: 0, info: 0 }, 'Không có lỗi số liệu nào.'],
])('%j is told as “%s”', (counts, sentence) => {
  expect(countsSentence(counts, 'vi')).toBe(sentence);
});
