import fc from 'fast-check';
import type { CellValue, Grid } from '../../../src/workbook/grid';
import { readWorkbook } from '../../../src/workbook/read';
import { templateGrids, withCell } from '../../support/grids';

const WARDS = [
  { code: 'HY01', name: 'An Tảo' },
  { code: 'HY02', name: 'Hồng Châu' },
];
const ROW = { year: 2023, ward: 'An Tảo', party_committee_rating: 'completed_well', security_resolutions: 2 };
/** Without rows of rule sets: the built-in ones are in force and each reading of the workbook is quick. */
const grids = (rows: readonly object[]) =>
  templateGrids({ tblPhuong: WARDS, tblNhom1: rows as (typeof ROW)[], tblTieuChi: [], tblDieuKien: [] });
const read = (from: Map<string, Grid>, id = 'security_resolutions', year = 2023) =>
  readWorkbook(from).facts.reading('HY01', year, id);

describe('readings', () => {
  test('a typed 0 is 0, a blank is blank, and a ward-year without a row is blank without a place', () => {
    expect(read(grids([{ ...ROW, security_resolutions: 0 }]))).toMatchObject({ state: 'value', value: 0 });
    expect(read(grids([{ ...ROW, security_resolutions: null }]))).toMatchObject({ state: 'blank' });
    expect(read(grids([ROW]), 'security_resolutions', 2024)).toEqual({ state: 'blank', place: null });
  });

  test('a reading knows its sheet and cell', () => {
    const { place } = read(grids([ROW]));
    expect([place?.sheet, place?.cell]).toEqual(['Nhóm 1', 'E5']);
    expect(JSON.stringify(place)).toBe('{"sheet":"Nhóm 1","cell":"E5"}');
  });

  test.each([
    ['HTTNV', 'completed_well'],
    ['“Hoàn thành xuất sắc nhiệm vụ”', 'completed_excellently'],
    ['Hoàn thành tốt nhiệm vụ'.normalize('NFD'), 'completed_well'],
    ['không hoàn thành', 'not_completed'],
  ])('the title %s is understood', (typed, value) => {
    expect(
      read(withCell(grids([ROW]), 'tblNhom1', 1, 'Xếp loại Đảng bộ phường', typed), 'party_committee_rating'),
    ).toMatchObject({ value });
  });

  test('a part-year row is read, as such, only when there is no row for the whole year, the latest month first', () => {
    const parts = [
      { ...ROW, month: 3, security_resolutions: 3 },
      { ...ROW, month: 9, security_resolutions: 9 },
      { ...ROW, month: 6, security_resolutions: 6 },
    ];
    expect(read(grids(parts))).toMatchObject({ value: 9, partYear: true });
    expect(read(grids([...parts, ROW]))).toMatchObject({ value: 2, partYear: false });
  });

  test('the row of the first months is found when it is asked for, beside that of the whole year', () => {
    const rows = grids([
      ROW,
      { ...ROW, month: 6, security_resolutions: 6 },
      { ...ROW, month: 9, security_resolutions: 9 },
    ]);
    const { facts } = readWorkbook(rows);
    const through = (month: number): unknown => facts.reading('HY01', 2023, 'security_resolutions', month);
    expect(through(6)).toMatchObject({ value: 6, partYear: true, month: 6 });
    expect(through(5)).toMatchObject({ state: 'blank' });
    const twice = readWorkbook(grids([ROW, { ...ROW, month: 6 }, { ...ROW, month: 6, security_resolutions: 6 }]));
    expect(twice.facts.reading('HY01', 2023, 'security_resolutions', 6)).toMatchObject({
      state: 'invalid',
      raw: '2 / 6',
    });
    expect(twice.facts.reading('HY01', 2023, 'security_resolutions')).toMatchObject({ value: 2, partYear: false });
  });

  test('a month that cannot be read makes the row certain of nothing', () => {
    expect(read(withCell(grids([ROW]), 'tblNhom1', 1, 'Tháng', 'giữa năm'))).toMatchObject({ state: 'invalid' });
  });

  test('of two rows for one ward and year what agrees is read and what differs is invalid', () => {
    const twice = grids([ROW, { ...ROW, security_resolutions: 5 }]);
    expect(read(twice)).toMatchObject({ state: 'invalid', raw: '2 / 5' });
    expect(read(twice, 'party_committee_rating')).toMatchObject({ state: 'value', value: 'completed_well' });
  });

  test('of two contradicting appraisals it is not known what was declared', () => {
    const rows = ['pass', 'fail'].map((appraisedVerdict) => ({
      year: 2023,
      ward: 'HY01',
      criterion: 'C01',
      appraisedVerdict,
    }));
    const declared = (count: number) =>
      readWorkbook(templateGrids({ tblPhuong: WARDS, tblThamDinh: rows.slice(0, count) })).facts.declared(
        'appraised',
        'HY01',
        2023,
        'C01',
      );
    expect(declared(1)).toMatchObject({ verdict: 'pass' });
    expect(declared(2)).toMatchObject({ verdict: 'invalid', raw: 'Đạt / Không đạt', place: { cell: 'E5' } });
  });

  test.each([
    ['Đạtt', 'invalid'],
    ['#N/A', 'invalid'],
    [1, 'invalid'],
    [' không đạt ', 'fail'],
    ['Không áp dụng', 'notApplicable'],
    ['', undefined],
    ['  ', undefined],
  ] as const)('a verdict typed as "%s" is declared as %s, never left out', (typed, verdict) => {
    const row = { year: 2023, ward: 'HY01', criterion: 'C01', appraisedVerdict: 'pass', selfVerdict: 'pass' };
    const plain = templateGrids({ tblPhuong: WARDS, tblThamDinh: [row] });
    for (const [kind, header] of [
      ['self', 'Tự chấm'],
      ['appraised', 'Thẩm định'],
    ] as const) {
      const { facts, issues } = readWorkbook(withCell(plain, 'tblThamDinh', 1, header, typed));
      expect(facts.declared(kind, 'HY01', 2023, 'C01')?.verdict).toBe(verdict);
      if (verdict === 'invalid') expect(issues.filter(({ severity }) => severity === 'error')).toHaveLength(1);
    }
  });

  test('a parcel of a misspelt ward leaves the land of the wards it may mean open', () => {
    const facts = readWorkbook(
      templateGrids({ tblPhuong: WARDS, tblDat: [{ ward: 'An Tạo', area: 400, status: 'allotted' }] }),
    ).facts;
    expect(facts.parcels('HY01')).toMatchObject([{ status: null }]);
    expect(facts.parcels('HY02')).toEqual([]);
  });

  test('columns may stand in any order, among columns of the user', () => {
    const plain = grids([ROW]);
    fc.assert(
      fc.property(fc.shuffledSubarray([...Array(12).keys()], { minLength: 12 }), (order) => {
        const grid = plain.get('tblNhom1')!;
        const values = grid.values.map((line, row) => {
          const wide = [...line, ...[0, 1, 2].map((extra) => (row === 0 ? `Riêng ${extra}` : 'gì đó'))];
          return order.map((index) => wide[index]!);
        });
        const records = readWorkbook(new Map(plain).set('tblNhom1', { ...grid, values }));
        expect(records.facts.reading('HY01', 2023, 'security_resolutions')).toMatchObject({ value: 2 });
        expect(records.issues.filter(({ code }) => code === 'columnUnknown')).toHaveLength(3);
      }),
      { numRuns: 30 },
    );
  });

  test('garbage never throws and never becomes a value that it is not', () => {
    const plain = grids([ROW]);
    const garbage: fc.Arbitrary<CellValue> = fc.oneof(
      fc.string(),
      fc.double(),
      fc.boolean(),
      fc.constantFrom('12 vụ', '1.234', '1,234', '#REF!', '--5', '1e5', '０', '5-', 'Không', 'x', '٣'),
    );
    fc.assert(
      fc.property(garbage, garbage, garbage, (count, title, year) => {
        let changed = withCell(plain, 'tblNhom1', 1, 'Nghị quyết về ANTT', count);
        changed = withCell(changed, 'tblNhom1', 1, 'Xếp loại Đảng bộ phường', title);
        const { facts, issues } = readWorkbook(changed);
        const reading = facts.reading('HY01', 2023, 'security_resolutions');
        if (reading.state === 'value') {
          expect(Number.isInteger(reading.value) && Number(reading.value) >= 0).toBe(true);
          if (typeof count === 'string') expect(issues.some(({ code }) => code === 'numberAsText')).toBe(true);
        } else if (reading.state === 'invalid') expect(issues.some(({ cell }) => cell === 'E5')).toBe(true);
        else expect(String(count).trim()).toBe('');
        readWorkbook(withCell(changed, 'tblNhom1', 1, 'Năm', year));
      }),
      { numRuns: 150 },
    );
  });
});
