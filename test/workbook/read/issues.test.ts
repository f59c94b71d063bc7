import { issueText } from '../../../src/language/issueText';
import { LANGUAGES } from '../../../src/language/language';
import { BUILT_IN_RULE_SETS } from '../../../src/domain/ruleSet';
import { ShownNumber, type CellValue, type Grid } from '../../../src/workbook/grid';
import { ruleSetToRows } from '../../../src/workbook/schema/ruleRows';
import { readWorkbook } from '../../../src/workbook/read';
import { ISSUE_CODES, type IssueCode } from '../../../src/workbook/read/types';
import { plainGrid, templateGrids, withCell } from '../../support/grids';

const ROWS = {
  tblPhuong: [
    { code: 'HY01', name: 'An Tảo' },
    { code: 'HY02', name: 'Lam Sơn', validFrom: '2000-01-01', validTo: '2025-06-30', successorCode: 'HY03' },
    { code: 'HY03', name: 'Sơn Nam' },
    { code: 'X1', name: 'Quang Trung' },
    { code: 'X2', name: 'Quang Trung' },
  ],
  tblNhom1: [
    { year: 2023, ward: 'An Tảo', party_committee_rating: 'completed_excellently', security_resolutions: 2 },
    { year: 2023, ward: 'Lam Sơn', party_committee_rating: 'completed', security_resolutions: 1 },
  ],
  tblNhom2: [{ year: 2023, ward: 'An Tảo', officers: 9, officers_with_degree: 7, model_conforms: true }],
  tblDat: [{ ward: 'An Tảo', area: 2160, status: 'allotted' }],
  tblThamDinh: [{ year: 2023, ward: 'An Tảo', criterion: 'C01', appraisedVerdict: 'pass', evidenceNumber: '1/KL' }],
  tblLoTrinh: [{ year: 2023, toChoose: 1, leastShare: 50 }],
  tblChonPhuong: [
    { ward: 'An Tảo', year: 2023 },
    { ward: 'Lam Sơn', year: 2024 },
  ],
  tblCongNhan: [{ ward: 'An Tảo', year: 2023, document: '2878/QĐ-BCA', decidedOn: '2024-04-22' }],
  tblCoQuan: [{ agency: 'soCu', name: 'Sở cũ', validTo: '2025-02-28', successor: 'construction', standing: 'known' }],
} as const;
const clean = templateGrids(ROWS);
const cell = (table: string, header: string, value: CellValue, row = 1) => withCell(clean, table, row, header, value);
const without = (table: string): Map<string, Grid> => new Map([...clean].filter(([name]) => name !== table));
const headed = (table: string, header: string, other: string) => cell(table, header, other, 0);
const asRange = (): Map<string, Grid> => {
  const grid = clean.get('tblDat')!;
  const values = [['Đất trụ sở', '', '', '', '', ''], ['', '', '', '', '', ''], ...grid.values];
  return new Map(clean).set('tblDat', plainGrid(null, 'Đất', values));
};
const doubled = (): Map<string, Grid> => {
  const grid = clean.get('tblNhom1')!;
  return new Map(clean).set('tblNhom1', { ...grid, values: [...grid.values, grid.values[1]!] });
};

/** An own column that is said to be information, and that a check reads. */
const judgedInformation = (): Map<string, Grid> => {
  const own = withCell(headed('tblNhom1', 'Ghi chú', 'Buổi họp'), 'tblDieuKien', 75, 'Chỉ tiêu', 'Buổi họp');
  const described = withCell(own, 'tblChiTieu', 1, 'Cột tự thêm', 'Buổi họp');
  return withCell(described, 'tblChiTieu', 1, 'Dùng vào việc gì', 'Chỉ để thông tin');
};

/** What depends on the year scored, or on tables that are not read, is found by the report and not by the reader; copies censor. */
const OF_THE_REPORT = [
  'reportDateEarly',
  'verdictDisputed',
  'agencyInferred',
  'recognitionDisputed',
  'normAboveRange',
  'tableTwice',
  'notSent',
] as const;
type Provoked = Exclude<IssueCode, (typeof OF_THE_REPORT)[number]>;
const CODES = ISSUE_CODES.filter((code): code is Provoked => !OF_THE_REPORT.some((each) => each === code));
const inMonths = (): Map<string, Grid> => {
  const upTo = (month: number | null, cases: number) => ({
    ...{ year: 2023, ward: 'An Tảo', social_order_crimes: cases },
    ...(month === null ? {} : { month }),
  });
  return templateGrids({ ...ROWS, tblNhom5: [upTo(6, 9), upTo(9, 7), upTo(null, 12)] });
};

const tooEarly = (): Map<string, Grid> =>
  templateGrids({ ...ROWS, tblNhom7: [{ year: 2023, ward: 'An Tảo', files: 9, files_on_time: 5, files_early: 6 }] });

const notAllRegistered = (): Map<string, Grid> =>
  templateGrids({
    ...ROWS,
    tblNhom6: [{ year: 2023, ward: 'An Tảo', units_registered_safe: 17, units_all_safe: 20 }],
  });

const wrongTotal = (): Map<string, Grid> => {
  const rows = clean.get('tblNhom1')!.values;
  const total = rows[0]!.map((header) =>
    header === 'Phường' ? 'Tổng cộng' : header === 'Nghị quyết về ANTT' ? 4 : '',
  );
  return new Map(clean).set('tblNhom1', { ...clean.get('tblNhom1')!, values: [...rows, total] });
};

const lastYear = (): Map<string, Grid> => {
  const crimes = (year: number, count: number) => ({ year, ward: 'An Tảo', social_order_crimes: count });
  const grids = templateGrids({ ...ROWS, tblNhom5: [crimes(2022, 205), crimes(2023, 191)] });
  const [header = [], ...rows] = grids.get('tblNhom5')!.values;
  const told = ['Vụ phạm tội về trật tự xã hội năm trước', '', 200];
  const values = [header, ...rows].map((line, at) => [...line, told[at] ?? '']);
  return grids.set('tblNhom5', { ...grids.get('tblNhom5')!, values });
};

/** The year appraised has a set without the criterion. */
const oneCriterionLess = (): Map<string, Grid> => {
  const [first, ...others] = BUILT_IN_RULE_SETS;
  const lesser = { ...others[0]!, criteria: others[0]!.criteria.filter(({ id }) => id !== 'C01') };
  const checks = lesser.checks.filter(({ criterionId }) => criterionId !== 'C01');
  return templateGrids({ ...ROWS, ...ruleSetToRows('vi', [first!, { ...lesser, checks }]) });
};

/** The table of parcels with rows below its range. */
const landWithRowsBelow = (...below: readonly (readonly CellValue[])[]): Map<string, Grid> => {
  const grid = clean.get('tblDat')!;
  const rows = below.map((row) => grid.values[0]!.map((_, column) => row[column] ?? ''));
  return new Map(clean).set('tblDat', { ...grid, values: [...grid.values, ...rows], tableRows: grid.values.length });
};

const BELOW = ['An Tảo', 'Khu 2', 300, 'Đã cấp'];

/** The offences that the survey of the decision counts. */
const surveyed = (): Map<string, Grid> => {
  const rows = [2021, 2022].map((year) => ({ year, ward: 'An Tảo', criminal_offences: year === 2021 ? 205 : 191 }));
  return templateGrids({ tblPhuong: [{ code: 'HY01', name: 'An Tảo' }], tblNhom5: rows });
};

/** One way to provoke each finding, and the cell it must stand at (null: no cell). */
const PROVOKED: Readonly<Record<Provoked, readonly [grids: () => Map<string, Grid>, cell: string | null]>> = {
  tableMissing: [() => without('tblPhuong'), null],
  tableIsRange: [asRange, null],
  columnMissing: [() => headed('tblNhom1', 'Phường', 'Nơi'), null],
  columnDuplicated: [() => headed('tblNhom1', 'Ghi chú', 'Danh hiệu UBND phường'), 'I4'],
  columnUnknown: [() => headed('tblDat', 'Ghi chú', 'Người nhập'), 'F4'],
  cellError: [() => cell('tblNhom1', 'Nghị quyết về ANTT', '#N/A'), 'E5'],
  notANumber: [() => cell('tblNhom1', 'Nghị quyết về ANTT', '12 vụ'), 'E5'],
  ambiguousNumber: [() => cell('tblNhom1', 'Nghị quyết về ANTT', '2.160'), 'E5'],
  notYesNo: [() => cell('tblNhom2', 'Mô hình tổ chức đúng quy định', 'có lẽ'), 'G5'],
  unknownGrade: [() => cell('tblNhom1', 'Xếp loại Đảng bộ phường', 'Xuất chúng'), 'D5'],
  notADate: [() => cell('tblPhuong', 'Hiệu lực từ ngày', '31/02/2020', 2), 'D6'],
  unknownChoice: [() => cell('tblDat', 'Tình trạng', 'Đang xin'), 'D5'],
  legacyEncoding: [() => cell('tblNhom1', 'Phường', 'An T¶o'), 'C5'],
  numberAsText: [() => cell('tblNhom1', 'Nghị quyết về ANTT', '12'), 'E5'],
  notWhole: [() => cell('tblNhom1', 'Nghị quyết về ANTT', 1.5), 'E5'],
  dateForNumber: [() => cell('tblNhom1', 'Nghị quyết về ANTT', new ShownNumber(45323, 'date', '01/02/2024')), 'E5'],
  percentForNumber: [() => cell('tblNhom1', 'Nghị quyết về ANTT', '100%'), 'E5'],
  notCalculated: [() => cell('tblNhom1', 'Nghị quyết về ANTT', '#BUSY!'), 'E5'],
  tableEndsEarly: [() => landWithRowsBelow(BELOW), 'A6'],
  rowsAfterGap: [() => landWithRowsBelow([], BELOW), 'A7'],
  unknownInterpretation: [() => cell('tblCachDoc', 'Mã cách đọc', 'R99', 2), 'A6'],
  interpretationChoice: [() => cell('tblCachDoc', 'Cách chọn', 'Trên vài đơn vị', 2), 'D6'],
  required: [() => cell('tblNhom1', 'Năm', ''), 'A5'],
  negative: [() => cell('tblNhom1', 'Nghị quyết về ANTT', -1), 'E5'],
  outOfRange: [() => cell('tblNhom1', 'Tháng', 13), 'B5'],
  shareAboveOne: [() => cell('tblNhom2', 'Có trình độ đại học trở lên', 10), 'J5'],
  duplicateRow: [doubled, 'C7'],
  unknownWard: [() => cell('tblNhom1', 'Phường', 'An Tạo'), 'C5'],
  ambiguousWard: [() => cell('tblNhom1', 'Phường', 'Quang Trung'), 'C5'],
  wardNotInForce: [() => cell('tblNhom1', 'Năm', 2026, 2), 'C6'],
  duplicateCode: [() => cell('tblPhuong', 'Mã phường', 'HY01', 3), 'A7'],
  unknownSuccessor: [() => cell('tblPhuong', 'Mã phường kế thừa', 'HY99', 2), 'B6'],
  successorCycle: [() => cell('tblPhuong', 'Mã phường kế thừa', 'HY02', 3), 'B6'],
  datesReversed: [() => cell('tblPhuong', 'Hiệu lực đến ngày', '31/12/1999', 2), 'E6'],
  unknownCriterion: [() => cell('tblThamDinh', 'Tiêu chí', 'C99'), 'C5'],
  criterionNotInSet: [oneCriterionLess, 'C5'],
  notAWard: [() => cell('tblPhuong', 'Loại đơn vị', 'Xã', 1), 'B5'],
  wardEnded: [() => cell('tblNhom1', 'Năm', 2025, 2), 'C6'],
  dayTooEarly: [() => cell('tblCongNhan', 'Ngày quyết định', '31/12/2022'), 'D5'],
  unknownAgency: [() => cell('tblCoQuan', 'Cơ quan kế tiếp', 'soMoi'), 'A5'],
  agencyCycle: [() => cell('tblCoQuan', 'Cơ quan kế tiếp', 'soCu'), 'A5'],
  agencyWithoutEnd: [() => cell('tblCoQuan', 'Đến ngày', ''), 'A5'],
  successorWithoutEnd: [() => cell('tblPhuong', 'Hiệu lực đến ngày', '', 2), 'B6'],
  evidenceMissing: [() => cell('tblThamDinh', 'Số văn bản minh chứng', ''), 'E5'],
  yearOutsideRuleSets: [() => cell('tblNhom1', 'Năm', 2020), 'A5'],
  cohortCount: [() => cell('tblLoTrinh', 'Số phường chọn', 3), 'A5'],
  chosenTwice: [() => cell('tblChonPhuong', 'Phường được chọn', 'HY01', 2), 'F6'],
  ruleSetHalf: [() => without('tblTieuChi'), null],
  ruleSetFault: [() => cell('tblDieuKien', 'Chỉ tiêu', 'Không có cột này'), 'T5'],
  ruleSetDiffers: [() => cell('tblDieuKien', 'Mục', 'II.IX', 2), 'T6'],
  indicatorBuiltIn: [() => cell('tblChiTieu', 'Cột tự thêm', 'Nghị quyết về ANTT'), 'AM5'],
  indicatorWithoutColumn: [() => cell('tblChiTieu', 'Cột tự thêm', 'Buổi họp'), 'AM5'],
  indicatorJudged: [judgedInformation, 'AM5'],
  totalRow: [() => cell('tblNhom1', 'Phường', 'Tổng cộng'), 'C5'],
  printedPercent: [() => cell('tblNhom1', 'Ghi chú', '191 vụ (giảm 14 vụ = 9,79% so với năm 2021)'), 'I5'],
  printedSum: [() => cell('tblNhom1', 'Ghi chú', '89 + 89 + 745 = 932'), 'I5'],
  decisionError: [surveyed, 'Z4'],
  totalDiffers: [wrongTotal, 'E7'],
  lastYearDiffers: [lastYear, 'AD6'],
  partAboveWhole: [tooEarly, 'H5'],
  notAllRegistered: [notAllRegistered, 'I5'],
  monthsFall: [inMonths, 'P6'],
  areaImplausible: [() => cell('tblDat', 'Diện tích (m²)', 2.16), 'C5'],
  evidenceEarly: [() => cell('tblThamDinh', 'Ngày văn bản', '31/12/2022'), 'H5'],
  roadmapTotal: [() => cell('tblLoTrinh', 'Tỷ lệ tối thiểu (%)', 100), 'A5'],
  unknownSetting: [() => cell('tblThietLap', 'Mục thiết lập', 'Thời tiết'), 'A5'],
};

describe('findings', () => {
  test('a workbook without faults has none', () => {
    expect(readWorkbook(clean).issues).toEqual([]);
  });

  test.each(CODES)('%s is found, at its cell', (code) => {
    const [grids, expectedCell] = PROVOKED[code];
    const found = readWorkbook(grids()).issues.filter((issue) => issue.code === code);
    expect(found.map((issue) => issue.cell)).toContain(expectedCell);
  });

  test.each(CODES)('%s is told in full sentences in both languages', (code) => {
    const issue = readWorkbook(PROVOKED[code][0]()).issues.find((each) => each.code === code)!;
    for (const language of LANGUAGES) {
      const text = issueText(language, issue);
      expect(text).toMatch(/[.?]$/);
      expect(text).not.toMatch(/[{}]|undefined|grades:|choice:/);
    }
  });

  test('one bad cell hides no other cell of its row, column or sheet', () => {
    let grids = clean;
    grids = withCell(grids, 'tblNhom1', 1, 'Xếp loại Đảng bộ phường', 'Xuất chúng');
    grids = withCell(grids, 'tblNhom1', 1, 'Nghị quyết về ANTT', '12 vụ');
    grids = withCell(grids, 'tblNhom1', 2, 'Nghị quyết về ANTT', -3);
    grids = withCell(grids, 'tblNhom2', 1, 'Phường', 'Atlantis');
    grids = withCell(grids, 'tblNhom2', 1, 'Mô hình tổ chức đúng quy định', '?');
    const codes = readWorkbook(grids).issues.map(({ code }) => code);
    expect(codes.sort()).toEqual(['negative', 'notANumber', 'notYesNo', 'unknownGrade', 'unknownWard']);
  });

  test('a number with its unit glued on is answered with the number alone', () => {
    const issue = readWorkbook(cell('tblNhom1', 'Nghị quyết về ANTT', '12 vụ')).issues[0]!;
    expect(issue).toMatchObject({ code: 'notANumber', found: '12 vụ', expected: '12' });
  });

  test('a text that reads as two numbers is told with both, the decimal comma in Vietnamese', () => {
    const issue = readWorkbook(cell('tblDat', 'Diện tích (m²)', '2.160')).issues[0]!;
    expect(issue).toMatchObject({ code: 'ambiguousNumber', found: '2.160' });
    expect(issueText('vi', issue)).toContain('2160 hoặc 2,16');
    expect(issueText('en', issue)).toContain('2160 or 2.16');
  });

  test('the year before a rule set begins is needed for changes and is no finding', () => {
    expect(readWorkbook(cell('tblNhom1', 'Năm', 2021)).issues.map(({ code }) => code)).not.toContain(
      'yearOutsideRuleSets',
    );
  });
});
