import type { CellValue, Grid, Grids } from '../../../src/workbook/grid';
import { readWorkbook } from '../../../src/workbook/read';
import type { Issue } from '../../../src/workbook/read/types';
import { repairContext, repairsOf, type Repair } from '../../../src/workbook/repairs';
import { withEdits } from '../../support/edits';
import { plainGrid, templateGrids, withCell } from '../../support/grids';

const ROWS = {
  tblPhuong: [
    { code: 'HY01', name: 'An Tảo' },
    { code: 'HY02', name: 'Thủy Nguyên', validFrom: '2000-01-01' },
    { code: 'X1', name: 'Quang Trung' },
    { code: 'X2', name: 'Quang Trung' },
  ],
  tblNhom1: [
    { year: 2023, ward: 'An Tảo', party_committee_rating: 'completed_excellently', security_resolutions: 2 },
    { year: 2023, ward: 'Thủy Nguyên', party_committee_rating: 'completed', security_resolutions: 1 },
  ],
  tblNhom2: [{ year: 2023, ward: 'An Tảo', officers: 9, model_conforms: true }],
  tblDat: [{ ward: 'An Tảo', area: 500, status: 'allotted' }],
  tblThamDinh: [{ year: 2023, ward: 'An Tảo', criterion: 'C01', appraisedVerdict: 'pass', evidenceNumber: '1/KL' }],
  tblLoTrinh: [{ year: 2023, toChoose: 1, leastShare: 50 }],
} as const;
const clean = templateGrids(ROWS);
const SHEETS = [...new Set([...clean.values()].map(({ sheet }) => sheet))];

interface Proposed {
  readonly issue: Issue;
  readonly repairs: readonly Repair[];
}

function proposed(grids: Grids, sheetNames: readonly string[] = SHEETS, date1904 = false): Proposed[] {
  const records = readWorkbook(grids, { date1904 });
  const context = repairContext({ grids, sheetNames, date1904 }, records);
  return records.issues.map((issue) => ({ issue, repairs: repairsOf(issue, context) }));
}

const cellsOf = ({ change }: Repair) => (change.kind === 'cells' ? change.cells : []);
/** [way, before, after] of every single cell proposed. */
const told = (found: readonly Proposed[]) =>
  found.flatMap(({ repairs }) =>
    repairs.flatMap((repair) => cellsOf(repair).map(({ before, after }) => [repair.way, before, after])),
  );
const repaired = (grids: Grids, repair: Repair): Grids =>
  withEdits(
    grids,
    cellsOf(repair).map(({ sheet, cell, after }) => ({ sheet, cell, value: after })),
  );

/** What was typed, and what is proposed for it. */
const CASES: readonly (readonly [
  what: string,
  table: string,
  header: string,
  typed: CellValue,
  proposals: readonly (readonly [way: Repair['way'], after: CellValue])[],
])[] = [
  ['a number typed as text', 'tblDat', 'Diện tích (m²)', ' 500,5 ', [['only', 500.5]]],
  ['a number with no-break spaces', 'tblDat', 'Diện tích (m²)', '1\u00a0234', [['only', 1234]]],
  ['a unit glued on', 'tblDat', 'Diện tích (m²)', '500m²', [['only', 500]]],
  ['a unit and words', 'tblNhom1', 'Nghị quyết về ANTT', 'có 12 vụ', [['only', 12]]],
  [
    'a mark that may be either',
    'tblDat',
    'Diện tích (m²)',
    '2.160',
    [
      ['thousands', 2160],
      ['decimals', 2.16],
    ],
  ],
  [
    'a mark that may be either before a unit',
    'tblDat',
    'Diện tích (m²)',
    '2.160 m2',
    [
      ['thousands', 2160],
      ['decimals', 2.16],
    ],
  ],
  ['a mark that may be either, of a count', 'tblNhom1', 'Nghị quyết về ANTT', '2.160', [['thousands', 2160]]],
  ['a percentage with its sign', 'tblLoTrinh', 'Tỷ lệ tối thiểu (%)', '50 %', [['only', 50]]],
  [
    'a fraction where a percentage is asked',
    'tblLoTrinh',
    'Tỷ lệ tối thiểu (%)',
    0.5,
    [
      ['choice', '0,5%'],
      ['choice', 50],
    ],
  ],
  ['a year with a word', 'tblNhom1', 'Năm', 'năm 2023', [['only', 2023]]],
  [
    'a title with a letter wrong',
    'tblNhom1',
    'Xếp loại Đảng bộ phường',
    'Hoàn thành tôts nhiệm vụ',
    [['choice', 'Hoàn thành tốt nhiệm vụ']],
  ],
  ['a choice with a letter wrong', 'tblDat', 'Tình trạng', 'Đa cấpp', [['choice', 'Đã cấp']]],
  ['a ward with a letter wrong', 'tblNhom1', 'Phường', 'An Tạo', [['choice', 'An Tảo']]],
  [
    'a name that two wards have',
    'tblNhom1',
    'Phường',
    'Quang Trung',
    [
      ['choice', 'X1'],
      ['choice', 'X2'],
    ],
  ],
  ['a ward in TCVN3', 'tblNhom1', 'Phường', 'An T¶o', [['only', 'An Tảo']]],
  ['a ward in VNI', 'tblNhom1', 'Phường', 'P. An Taûo', [['only', 'An Tảo']]],
  [
    'a title in TCVN3',
    'tblNhom1',
    'Xếp loại Đảng bộ phường',
    'Hoµn thµnh xuÊt s¾c nhiÖm vô',
    [['only', 'Hoàn thành xuất sắc nhiệm vụ']],
  ],
  ['a note in VNI', 'tblDat', 'Vị trí đất', 'ñöôøng Nguyeãn Traõi', [['only', 'đường Nguyễn Trãi']]],
  ['a criterion without its zero', 'tblThamDinh', 'Tiêu chí', 'TC 1', [['only', 'C01']]],
  ['a setting with a letter wrong', 'tblThietLap', 'Mục thiết lập', 'Năm chấm diểmm', [['choice', 'Năm chấm điểm']]],
  [
    'a choice of its sentence with a letter wrong',
    'tblCachDoc',
    'Cách chọn',
    'Không tíinh',
    [['choice', 'Không tính']],
  ],
];

describe('what is proposed', () => {
  test.each(CASES)('for %s (%s, %s: %p)', (_, table, header, typed, proposals) => {
    const grids = withCell(clean, table, 1, header, typed);
    expect(told(proposed(grids))).toEqual(proposals.map(([way, after]) => [way, typed, after]));
  });

  test.each(CASES)('puts the finding right when it is written: %s (%s, %s: %p)', (_, table, header, typed) => {
    const grids = withCell(clean, table, 1, header, typed);
    for (const { issue, repairs } of proposed(grids))
      for (const repair of repairs) {
        const left = readWorkbook(repaired(grids, repair)).issues;
        expect(left.filter((each) => each.code === issue.code && each.cell === issue.cell)).toEqual([]);
        // Nothing worse comes in its place: at most a percentage that must stay a text.
        expect(left.filter(({ severity }) => severity === 'error')).toEqual([]);
      }
  });

  test.each([
    ['words instead of a number', 'tblDat', 'Diện tích (m²)', 'năm trăm'],
    ['two numbers', 'tblNhom1', 'Nghị quyết về ANTT', '5 - 7 vụ'],
    ['half a count', 'tblNhom1', 'Nghị quyết về ANTT', '1,5'],
    ['a count below zero', 'tblNhom1', 'Nghị quyết về ANTT', -1],
    ['an error of Excel', 'tblNhom1', 'Nghị quyết về ANTT', '#REF!'],
    ['a ward that nobody knows', 'tblNhom1', 'Phường', 'Atlantis'],
    ['a word that is no answer', 'tblNhom2', 'Mô hình tổ chức đúng quy định', 'có lẽ'],
    ['a thirteenth month', 'tblNhom1', 'Tháng', 13],
    ['a text of 32,767 characters', 'tblDat', 'Diện tích (m²)', `1${' '.repeat(32_766)}`],
  ])('for %s is nothing, because nobody can tell', (_, table, header, typed) => {
    expect(told(proposed(withCell(clean, table, 1, header, typed)))).toEqual([]);
  });
});

describe('days', () => {
  const at = (typed: CellValue, date1904 = false) =>
    proposed(withCell(clean, 'tblPhuong', 2, 'Hiệu lực từ ngày', typed), SHEETS, date1904)
      .filter(({ issue }) => issue.code === 'notADate')
      .flatMap(({ repairs }) => repairs.flatMap(cellsOf));

  test.each([
    ['1/7/25', '2025-07-01', 45_839],
    ['1/7/95', '1995-07-01', 34_881],
    ['30 - 6 - 2025', '2025-06-30', 45_838],
    ['12/31/2023', '2023-12-31', 45_291],
    ['2025/7/1', '2025-07-01', 45_839],
    [20_250_701, '2025-07-01', 45_839],
    ['ngày 01 tháng 7 năm 2025', '2025-07-01', 45_839],
  ])('%s is proposed as %s, written as a date', (typed, date, after) => {
    expect(at(typed)).toEqual([{ sheet: 'Phường', cell: 'D6', before: typed, after, date }]);
  });

  test('where days count from 1904 the number is another one', () => {
    expect(at('1/7/25', true)).toMatchObject([{ after: 45_839 - 1462, date: '2025-07-01' }]);
  });

  test.each(['31/02/2025', 'hôm nay', '7/2025', 2025])('%s is no day', (typed) => {
    expect(at(typed)).toEqual([]);
  });
});

describe('columns', () => {
  const renamed = (...names: readonly (readonly [from: string, to: string])[]): Grids =>
    names.reduce<Grids>((grids, [from, to]) => withCell(grids, 'tblNhom1', 0, from, to), clean);
  const headers = (grids: Grids) =>
    proposed(grids).map(({ issue, repairs }) => [
      issue.code,
      repairs.flatMap(cellsOf).map(({ before, after }) => [before, after]),
    ]);

  test('one of unknown name where one is missing gets the header back, from either finding', () => {
    const grids = renamed(['Nghị quyết về ANTT', 'NQ ANTT']);
    const back = [['NQ ANTT', 'Nghị quyết về ANTT']];
    expect(headers(grids)).toEqual([
      ['columnMissing', back],
      ['columnUnknown', back],
    ]);
    const [{ repairs: [repair] = [] } = { repairs: [] }] = proposed(grids);
    expect(readWorkbook(repaired(grids, repair!)).issues).toEqual([]);
  });

  test('of two that are missing the one whose name is alike is meant', () => {
    const grids = renamed(['Nghị quyết về ANTT', 'Nghị quyêt về ANTTT'], ['Năm', 'Kỳ số liệu']);
    expect(headers(grids).filter(([code]) => code === 'columnUnknown')).toEqual([
      ['columnUnknown', []],
      ['columnUnknown', [['Nghị quyêt về ANTTT', 'Nghị quyết về ANTT']]],
    ]);
  });

  test('a column of the user’s own, whose cells say something else, is not renamed', () => {
    const without = renamed(['Nghị quyết về ANTT', 'Người nhập']);
    const grids = withCell(without, 'tblNhom1', 1, 'Người nhập', 'bà Lan');
    expect(told(proposed(grids))).toEqual([]);
  });

  test('in a workbook of English headers the English header comes back', () => {
    const english = templateGrids(ROWS, 'en');
    const header = String(english.get('tblNhom1')!.values[0]![4]);
    const grids = withCell(english, 'tblNhom1', 0, header, 'Other');
    expect(told(proposed(grids)).every(([, before, after]) => before === 'Other' && after === header)).toBe(true);
    expect(told(proposed(grids)).length).toBeGreaterThan(0);
  });
});

describe('tables and sheets', () => {
  const group = clean.get('tblNhom1')!;
  const [header = [], ...rows] = group.values;
  const filled = rows.slice(0, 2);
  const withGroup = (grid: Grid): Grids => new Map(clean).set('tblNhom1', grid);
  const changes = (grids: Grids, sheetNames = SHEETS) =>
    proposed(grids, sheetNames).flatMap(({ repairs }) => repairs.map(({ change }) => change));

  test('a plain range under a heading becomes the table again, from its header row to its last row', () => {
    const title = header.map((_, index) => (index === 0 ? 'NHÓM TIÊU CHÍ 1' : ''));
    const blank = header.map(() => '');
    const plain = plainGrid(null, group.sheet, [title, header, ...filled, blank]);
    expect(changes(withGroup(plain))).toEqual([
      { kind: 'table', sheet: 'Nhóm 1', table: 'tblNhom1', row: 4, column: 0, rows: 3, headers: header },
    ]);
  });

  test('headers that Excel would change when it makes the table are left alone', () => {
    const plain = plainGrid(null, group.sheet, [[...header, 'Ghi chú'], ...filled.map((row) => [...row, ''])]);
    expect(changes(withGroup(plain)).filter(({ kind }) => kind === 'table')).toEqual([]);
  });

  test('a total row is cleared, cell by cell, and nothing else', () => {
    const total = header.map((text) => (text === 'Phường' ? 'Tổng cộng' : text === 'Nghị quyết về ANTT' ? 3 : ''));
    const grids = withGroup({ ...group, values: [header, ...filled, total] });
    expect(told(proposed(grids))).toEqual([
      ['only', 'Tổng cộng', null],
      ['only', 3, null],
    ]);
    const [{ repairs: [repair] = [] } = { repairs: [] }] = proposed(grids);
    expect(readWorkbook(repaired(grids, repair!)).issues).toEqual([]);
  });

  test('of two rows that say the very same the later is cleared; of rows that differ neither', () => {
    const twice = withGroup({ ...group, values: [header, ...filled, ...filled.slice(0, 1)] });
    const [{ repairs: [repair] = [] } = { repairs: [] }] = proposed(twice);
    expect(cellsOf(repair!).every(({ cell, after }) => cell.endsWith('7') && after === null)).toBe(true);
    expect(readWorkbook(repaired(twice, repair!)).issues).toEqual([]);
    const differing = withCell(twice, 'tblNhom1', 3, 'Nghị quyết về ANTT', 9);
    expect(told(proposed(differing))).toEqual([]);
  });

  test('a sheet whose name looks like the missing one is proposed to be it', () => {
    const gone = new Map([...clean].filter(([name]) => name !== 'tblNhom1'));
    const names = SHEETS.map((name) => (name === 'Nhóm 1' ? 'Nhom 1' : name));
    expect(changes(gone, names)).toContainEqual({ kind: 'sheet', sheet: 'Nhom 1', name: 'Nhóm 1' });
    expect(changes(gone, SHEETS)).toEqual([]);
  });
});

test('what is read right needs no repair and has none', () => {
  expect(proposed(clean)).toEqual([]);
});

test('ten thousand findings are each proposed for', () => {
  const [header = [], row = []] = clean.get('tblNhom1')!.values;
  const at = header.indexOf('Nghị quyết về ANTT');
  const ward = header.indexOf('Phường');
  const values = Array.from({ length: 10_000 }, (_, n) =>
    row.map((cell, index) => (index === at ? `${String(n)} vụ` : index === ward ? 'An Tạo' : cell)),
  );
  const grids = new Map(clean).set('tblNhom1', { ...clean.get('tblNhom1')!, values: [header, ...values] });
  expect(proposed(grids).filter(({ repairs }) => repairs.length > 0).length).toBe(20_000);
});
