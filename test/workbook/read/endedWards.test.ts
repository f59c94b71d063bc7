import { readWorkbook } from '../../../src/workbook/read';
import { repairContext, repairsOf } from '../../../src/workbook/repairs';
import type { TemplateRows } from '../../../src/workbook/schema';
import { templateGrids } from '../../support/grids';

const MERGED = {
  tblPhuong: [
    { code: 'A', name: 'An Tảo', validTo: '2024-10-31', successorCode: 'B' },
    { code: 'B', name: 'Lam Sơn' },
  ],
};

function told(rows: TemplateRows) {
  const grids = templateGrids({ ...MERGED, ...rows });
  const records = readWorkbook(grids);
  const context = repairContext({ grids, sheetNames: [], date1904: false }, records);
  const issues = records.issues.filter(({ code }) => code === 'wardEnded');
  return {
    issues,
    repairs: issues.flatMap((issue) => repairsOf(issue, context)),
  };
}

const writes = (after: string) => [{ way: 'choice', change: { kind: 'cells', cells: [{ after }] } }];

test('a parcel of a ward that ended before the end of the year names the successor and can be entered there', () => {
  const { issues, repairs } = told({
    tblNhom1: [{ year: 2024, ward: 'Lam Sơn', security_resolutions: 1 }],
    tblDat: [{ ward: 'An Tảo', area: 600, status: 'allotted' }],
  });
  expect(issues).toMatchObject([
    { severity: 'warning', sheet: 'Đất', cell: 'A5', subject: 'An Tảo', found: '31/10/2024', expected: 'Lam Sơn (B)' },
  ]);
  expect(repairs).toMatchObject(writes('Lam Sơn'));
});

test('a parcel is nobody’s worry in a year in which its ward still stood at the end', () => {
  expect(
    told({
      tblNhom1: [{ year: 2023, ward: 'An Tảo', security_resolutions: 1 }],
      tblDat: [{ ward: 'An Tảo', area: 600, status: 'allotted' }],
    }).issues,
  ).toEqual([]);
});

test.each([
  [{ year: 2024 }, 1],
  [{ year: 2024, month: 11 }, 1],
  [{ year: 2024, month: 12 }, 1],
  [{ year: 2024, month: 10 }, 0],
  [{ year: 2024, month: 6 }, 0],
  [{ year: 2023 }, 0],
])('a row of %j about a ward that ended on 31/10/2024 is told %d times', (period, times) => {
  const { issues, repairs } = told({ tblNhom1: [{ ...period, ward: 'An Tảo', security_resolutions: 1 }] });
  expect(issues).toHaveLength(times);
  if (times > 0) {
    expect(issues).toMatchObject([{ sheet: 'Nhóm 1', cell: 'C5', expected: 'Lam Sơn (B)' }]);
    expect(repairs).toMatchObject(writes('Lam Sơn'));
  }
});

test('a verdict declared for such a ward is told', () => {
  const { issues } = told({
    tblThamDinh: [{ year: 2024, ward: 'An Tảo', criterion: 'C01', appraisedVerdict: 'pass' }],
  });
  expect(issues).toMatchObject([{ sheet: 'Thẩm định', cell: 'B5' }]);
});

test('a ward that was split names all that followed, each as a repair', () => {
  const { issues, repairs } = told({
    tblPhuong: [
      { code: 'A', name: 'An Tảo', validTo: '2024-10-31', successorCode: 'B; C' },
      { code: 'B', name: 'Lam Sơn' },
      { code: 'C', name: 'Hồng Châu' },
    ],
    tblNhom1: [{ year: 2024, ward: 'An Tảo', security_resolutions: 1 }],
  });
  expect(issues).toMatchObject([{ expected: 'Lam Sơn (B), Hồng Châu (C)' }]);
  expect(repairs).toHaveLength(2);
});

test('a successor is named as it is on that day, however many mergers lie between', () => {
  const { issues } = told({
    tblPhuong: [
      { code: 'A', name: 'An Tảo', validTo: '2024-03-31', successorCode: 'B' },
      { code: 'B', name: 'Lam Sơn', validFrom: '2024-04-01', validTo: '2024-09-30', successorCode: 'C' },
      { code: 'C', name: 'Hồng Châu', validFrom: '2024-10-01' },
    ],
    tblNhom1: [{ year: 2024, ward: 'An Tảo', security_resolutions: 1 }],
  });
  expect(issues).toMatchObject([{ expected: 'Hồng Châu (C)' }]);
});

test('a ward that nothing followed is told without a repair', () => {
  const { issues, repairs } = told({
    tblPhuong: [{ code: 'A', name: 'An Tảo', validTo: '2024-10-31' }],
    tblNhom1: [{ year: 2024, ward: 'An Tảo', security_resolutions: 1 }],
  });
  expect(issues).toMatchObject([{ expected: '' }]);
  expect(repairs).toEqual([]);
});
