import { assessYear } from '../../../src/domain/assess';
import type { Verdict } from '../../../src/domain/assess/types';
import type { CellValue, Grid } from '../../../src/workbook/grid';
import { readWorkbook } from '../../../src/workbook/read';
import type { TemplateRow } from '../../../src/workbook/schema';
import { templateGrids, withCell } from '../../support/grids';

const OWN = 'Buổi tuyên truyền';
/** Row of check C01.2 of DA1886 in tblDieuKien: at least 1 of the own column. */
const ROW = 75;

interface Case {
  readonly value: CellValue;
  readonly month?: number;
  readonly described?: TemplateRow;
  readonly operator?: string;
  readonly threshold?: number;
}

/** A workbook in which C01.2 asks the user's own column, which stands in the place of the notes of group 1. */
function workbook({ value, month, described, operator = '≥', threshold = 12 }: Case): Map<string, Grid> {
  let grids = templateGrids({
    tblPhuong: [{ code: 'HY01', name: 'An Tảo' }],
    tblNhom1: [{ year: 2023, month: month ?? null, ward: 'An Tảo', party_committee_rating: 'completed_excellently' }],
    tblChiTieu: described ? [described] : [],
  });
  grids = withCell(grids, 'tblNhom1', 0, 'Ghi chú', OWN);
  grids = withCell(grids, 'tblNhom1', 1, OWN, value);
  grids = withCell(grids, 'tblDieuKien', ROW, 'Chỉ tiêu', OWN);
  grids = withCell(grids, 'tblDieuKien', ROW, 'Phép so sánh', operator);
  return withCell(grids, 'tblDieuKien', ROW, 'Ngưỡng', threshold);
}

const found = (grids: Map<string, Grid>, code: string) =>
  readWorkbook(grids).issues.filter((issue) => issue.code === code);

function verdict(given: Case): Verdict | undefined {
  const { facts, ruleSets } = readWorkbook(workbook(given));
  const year = assessYear(
    facts,
    ruleSets.find(({ id }) => id === 'DA1886')!,
    2023,
  );
  return year.explain(0, 0).checks.find(({ check }) => check.id === 'C01.2')?.verdict;
}

const FLOW = { indicator: OWN, accrual: 'flow' } as const;

test.each([
  ['nobody described is the state at the end: part of a year settles nothing', undefined, 'provisional'],
  ['is said to add up has reached its least number and keeps it', FLOW, 'pass'],
  ['is described by a row with a blank cell is the state at the end', { indicator: OWN }, 'provisional'],
] as const)('an own column that %s', (_, described, expected) => {
  expect(verdict({ value: 12, month: 6, ...(described && { described }) })).toBe(expected);
});

test('the header is found however it is typed', () => {
  expect(verdict({ value: 12, month: 6, described: { ...FLOW, indicator: ' buổi  TUYÊN truyền ' } })).toBe('pass');
});

test('a figure above the largest possible is held back with a finding at its cell; the bound itself is judged', () => {
  const described = { indicator: OWN, upperBound: 500 };
  expect(verdict({ value: 500, described })).toBe('pass');
  expect(verdict({ value: 501, described })).toBe('invalid');
  expect(found(workbook({ value: 501, described }), 'outOfRange').map(({ cell }) => cell)).toEqual(['I5']);
  expect(verdict({ value: 501 })).toBe('pass');
});

test('a bound that is no number is told, and bounds nothing', () => {
  const grids = workbook({ value: 501, described: { indicator: OWN, upperBound: 'nhiều' } });
  expect(found(grids, 'notANumber')).toMatchObject([{ sheet: 'Bộ tiêu chí', found: 'nhiều' }]);
});

describe('a column for information alone', () => {
  const informed = { indicator: OWN, use: 'information', upperBound: 500 } as const;
  /** The check asks what it asked before. */
  const unjudged = (value: CellValue): Map<string, Grid> => {
    const grids = workbook({ value, described: informed, threshold: 1 });
    return withCell(grids, 'tblDieuKien', ROW, 'Chỉ tiêu', 'Nghị quyết về ANTT');
  };

  test('is known, and its cells are checked', () => {
    expect(found(unjudged(7), 'columnUnknown')).toEqual([]);
    expect(found(unjudged('bảy buổi'), 'notANumber').map(({ cell }) => cell)).toEqual(['I5']);
    expect(found(unjudged(501), 'outOfRange').map(({ cell }) => cell)).toEqual(['I5']);
    const plain = withCell(unjudged(7), 'tblChiTieu', 1, 'Dùng vào việc gì', '');
    expect(found(plain, 'columnUnknown').map(({ found: header }) => header)).toEqual([OWN]);
  });

  test('that a check reads all the same is judged, and the contradiction is told', () => {
    expect(verdict({ value: 12, described: informed })).toBe('pass');
    expect(found(workbook({ value: 12, described: informed }), 'indicatorJudged')).toMatchObject([
      { subject: OWN, found: 'C01.2' },
    ]);
  });
});

test.each([
  ['a built-in indicator', 'Nghị quyết về ANTT', 'indicatorBuiltIn'],
  ['a column that no table has', 'Buổi họp', 'indicatorWithoutColumn'],
])('a row about %s is told and has no effect', (_, indicator, code) => {
  expect(found(workbook({ value: 12, described: { indicator } }), code)).toHaveLength(1);
});

test('of two rows about one column the first counts, and the second is told', () => {
  const grids = workbook({ value: 12, month: 6, described: FLOW });
  const table = grids.get('tblChiTieu')!;
  const second = table.values[1]!.map((cell, index) => (index === 1 ? 'Tại thời điểm cuối kỳ' : cell));
  grids.set('tblChiTieu', { ...table, values: [...table.values.slice(0, 2), second] });
  expect(found(grids, 'duplicateRow')).toHaveLength(1);
  const { facts, ruleSets } = readWorkbook(grids);
  const year = assessYear(
    facts,
    ruleSets.find(({ id }) => id === 'DA1886')!,
    2023,
  );
  expect(year.explain(0, 0).checks.map(({ verdict: each }) => each)).toContain('pass');
});
