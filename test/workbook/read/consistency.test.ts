import { issueText } from '../../../src/language/issueText';
import { LANGUAGES } from '../../../src/language/language';
import type { PlainValue, Grid } from '../../../src/workbook/grid';
import { readWorkbook } from '../../../src/workbook/read';
import type { IssueCode } from '../../../src/workbook/read/types';
import type { TemplateRows } from '../../../src/workbook/schema';
import { templateGrids } from '../../support/grids';

const WARDS = [
  { code: 'HY01', name: 'An Tảo' },
  { code: 'HY02', name: 'Lam Sơn', validTo: '2025-06-30', successorCode: 'HY03' },
  { code: 'HY03', name: 'Sơn Nam', validFrom: '2025-07-01' },
];
const ROADMAP = [
  { year: 2023, toChoose: 1, leastShare: 50 },
  { year: 2024, toChoose: 1, leastShare: 100 },
];
const row = (more: Readonly<Record<string, PlainValue>>) => ({ year: 2023, ward: 'An Tảo', ...more });
const codesOf = (grids: Map<string, Grid>): IssueCode[] => readWorkbook(grids).issues.map(({ code }) => code);
const codes = (rows: TemplateRows): IssueCode[] => codesOf(templateGrids({ tblPhuong: WARDS, ...rows }));
/** A column more at the end of a table, and rows more at its end. */
function grown(grids: Map<string, Grid>, table: string, column: readonly PlainValue[]): Map<string, Grid> {
  const grid = grids.get(table)!;
  return grids.set(table, { ...grid, values: grid.values.map((line, at) => [...line, column[at] ?? '']) });
}
function totalled(rows: TemplateRows, table: string, ...totals: Readonly<Record<string, PlainValue>>[]) {
  const grids = templateGrids({ tblPhuong: WARDS, ...rows });
  const grid = grids.get(table)!;
  const filled = grid.values.filter((line, at) => at === 0 || line.some((cell) => cell !== ''));
  const [header = []] = filled;
  const lines = totals.map((total) => header.map((name) => total[String(name)] ?? ''));
  return codesOf(grids.set(table, { ...grid, values: [...filled, ...lines] }));
}

/** What contradicts itself, beside the same data put right. */
const CASES: readonly (readonly [rule: string, code: IssueCode, wrong: TemplateRows, right: TemplateRows])[] = [
  [
    'the decision’s own “giảm 14 vụ = 9,79%” where 14 of 205 is 6.83%',
    'printedPercent',
    { tblNhom1: [row({ note: 'xảy ra 191 vụ phạm pháp hình sự (giảm 14 vụ = 9,79% so với năm 2021)' })] },
    { tblNhom1: [row({ note: 'xảy ra 191 vụ phạm pháp hình sự (giảm 14 vụ = 6,83% so với năm 2021)' })] },
  ],
  [
    'a sum written in a note',
    'printedSum',
    { tblNhom1: [row({ note: '89 + 89 + 745 = 932 thành viên' })] },
    { tblNhom1: [row({ note: '89 + 89 + 745 = 923 thành viên' })] },
  ],
  [
    'files before their day as a part of files on time',
    'partAboveWhole',
    { tblNhom7: [row({ files: 9, files_on_time: 5, files_early: 6 })] },
    { tblNhom7: [row({ files: 9, files_on_time: 5, files_early: 5 })] },
  ],
  [
    'money spent as a part of money allotted',
    'partAboveWhole',
    { tblKinhPhi: [{ unit: 'An Tảo', year: 2023, allotted: 100, spent: 100.5 }] },
    { tblKinhPhi: [{ unit: 'An Tảo', year: 2023, allotted: 100, spent: 100 }] },
  ],
  [
    'a share above 100%',
    'shareAboveOne',
    { tblNhom2: [row({ officers: 9, officers_with_degree: 10 })] },
    { tblNhom2: [row({ officers: 9, officers_with_degree: 9 })] },
  ],
  [
    'land above what a site can be',
    'areaImplausible',
    { tblDat: [{ ward: 'An Tảo', area: 150_000, status: 'allotted' }] },
    { tblDat: [{ ward: 'An Tảo', area: 20_000, status: 'allotted' }] },
  ],
  [
    'land below what a site can be',
    'areaImplausible',
    { tblDat: [{ ward: 'An Tảo', area: 2.16, status: 'allotted' }] },
    { tblDat: [{ ward: 'An Tảo', area: 20, status: 'allotted' }] },
  ],
  [
    'evidence dated before the period',
    'evidenceEarly',
    {
      tblThamDinh: [
        row({ criterion: 'C01', appraisedVerdict: 'pass', evidenceNumber: '1', evidenceDate: '2022-12-31' }),
      ],
    },
    {
      tblThamDinh: [
        row({ criterion: 'C01', appraisedVerdict: 'pass', evidenceNumber: '1', evidenceDate: '2023-01-01' }),
      ],
    },
  ],
  [
    'an appraisal without its document',
    'evidenceMissing',
    { tblThamDinh: [row({ criterion: 'C01', appraisedVerdict: 'pass' })] },
    { tblThamDinh: [row({ criterion: 'C01', selfVerdict: 'pass' })] },
  ],
  [
    'a ward scored after it was merged away',
    'wardNotInForce',
    { tblNhom1: [{ year: 2026, ward: 'Lam Sơn', security_resolutions: 1 }] },
    { tblNhom1: [{ year: 2025, ward: 'Lam Sơn', security_resolutions: 1 }] },
  ],
  [
    'more wards chosen than the roadmap asks for',
    'cohortCount',
    {
      tblLoTrinh: ROADMAP,
      tblChonPhuong: [
        { ward: 'HY01', year: 2023 },
        { ward: 'HY02', year: 2023 },
      ],
    },
    {
      tblLoTrinh: ROADMAP,
      tblChonPhuong: [
        { ward: 'HY01', year: 2023 },
        { ward: 'HY02', year: 2024 },
      ],
    },
  ],
  [
    'a roadmap that leaves a ward out while all are to pass',
    'roadmapTotal',
    { tblLoTrinh: [{ year: 2024, toChoose: 1, leastShare: 100 }] },
    { tblLoTrinh: ROADMAP },
  ],
  [
    'two rows for one ward and year',
    'duplicateRow',
    { tblNhom1: [row({ security_resolutions: 1 }), row({ security_resolutions: 2 })] },
    { tblNhom1: [row({ security_resolutions: 1 }), row({ year: 2024, security_resolutions: 2 })] },
  ],
  [
    'counts of a later month below those of an earlier one',
    'monthsFall',
    { tblNhom5: [row({ month: 6, social_order_crimes: 9 }), row({ month: 9, social_order_crimes: 8 })] },
    { tblNhom5: [row({ month: 6, social_order_crimes: 9 }), row({ month: 9, social_order_crimes: 9 })] },
  ],
];

describe('figures that contradict each other', () => {
  test.each(CASES)('%s is found: %s', (_, code, wrong) => {
    expect(codes(wrong)).toContain(code);
  });

  test.each(CASES)('%s, put right, is not found: %s', (_, code, __, right) => {
    expect(codes(right)).not.toContain(code);
  });

  test.each(CASES)('%s has a cell, a severity and an instruction in both languages: %s', (_, code, wrong) => {
    const { issues } = readWorkbook(templateGrids({ tblPhuong: WARDS, ...wrong }));
    for (const issue of issues.filter((each) => each.code === code)) {
      expect(issue.cell).toMatch(/^[A-Z]+\d+$/);
      expect(issue.severity).toMatch(/^(error|warning|info)$/);
      for (const language of LANGUAGES) expect(issueText(language, issue).length).toBeGreaterThan(40);
    }
  });
});

describe('rule sets', () => {
  test('a fault of a rule set is found, the built-in one has none', () => {
    const grids = templateGrids({ tblPhuong: WARDS });
    expect(codesOf(grids)).not.toContain('ruleSetFault');
    const grid = grids.get('tblDieuKien')!;
    const column = grid.values[0]!.indexOf('Chỉ tiêu');
    const values = grid.values.map((line, at) => line.map((cell, c) => (at === 1 && c === column ? 'Không có' : cell)));
    expect(codesOf(grids.set('tblDieuKien', { ...grid, values }))).toContain('ruleSetFault');
  });
});

describe('last year’s figure against what was entered last year', () => {
  const crimes = (year: number, count: PlainValue, more = {}) => ({
    year,
    ward: 'An Tảo',
    social_order_crimes: count,
    ...more,
  });
  const book = (...rows: TemplateRows[string]) => templateGrids({ tblPhuong: WARDS, tblNhom5: rows });
  const found = (header: string, told: PlainValue, ...rows: TemplateRows[string]): IssueCode[] =>
    codesOf(grown(book(...rows), 'tblNhom5', [header, '', told]));
  const HEADER = 'Vụ phạm tội về trật tự xã hội năm trước';

  test.each([
    HEADER,
    'VỤ PHẠM TỘI VỀ TRẬT TỰ XÃ HỘI (năm trước)',
    'Vụ phạm tội về trật tự xã hội – năm liền trước',
    'Vụ phạm tội về trật tự xã hội, năm ngoái',
  ])('a column “%s” that differs is found', (header) => {
    expect(found(header, 200, crimes(2022, 205), crimes(2023, 191))).toEqual(['lastYearDiffers']);
  });

  test('the same figure is not found, and the column is not called unknown', () => {
    expect(found(HEADER, 205, crimes(2022, 205), crimes(2023, 191))).toEqual([]);
    expect(found(HEADER, '', crimes(2022, 205), crimes(2023, 191))).toEqual([]);
  });

  test('where nothing was entered last year, or only a part of it, nothing is said', () => {
    expect(found(HEADER, 200, crimes(2021, 205), crimes(2023, 191))).toEqual([]);
    expect(found(HEADER, 200, crimes(2022, ''), crimes(2023, 191))).toEqual([]);
    expect(found(HEADER, 200, crimes(2022, 205, { month: 6 }), crimes(2023, 191))).toEqual([]);
  });

  test('another ward’s figure of last year says nothing', () => {
    expect(found(HEADER, 200, { ...crimes(2022, 205), ward: 'Lam Sơn' }, crimes(2023, 191))).toEqual([]);
  });

  test('a figure that cannot be read is told as such', () => {
    expect(found(HEADER, 'hai trăm', crimes(2022, 205), crimes(2023, 191))).toEqual(['notANumber']);
  });

  test('a column of another name is a column of the user’s own', () => {
    expect(found('Vụ khác năm trước', 200, crimes(2022, 205), crimes(2023, 191))).toEqual(['columnUnknown']);
  });
});

describe('total rows', () => {
  const rows = {
    tblNhom1: [
      row({ security_resolutions: 2 }),
      { ...row({ security_resolutions: 3 }), ward: 'Lam Sơn' },
      { ...row({ security_resolutions: 4, year: 2024 }), ward: 'Lam Sơn' },
    ],
  };
  const total = (sum: PlainValue, more: Readonly<Record<string, PlainValue>> = {}) => ({
    ...{ Phường: 'Tổng cộng', 'Nghị quyết về ANTT': sum },
    ...more,
  });
  const found = (...totals: Readonly<Record<string, PlainValue>>[]): IssueCode[] =>
    totalled(rows, 'tblNhom1', ...totals);

  test('that say the sum of all rows, or of their own year, are not found', () => {
    expect(found(total(9))).toEqual(['totalRow']);
    expect(found(total(5, { Năm: 2023 }))).toEqual(['totalRow']);
    expect(found(total(''))).toEqual(['totalRow']);
  });

  test('that say something else are found at the cell', () => {
    expect(found(total(8))).toEqual(['totalRow', 'totalDiffers']);
    expect(found(total(6, { Năm: 2023 }))).toEqual(['totalRow', 'totalDiffers']);
  });

  test('a second total may add up all rows once more', () => {
    expect(found(total(9), total(9, { Phường: 'Toàn tỉnh' }))).toEqual(['totalRow', 'totalRow']);
  });

  test('what cannot be read, or months among the rows, leave the total alone', () => {
    const unread = { tblNhom1: [row({ security_resolutions: 'ba' })] };
    expect(totalled(unread, 'tblNhom1', total(8))).not.toContain('totalDiffers');
    const months = { tblNhom1: [row({ security_resolutions: 1, month: 6 }), row({ security_resolutions: 2 })] };
    expect(totalled(months, 'tblNhom1', total(2))).not.toContain('totalDiffers');
  });

  test('of land and of the roadmap are checked too', () => {
    const land = { tblDat: [0.1, 0.2].map((area) => ({ ward: 'An Tảo', area: area * 1000, status: 'allotted' })) };
    const area = (sum: number) => totalled(land, 'tblDat', { Phường: 'Tổng cộng', 'Diện tích (m²)': sum });
    expect(area(300)).toEqual(['totalRow']);
    expect(area(301)).toEqual(['totalRow', 'totalDiffers']);
    const years = (sum: number) =>
      totalled({ tblLoTrinh: ROADMAP }, 'tblLoTrinh', { Năm: 'Tổng cộng', 'Số phường chọn': sum });
    expect(years(2)).toEqual(['totalRow']);
    expect(years(3)).toContain('totalDiffers');
  });
});
