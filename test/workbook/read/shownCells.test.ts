import { ShownNumber, type CellValue, type Grid } from '../../../src/workbook/grid';
import { assessYear } from '../../../src/domain/assess';
import { BUILT_IN_RULE_SETS, da1886 } from '../../../src/domain/ruleSet';
import { readWorkbook } from '../../../src/workbook/read';
import { repairContext, repairsOf } from '../../../src/workbook/repairs';
import { ruleSetToRows } from '../../../src/workbook/schema/ruleRows';
import { shownNumbers } from '../../../src/workbook/shownNumbers';
import { templateGrids, withCell } from '../../support/grids';

const mark = shownNumbers(false);
const day = (serial: number): CellValue => mark(serial, 'dd/mm/yyyy');
const percent = (number: number): CellValue => mark(number, '0%');

const ROWS = {
  tblPhuong: [{ code: 'HY01', name: 'An Tảo' }],
  tblNhom1: [{ year: 2024, ward: 'An Tảo', security_resolutions: 2 }],
  tblNhom6: [{ year: 2024, ward: 'An Tảo', self_management_models: 3, skilful_mobilisation_models: 1 }],
  tblDat: [{ ward: 'An Tảo', area: 600, status: 'allotted' }],
  tblLoTrinh: [{ year: 2024, toChoose: 1, leastShare: 50 }],
  tblDieuKien: ruleSetToRows('vi', BUILT_IN_RULE_SETS).tblDieuKien,
  tblTieuChi: ruleSetToRows('vi', BUILT_IN_RULE_SETS).tblTieuChi,
} as const;
const clean = templateGrids(ROWS);

const MODELS = 'Mô hình tự quản về ANTT';
const headerOf = (table: string, column: number): string => String(clean.get(table)!.values[0]![column]);

/** What is proposed for the finding of this code, as [way, value]. */
function told(grids: Map<string, Grid>, code: string) {
  const records = readWorkbook(grids);
  const issues = records.issues.filter((issue) => issue.code === code);
  const context = repairContext({ grids, sheetNames: [], date1904: false }, records);
  const repairs = issues.flatMap((issue) => repairsOf(issue, context));
  return {
    places: issues.map(({ sheet, cell }) => `${sheet}!${String(cell)}`),
    found: issues.map(({ found }) => found),
    after: repairs.flatMap(({ way, change }) =>
      change.kind === 'cells' ? change.cells.map(({ after }) => [way, after]) : [],
    ),
    records,
  };
}

const change = (table: string, column: number, value: CellValue): Map<string, Grid> =>
  withCell(clean, table, 1, headerOf(table, column), value);

const columnOf = (table: string, header: string): number => clean.get(table)!.values[0]!.indexOf(header);

test('the workbook that the others are made from has no finding', () => {
  expect(readWorkbook(clean).issues).toEqual([]);
});

describe('a column that asks for a number', () => {
  const models = columnOf('tblNhom6', MODELS);

  test.each<[what: string, table: string, column: () => number, value: CellValue, code: string, repairs: unknown[]]>([
    [
      'a count that is a day',
      'tblNhom6',
      () => models,
      day(45_323),
      'dateForNumber',
      [
        ['choice', 1],
        ['choice', 2],
      ],
    ],
    ['a count formatted as a day', 'tblNhom6', () => models, day(5), 'dateForNumber', [['only', 5]]],
    [
      'a day typed as text',
      'tblNhom6',
      () => models,
      '05/14/2024',
      'dateForNumber',
      [
        ['choice', 5],
        ['choice', 14],
      ],
    ],
    [
      'a count of 100 %',
      'tblNhom6',
      () => models,
      percent(1),
      'percentForNumber',
      [
        ['choice', 100],
        ['choice', 1],
      ],
    ],
    [
      'the text 100%',
      'tblNhom6',
      () => models,
      '100%',
      'percentForNumber',
      [
        ['choice', 100],
        ['choice', 1],
      ],
    ],
    ['a count of 95 %', 'tblNhom6', () => models, percent(0.95), 'percentForNumber', [['choice', 95]]],
    ['0 %', 'tblNhom6', () => models, percent(0), 'percentForNumber', [['choice', 0]]],
    [
      'an area that is a day',
      'tblDat',
      () => 2,
      day(45_323),
      'dateForNumber',
      [
        ['choice', 1],
        ['choice', 2],
      ],
    ],
    [
      'an area of 60 %',
      'tblDat',
      () => 2,
      percent(0.6),
      'percentForNumber',
      [
        ['choice', 60],
        ['choice', 0.6],
      ],
    ],
    ['wards to choose as a day', 'tblLoTrinh', () => 1, day(2), 'dateForNumber', [['only', 2]]],
    ['a least share that is a day', 'tblLoTrinh', () => 2, day(50), 'dateForNumber', [['only', 50]]],
    ['a year that is a day', 'tblNhom6', () => 0, day(45_323), 'dateForNumber', [['only', 2024]]],
    ['a year formatted as a day', 'tblNhom6', () => 0, day(2024), 'dateForNumber', [['only', 2024]]],
    ['a month that is a day', 'tblNhom6', () => 1, day(45_323), 'dateForNumber', [['only', 2]]],
    ['a month of 600 %', 'tblNhom6', () => 1, percent(6), 'percentForNumber', [['choice', 6]]],
  ])('%s is a finding at its cell, with what was meant', (_, table, column, value, code, repairs) => {
    const { places, after } = told(change(table, column(), value), code);
    const { sheet } = clean.get(table)!;
    expect(places).toEqual([`${sheet}!${String.fromCharCode(65 + column())}5`]);
    expect(after).toEqual(repairs);
  });

  test.each<[CellValue, string]>([
    [day(45_323), '01/02/2024'],
    [percent(1), '100%'],
    [percent(0.955), '95,5%'],
  ])('the finding quotes what people see', (value, text) => {
    const [found] = readWorkbook(change('tblNhom6', models, value)).issues;
    expect(found?.found).toBe(text);
  });

  test.each([day(45_323), day(5), percent(1), percent(3), '100%', 40_000, '#BUSY!'])(
    'the check that reads it is invalid, never passed or failed',
    (value) => {
      const { facts } = readWorkbook(change('tblNhom6', models, value));
      expect(facts.reading('HY01', 2024, 'self_management_models').state).toBe('invalid');
      const criterion = da1886.criteria.findIndex(({ id }) => id === 'C18');
      expect(assessYear(facts, da1886, 2024).computed(0, criterion)).toBe('invalid');
    },
  );

  test('more than any unit of the country can have is a finding too', () => {
    expect(told(change('tblNhom6', models, 45_323), 'outOfRange').places).toEqual([
      'Nhóm 6!' + String.fromCharCode(65 + models) + '5',
    ]);
    expect(told(change('tblDat', 2, 5_000_000), 'outOfRange').places).toEqual(['Đất!C5']);
  });

  test('a formula without its value is told as that, not as blank', () => {
    const { places } = told(change('tblNhom6', models, '#BUSY!'), 'notCalculated');
    expect(places).toEqual(['Nhóm 6!' + String.fromCharCode(65 + models) + '5']);
  });
});

describe('a column that asks for a percentage', () => {
  test('reads 95 % by its format, whatever the cell holds', () => {
    expect(readWorkbook(change('tblLoTrinh', 2, percent(0.95))).roadmap[0]?.leastShare).toBe(95);
    expect(readWorkbook(change('tblLoTrinh', 2, percent(0.07))).roadmap[0]?.leastShare).toBe(7);
    expect(readWorkbook(change('tblLoTrinh', 2, percent(0.01))).issues).toEqual([]);
  });

  test('leaves a bare fraction to people', () => {
    const { places, after } = told(change('tblLoTrinh', 2, 0.95), 'ambiguousNumber');
    expect(places).toEqual(['Lộ trình!C5']);
    expect(after).toEqual([
      ['choice', '0,95%'],
      ['choice', 95],
    ]);
  });
});

describe('a threshold', () => {
  const row = ROWS.tblDieuKien.findIndex(({ ruleSet, check }) => ruleSet === da1886.id && check === 'C20.1') + 1;
  const threshold = headerOf('tblDieuKien', columnOf('tblDieuKien', 'Ngưỡng'));
  const valueOf = (value: CellValue) => {
    const grids = withCell(clean, 'tblDieuKien', row, threshold, value);
    const records = readWorkbook(grids);
    const set = records.ruleSets.find(({ fromYear }) => fromYear <= 2024 && fromYear > 2022)!;
    return { grids, records, check: set.checks.find(({ id }) => id === 'C20.1')! };
  };

  test('of 90 % by its format is 90', () => {
    const { check, records } = valueOf(percent(0.9));
    expect(check.threshold).toEqual({ kind: 'number', value: 90 });
    expect(records.issues).toEqual([]);
  });

  test.each<[CellValue, string, unknown[]]>([
    [
      day(45_323),
      'dateForNumber',
      [
        ['choice', 1],
        ['choice', 2],
      ],
    ],
    [day(90), 'dateForNumber', [['only', 90]]],
    [0.9, 'ambiguousNumber', [['choice', 90]]],
  ])('that says no percentage makes the criterion invalid and is told', (value, code, repairs) => {
    const { grids, check } = valueOf(value);
    expect(check.indicatorId).toMatch(/^#/);
    expect(told(grids, code).after).toEqual(repairs);
  });
});

test('a yes or no is no 1 that is shown as a percentage or a day', () => {
  const column = columnOf('tblNhom6', 'Ngày hội toàn dân bảo vệ ANTQ');
  if (column < 0) throw new Error('the column has another name now');
  for (const value of [percent(1), day(1)])
    expect(told(change('tblNhom6', column, value), 'notYesNo').places).toHaveLength(1);
});

test('a date column reads a day, and a day typed into a text column keeps what people see', () => {
  const grids = withCell(clean, 'tblPhuong', 1, headerOf('tblPhuong', 3), day(45_323));
  expect(readWorkbook(grids).facts.wards[0]?.validFrom).toBe('2024-02-01');
  expect(String(new ShownNumber(1, 'percent', '100%'))).toBe('100%');
});
