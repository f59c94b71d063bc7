import type { LookedAt } from '../../../../../src/application/repairs';
import { LANGUAGES } from '../../../../../src/language/language';
import {
  repairChangeText,
  outcomeText,
  placedText,
  repairKinds,
  repairText,
  stateText,
} from '../../../../../src/taskpane/screens/issues/repairs/words';
import type { PlainValue } from '../../../../../src/workbook/grid';
import type { Issue, IssueCode } from '../../../../../src/workbook/read/types';
import type { Repair, RepairChange, RepairWay } from '../../../../../src/workbook/repairs';

const cells = (before: PlainValue, after: PlainValue | null, date: string | null = null): RepairChange => ({
  kind: 'cells',
  cells: [{ sheet: 'Đất', cell: 'C5', before, after, date }],
});
const looked = (state: LookedAt['state'], change = cells('12', 12), formula = ''): LookedAt => ({
  change,
  state,
  formula,
});

describe('what a repair finds and writes', () => {
  test.each([
    ['a number, without marks of thousands', cells('2.160', 2160), '“2.160” → 2160'],
    ['a decimal number, with the comma', cells('2.160', 2.16), '“2.160” → 2,16'],
    ['a date, as a date', cells('1/7/25', 45_839, '2025-07-01'), '“1/7/25” → 01/07/2025'],
    ['a name', cells('An T¶o', 'An Tảo'), '“An T¶o” → “An Tảo”'],
    ['nothing', cells('Tổng', null), '“Tổng” → để trống'],
    ['a long text, cut', cells('a'.repeat(100), 'b'), `“${'a'.repeat(60)}…” → “b”`],
  ])('%s', (_, change, text) => {
    expect(repairChangeText(change, 'vi')).toBe(text);
  });

  test('a row, a table and a sheet', () => {
    const [cell] =
      cells(1, null).kind === 'cells' ? [{ sheet: 'Đất', cell: 'A5', before: 1, after: null, date: null }] : [];
    expect(repairChangeText({ kind: 'cells', cells: [cell!, cell!] }, 'vi')).toBe(
      'Xóa nội dung 2 ô của dòng này khỏi bảng',
    );
    const table = { kind: 'table', sheet: 'Đất', table: 'tblDat', row: 3, column: 0, rows: 3 } as const;
    expect(repairChangeText({ ...table, headers: ['a', 'b'] }, 'vi')).toBe('Vùng A4:B6 → bảng tblDat');
    expect(repairChangeText({ kind: 'sheet', sheet: 'Dat', name: 'Đất' }, 'vi')).toBe('Tên trang “Dat” → “Đất”');
  });

  test('in a list its place stands before it', () => {
    expect(placedText(cells('12', 12), 'vi')).toBe('Đất!C5: “12” → 12');
  });

  test('how a mark was understood stands beside', () => {
    expect(repairText({ way: 'thousands', change: cells('2.160', 2160) }, 'vi')).toBe(
      '“2.160” → 2160 (dấu phân nhóm nghìn)',
    );
    expect(repairText({ way: 'only', change: cells('12', 12) }, 'vi')).toBe('“12” → 12');
  });
});

describe('why a repair is not made', () => {
  test('is told with the sheet or the formula, in both languages; a ready one has no reason', () => {
    for (const language of LANGUAGES) {
      expect(stateText(looked('ready'), language)).toBe('');
      expect(stateText(looked('formula', cells('1', 1), '=A1&""'), language)).toContain('=A1&""');
      expect(stateText(looked('protected'), language)).toContain('Đất');
      expect(stateText(looked('gone'), language)).toContain('Đất');
      expect(stateText(looked('changed'), language)).toMatch(/\.$/);
    }
  });

  test('of many each reason is told once, with its count', () => {
    const left = [looked('changed'), looked('formula'), looked('changed')];
    const text = outcomeText({ made: [cells('1', 1)], left }, 'vi');
    expect(text).toMatch(/^Đã sửa 1 chỗ/);
    expect(text).toContain('2 chỗ được để nguyên: Chỗ này đã thay đổi');
    expect(text).toContain('1 chỗ được để nguyên: là công thức');
    expect(outcomeText({ made: [], left }, 'vi')).toMatch(/^Chưa sửa chỗ nào/);
  });
});

describe('kinds', () => {
  const issue = (code: IssueCode): Issue => ({
    ...{ code, severity: 'error', sheet: 'Đất', cell: 'C5', subject: '', found: '', expected: '' },
  });
  const repair = (way: RepairWay): Repair => ({ way, change: cells('1', 1) });
  const kinds = (code: IssueCode, ...ways: RepairWay[]) =>
    repairKinds([issue(code), issue(code)], () => ways.map(repair), 'vi').map(({ label, changes }) => [
      label,
      changes.length,
    ]);

  test('gather what has one reading', () => {
    expect(kinds('numberAsText', 'only')).toEqual([['Số dạng văn bản thành số', 2]]);
  });

  test('keep the two readings of a mark apart, for the user to choose', () => {
    expect(kinds('ambiguousNumber', 'thousands', 'decimals')).toEqual([
      ['Dấu chấm, dấu phẩy (dấu phân nhóm nghìn)', 2],
      ['Dấu chấm, dấu phẩy (dấu thập phân)', 2],
    ]);
  });

  test('leave likenesses to be settled one by one', () => {
    expect(kinds('unknownWard', 'choice')).toEqual([]);
    expect(kinds('legacyEncoding', 'choice')).toEqual([]);
  });
});
