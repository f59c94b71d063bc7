import type { CellValue, Grid } from '../../../src/workbook/grid';
import { readWorkbook } from '../../../src/workbook/read';
import type { IssueCode, WorkbookRecords } from '../../../src/workbook/read/types';
import { plainGrid, templateGrids, withCell } from '../../support/grids';

const ROWS = {
  tblPhuong: [
    { code: 'HY01', name: 'An Tảo' },
    { code: 'HY02', name: 'Thủy Nguyên', validFrom: '2000-01-01' },
  ],
  tblNhom1: [
    { year: 2023, ward: 'An Tảo', party_committee_rating: 'completed_excellently', security_resolutions: 2 },
    { year: 2023, ward: 'Thủy Nguyên', party_committee_rating: 'completed', security_resolutions: 1 },
  ],
  tblNhom2: [{ year: 2023, ward: 'An Tảo', officers: 9, officers_with_degree: 7, model_conforms: true }],
  tblDat: [{ ward: 'An Tảo', area: 500, status: 'allotted' }],
  tblThamDinh: [{ year: 2023, ward: 'An Tảo', criterion: 'C01', appraisedVerdict: 'pass', evidenceNumber: '1/KL' }],
  tblLoTrinh: [{ year: 2023, toChoose: 1, leastShare: 50 }],
} as const;
const clean = templateGrids(ROWS);
type Typed = readonly [table: string, header: string, text: CellValue];

const read = ([table, header, text]: Typed): WorkbookRecords => readWorkbook(withCell(clean, table, 1, header, text));

/** Every finding but those that only follow from the cell, as [code, cell, expected]. */
const told = (typed: Typed) => read(typed).issues.map(({ code, cell, expected }) => [code, cell, expected]);

const AREA = ['tblDat', 'Diện tích (m²)'] as const;
const COUNT = ['tblNhom1', 'Nghị quyết về ANTT'] as const;
const YES_NO = ['tblNhom2', 'Mô hình tổ chức đúng quy định'] as const;
const GRADE = ['tblNhom1', 'Xếp loại Đảng bộ phường'] as const;
const WARD = ['tblNhom1', 'Phường'] as const;
const SHARE = ['tblLoTrinh', 'Tỷ lệ tối thiểu (%)'] as const;
const FROM = ['tblPhuong', 'Hiệu lực từ ngày'] as const;
const VERDICT = ['tblThamDinh', 'Thẩm định'] as const;

describe('numbers typed as text', () => {
  test.each([
    ['the decimal comma', '500,5', 500.5],
    ['the decimal point', '500.5', 500.5],
    ['Vietnamese thousands and decimals', '1.234,5', 1234.5],
    ['English thousands and decimals', '1,234.5', 1234.5],
    ['thousands parted by a space', '1 234', 1234],
    ['thousands parted by a no-break space', '1\u00a0234', 1234],
    ['no-break spaces around', '\u00a0500\u00a0', 500],
    ['doubled spaces around', '  500  ', 500],
  ])('with %s are read, and told at the cell with the number read', (_, text, area) => {
    expect(read([...AREA, text]).parcels[0]?.area).toMatchObject({ state: 'value', value: area });
    expect(told([...AREA, text])).toEqual([['numberAsText', 'C5', String(area)]]);
  });

  test.each(['2.160', '2,160', '+2.160'])('%s is not guessed: both numbers are offered', (text) => {
    expect(read([...AREA, text]).parcels[0]?.area.state).toBe('invalid');
    expect(told([...AREA, text])).toEqual([['ambiguousNumber', 'C5', '2160 | 2.16']]);
  });

  test.each([
    ['500m²', '500'],
    ['500 m2', '500'],
    ['500,5m2', '500.5'],
    ['khoảng 500 m²', '500'],
    ['-5 vụ', '-5'],
    ['5 - 7 vụ', 'number'],
    ['năm trăm', 'number'],
  ])('%s is no number; the number alone is proposed: %s', (text, expected) => {
    expect(read([...AREA, text]).parcels[0]?.area.state).toBe('invalid');
    expect(told([...AREA, text])).toEqual([['notANumber', 'C5', expected]]);
  });

  test.each(['2.160 m2', '2.160m²', '2,160 m²'])('%s could be two numbers even without its unit', (text) => {
    expect(told([...AREA, text])).toEqual([['ambiguousNumber', 'C5', '2160 | 2.16']]);
  });

  test.each([
    ['50%', 50],
    ['50 %', 50],
    ['50,5\u00a0%', 50.5],
  ])('%s is a percentage with its sign', (text, share) => {
    expect(read([...SHARE, text]).roadmap[0]?.leastShare).toBe(share);
    expect(told([...SHARE, text])).toEqual([['numberAsText', expect.any(String), String(share)]]);
  });

  test('a fraction where a percentage is asked could be either', () => {
    expect(told([...SHARE, 0.5])).toEqual([['ambiguousNumber', expect.any(String), '0.5% | 50%']]);
  });
});

describe('words', () => {
  test.each([
    ...['Có', 'có', 'CÓ', 'co', 'x', 'X', 'đạt', 'Đạt', ' có ', 'Có\u00a0'].map((text) => [text, true] as const),
    ...['Không', 'KHÔNG', 'không', 'không đạt'].map((text) => [text, false] as const),
  ])('%p answers %p', (text, value) => {
    expect(told([...YES_NO, text])).toEqual([]);
    const reading = read([...YES_NO, text]).facts.reading('HY01', 2023, 'model_conforms');
    expect(reading).toMatchObject({ state: 'value', value });
  });

  test.each([
    ['with quotation marks', '“Hoàn thành xuất sắc nhiệm vụ”'],
    ['with straight quotation marks', '"Hoàn thành xuất sắc nhiệm vụ"'],
    ['in upper case', 'HOÀN THÀNH XUẤT SẮC NHIỆM VỤ'],
    ['with doubled spaces', 'Hoàn  thành xuất  sắc nhiệm vụ '],
    ['in decomposed letters', 'Hoàn thành xuất sắc nhiệm vụ'.normalize('NFD')],
    ['with no-break spaces', 'Hoàn\u00a0thành xuất sắc nhiệm vụ'],
  ])('a title %s is the title', (_, text) => {
    expect(told([...GRADE, text])).toEqual([]);
    const reading = read([...GRADE, text]).facts.reading('HY01', 2023, 'party_committee_rating');
    expect(reading).toMatchObject({ state: 'value', value: 'completed_excellently' });
  });

  test.each([
    ['with the tone mark in the older place', 'Thuỷ Nguyên'],
    ['in upper case', 'THỦY NGUYÊN'],
    ['in decomposed letters', 'Thủy Nguyên'.normalize('NFD')],
    ['after “P.”', 'P. Thủy Nguyên'],
    ['after “P.” without a space', 'P.Thủy Nguyên'],
    ['after “Phường”', 'phường Thủy Nguyên'],
    ['with doubled spaces', ' Thủy   Nguyên '],
    ['with a no-break space', 'Thủy\u00a0Nguyên'],
  ])('a ward %s is the ward', (_, text) => {
    const { issues } = readWorkbook(withCell(clean, ...([WARD[0], 2, WARD[1], text] as const)));
    expect(issues).toEqual([]);
  });

  test.each([
    ['TCVN3', 'An T¶o'],
    ['VNI', 'An Taûo'],
  ])('a ward in %s is told as an old encoding and is no ward', (_, text) => {
    expect(told([...WARD, text]).map(([code, cell]) => [code, cell])).toEqual([['legacyEncoding', 'C5']]);
  });

  test('a title in TCVN3 is told as an old encoding', () => {
    expect(told([...GRADE, 'Hoµn thµnh xuÊt s¾c nhiÖm vô']).map(([code]) => code)).toEqual(['legacyEncoding']);
  });

  test('a verdict may be typed in lower case', () => {
    expect(told([...VERDICT, 'đạt'])).toEqual([]);
  });
});

describe('dates typed as text', () => {
  test.each(['01/07/2025', '1/7/2025', '1-7-2025', '1.7.2025', '2025-07-01', '\u00a01/7/2025 '])(
    '%s is read',
    (text) => {
      const { issues } = readWorkbook(withCell(clean, FROM[0], 2, FROM[1], text));
      expect(issues.map(({ code }) => code)).not.toContain('notADate');
    },
  );

  test.each(['31/02/2025', '7/2025', '13/13/2025', 'hôm nay', 2025])(
    '%s is told at its cell and is no date',
    (text) => {
      const { issues } = readWorkbook(withCell(clean, FROM[0], 2, FROM[1], text));
      expect(issues.map(({ code, cell, expected }) => [code, cell, expected])).toContainEqual([
        'notADate',
        'D6',
        'date',
      ]);
    },
  );
});

describe('what formulas leave behind', () => {
  test.each(['#N/A', '#REF!', '#DIV/0!', '#VALUE!', '#NAME?'])(
    '%s is told at its cell, whatever the column asks',
    (text) => {
      for (const [column, cell] of [
        [COUNT, 'E5'],
        [YES_NO, 'G5'],
        [AREA, 'C5'],
        [GRADE, 'D5'],
      ] as const)
        expect(told([...column, text]).map(([code, at]) => [code, at])).toEqual([['cellError', cell]]);
    },
  );

  test('a formula that returns an empty text is a blank, one that returns digits a number as text', () => {
    expect(told([...COUNT, ''])).toEqual([]);
    expect(told([...COUNT, '12'])).toEqual([['numberAsText', 'E5', '12']]);
  });
});

describe('tables', () => {
  const group = clean.get('tblNhom1') as Grid;
  const codes = (grid: Grid): IssueCode[] =>
    readWorkbook(new Map(clean).set('tblNhom1', grid)).issues.map(({ code }) => code);
  const [header = [], ...rows] = group.values;

  test('a total row under the table is no ward', () => {
    const total = header.map((text) => (text === 'Phường' ? 'Tổng cộng' : ''));
    expect(codes({ ...group, values: [...group.values, total] })).toEqual(['totalRow']);
  });

  test('a blank row within it says nothing and hides nothing after it', () => {
    const blank = header.map(() => '');
    const values = [header, ...rows.slice(0, 1), blank, ...rows.slice(1, 2), ...rows.slice(1, 2)];
    expect(codes({ ...group, values })).toEqual(['duplicateRow']);
  });

  test('swapped columns are read by their headers', () => {
    expect(codes({ ...group, values: group.values.map((line) => [...line].reverse()) })).toEqual([]);
  });

  test('a renamed sheet is read by its table', () => {
    expect(codes({ ...group, sheet: 'Nhóm một (mới)' })).toEqual([]);
  });

  test('a renamed column is told as missing and its new name as unknown', () => {
    const values = [header.map((text) => (text === 'Nghị quyết về ANTT' ? 'NQ ANTT' : text)), ...rows];
    expect(codes({ ...group, values }).sort()).toEqual(['columnMissing', 'columnUnknown']);
  });

  test('a table turned into a plain range under a merged heading is read from its header row', () => {
    const title = header.map((_, index) => (index === 0 ? 'NHÓM TIÊU CHÍ 1' : ''));
    expect(codes(plainGrid(null, group.sheet, [title, ...group.values]))).toEqual(['tableIsRange']);
  });
});
