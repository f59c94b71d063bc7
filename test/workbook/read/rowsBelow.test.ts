import type { CellValue, Grid, Grids } from '../../../src/workbook/grid';
import { assessYear } from '../../../src/domain/assess';
import { BUILT_IN_RULE_SETS, da1886 } from '../../../src/domain/ruleSet';
import { readWorkbook } from '../../../src/workbook/read';
import { repairContext, repairsOf } from '../../../src/workbook/repairs';
import { ruleSetToRows } from '../../../src/workbook/schema/ruleRows';
import { templateGrids } from '../../support/grids';

const ROWS = {
  tblPhuong: [
    { code: 'HY01', name: 'An Tảo' },
    { code: 'HY02', name: 'Lam Sơn' },
  ],
  tblNhom1: [{ year: 2024, ward: 'An Tảo', security_resolutions: 2 }],
  tblDat: [{ ward: 'An Tảo', location: 'Khu 1', area: 600, status: 'allotted' }],
  tblThamDinh: [{ year: 2024, ward: 'An Tảo', criterion: 'C01', appraisedVerdict: 'pass', evidenceNumber: '1/KL' }],
  tblLoTrinh: [{ year: 2024, toChoose: 1, leastShare: 50 }],
  tblChonPhuong: [{ ward: 'An Tảo', year: 2024 }],
  tblNhiemVu: [{ agency: 'Công an tỉnh', role: 'lead', content: 'Rà soát đất', due: '2024-05-01' }],
  tblBaoCao: [{ unit: 'Công an thành phố', period: 'tháng 5', due: '2024-05-18' }],
  tblCongNhan: [{ ward: 'An Tảo', year: 2024, document: '1/QĐ', decidedOn: '2024-05-18' }],
  tblVuongMac: [{ unit: 'An Tảo', content: 'Thiếu đất', addressedTo: 'Công an tỉnh' }],
  tblCoQuan: [{ agency: 'so1', name: 'Sở Một' }],
  tblKinhPhi: [{ unit: 'An Tảo', year: 2024, estimated: 100 }],
  tblKeHoach: [{ kind: 'choose', subject: 'An Tảo', year: 2024 }],
  tblThietLap: [{ setting: 'Năm chấm điểm', value: 2024 }],
  ...ruleSetToRows('vi', BUILT_IN_RULE_SETS),
} as const;
const clean = templateGrids(ROWS);

/** The same with rows below the range of a table, cells by header. */
function below(table: string, ...rows: readonly Readonly<Record<string, CellValue>>[]): Map<string, Grid> {
  const grid = clean.get(table)!;
  const header = grid.values[0]!.map(String);
  for (const name of rows.flatMap((row) => Object.keys(row)))
    if (!header.includes(name)) throw new Error(`no column ${name} in ${table}: ${header.join(', ')}`);
  const lines = rows.map((row) => header.map((name) => row[name] ?? ''));
  const values = [...grid.values, ...lines];
  return new Map(clean).set(table, { ...grid, values, tableRows: grid.values.length });
}

/** The last row of a table once more, below its range, with other cells. */
function copyBelow(table: string, change: Readonly<Record<string, CellValue>> = {}): Map<string, Grid> {
  const { values } = clean.get(table)!;
  const filled = values.slice(1).filter((line) => line.some((cell) => cell !== ''));
  const last = filled.at(-1)!;
  return below(table, { ...Object.fromEntries(values[0]!.map((name, at) => [String(name), last[at]!])), ...change });
}

const issuesOf = (grids: Grids, code: string) => readWorkbook(grids).issues.filter((issue) => issue.code === code);

const TABLES = [
  'tblPhuong',
  'tblNhom1',
  'tblDat',
  'tblThamDinh',
  'tblLoTrinh',
  'tblChonPhuong',
  'tblNhiemVu',
  'tblBaoCao',
  'tblCongNhan',
  'tblVuongMac',
  'tblCoQuan',
  'tblKinhPhi',
  'tblKeHoach',
  'tblThietLap',
  'tblTieuChi',
  'tblDieuKien',
] as const;

describe.each(TABLES)('a row right below %s', (table) => {
  const grids = copyBelow(table);
  const { tableRows = 0, sheet, row } = grids.get(table)!;

  test('is told at its first cell', () => {
    const [issue, ...others] = issuesOf(grids, 'tableEndsEarly');
    expect(others).toEqual([]);
    expect(issue).toMatchObject({ sheet, subject: table, found: '1', severity: 'warning' });
    expect(issue?.cell).toMatch(new RegExp(`^[A-Z]+${row + tableRows + 1}$`));
  });

  test('is taken in by the repair, which makes the table longer and changes no cell', () => {
    const records = readWorkbook(grids);
    const issue = records.issues.find(({ code }) => code === 'tableEndsEarly')!;
    const [repair, ...others] = repairsOf(issue, repairContext({ grids, sheetNames: [], date1904: false }, records));
    expect(others).toEqual([]);
    expect(repair).toMatchObject({ way: 'only', change: { kind: 'extend', sheet, table } });
    const { from, to } = repair!.change as { from: string; to: string };
    expect(from).toMatch(new RegExp(`${row + tableRows}$`));
    expect(to).toBe(issue.expected);
    expect(to).toMatch(new RegExp(`${row + tableRows + 1}$`));
  });

  test('after a gap is not read, and is told', () => {
    const grid = grids.get(table)!;
    const blank = grid.values[0]!.map(() => '');
    const values = [...grid.values.slice(0, tableRows), blank, ...grid.values.slice(tableRows)];
    const apart = new Map(grids).set(table, { ...grid, values });
    expect(issuesOf(apart, 'tableEndsEarly')).toEqual([]);
    expect(issuesOf(apart, 'rowsAfterGap')).toMatchObject([{ sheet, subject: table, found: '1' }]);
    const codes = new Set(readWorkbook(apart).issues.map(({ code }) => code));
    expect(codes).toEqual(new Set(['rowsAfterGap']));
  });
});

describe('what a row right below a table says counts', () => {
  test('a third parcel is one parcel too many', () => {
    const parcel = (location: string) => ({ ward: 'An Tảo', location, area: 300, status: 'allotted' });
    const two = templateGrids({ ...ROWS, tblDat: [parcel('Khu 1'), parcel('Khu 2')] });
    const grid = two.get('tblDat')!;
    const third = ['An Tảo', 'Khu 3', 300, grid.values[1]![3]!, '', ''];
    const three = new Map(two).set('tblDat', { ...grid, values: [...grid.values, third], tableRows: 3 });
    expect(readWorkbook(two).parcels).toHaveLength(2);
    expect(readWorkbook(three).parcels).toHaveLength(3);
    const criterion = da1886.criteria.findIndex(({ id }) => id === 'C06');
    const check = (grids: Grids) => assessYear(readWorkbook(grids).facts, da1886, 2024).computed(0, criterion);
    expect([check(two), check(three)]).toEqual(['pass', 'fail']);
  });

  test('an appraisal that fails a criterion fails it', () => {
    const grids = copyBelow('tblThamDinh', { 'Tiêu chí': 'C02', 'Thẩm định': 'Không đạt' });
    expect(readWorkbook(grids).facts.declared('appraised', 'HY01', 2024, 'C02')?.verdict).toBe('fail');
  });

  test('a ward is one of the wards', () => {
    const grids = below('tblPhuong', { 'Mã phường': 'HY03', 'Tên phường': 'Hồng Châu' });
    expect(readWorkbook(grids).facts.wards.map(({ code }) => code)).toEqual(['HY01', 'HY02', 'HY03']);
  });

  test('a ward whose name is mistyped is asked about', () => {
    expect(issuesOf(copyBelow('tblDat', { Phường: 'An Tạo' }), 'unknownWard')).toHaveLength(1);
  });
});

describe('what stands below a table and is no row of it', () => {
  test.each<[what: string, table: string, cells: Record<string, CellValue>]>([
    ['a total', 'tblNhom1', { Phường: 'Tổng cộng', 'Nghị quyết về ANTT': 2 }],
    ['a total of parcels', 'tblDat', { Phường: 'Cộng', 'Diện tích (m²)': 600 }],
    ['a note', 'tblDat', { Phường: 'Ghi chú: số liệu đến 31/12' }],
    ['a signature', 'tblNhom1', { Năm: 'NGƯỜI LẬP BIỂU', Phường: 'TRƯỞNG CÔNG AN PHƯỜNG' }],
    ['a signature below tasks', 'tblNhiemVu', { 'Cơ quan': 'Người lập', 'Nội dung': 'Thủ trưởng đơn vị' }],
    ['a note of two cells below the wards', 'tblPhuong', { 'Mã phường': 'Ghi chú:', 'Tên phường': 'theo NQ 1658' }],
    ['a place and a date', 'tblPhuong', { 'Tên phường': 'Hưng Yên, ngày 01/12/2024' }],
  ])('%s is left alone', (_, table, cells) => {
    const grids = below(table, cells);
    expect(readWorkbook(grids).issues).toEqual([]);
  });

  test('another table of ours is not taken for rows of the one above it', () => {
    const above = clean.get('tblNhom1')!;
    const lower = clean.get('tblNhom2')!;
    const rows = above.values.length;
    const header = lower.values[0]!;
    const wide = (line: readonly CellValue[]) => above.values[0]!.map((_, at) => line[at] ?? '');
    const row = header.map((_, at) => (at === 0 ? 2024 : at === 2 ? 'Lam Sơn' : ''));
    const grids = new Map(clean)
      .set('tblNhom1', { ...above, values: [...above.values, wide([]), wide(header), wide(row)], tableRows: rows })
      .set('tblNhom2', { ...lower, sheet: above.sheet, row: above.row + rows + 1, values: [header, row] });
    const codes = readWorkbook(grids).issues.map(({ code }) => code);
    expect(codes).not.toContain('rowsAfterGap');
    expect(codes).not.toContain('tableEndsEarly');
  });
});
