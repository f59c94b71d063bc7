import { createEmptyWorkbook, newPackage, openPackage, type Workbook } from 'excel-host/xlsx';
import { NODE_CODEC } from '../../src/cli/nodeCodec';
import { mayAskFor } from '../../src/cli/ownFormulas';
import { addSheet } from '../support/excelHost';

const DRAWN = ['KQ Tổng hợp', "KQ của 'ta'"];

/** A workbook that was saved with this formula on a sheet of a user's, and opened again. */
function opened(formula: string | null, define: (workbook: Workbook) => void = () => undefined): Workbook {
  const file = newPackage(createEmptyWorkbook(), { codec: NODE_CODEC });
  for (const name of DRAWN) addSheet(file.workbook, name, [[1]]);
  const { cells } = addSheet(file.workbook, 'Của tôi', [['x']]);
  if (formula !== null) cells.setFormula(3, 2, formula, 1);
  define(file.workbook);
  return openPackage(file.save({ calculated: true }), { codec: NODE_CODEC }).workbook;
}

test.each([
  ["='KQ Tổng hợp'!B2*2"],
  ["=SUM('kq tổng HỢP'!A:A)"],
  ["='KQ của ''ta'''!A1"],
  ['=INDIRECT(A1)'],
  ["=SUM('Của tôi:KQ Tổng hợp'!A1)"],
  ['=SUM(Một:Hai!A1)'],
  ['=SHEETS()'],
])('%s may show something else once the sheets are drawn', (formula) => {
  expect(mayAskFor(opened(formula), DRAWN)).toBe(true);
});

test.each([['=A1*2'], ['=SUM(A1:B2)+B3'], ["='Của tôi'!A1"], ['=_xldudf_KM_WARDSCORE("Lam Sơn",2024)'], [null]])(
  '%s shows what it showed before',
  (formula) => {
    expect(mayAskFor(opened(formula), DRAWN)).toBe(false);
  },
);

test('a name that means cells of a drawn sheet counts as a formula that does', () => {
  const define = ({ names }: Workbook): void => {
    names.push({ name: 'Diem', formula: "='KQ Tổng hợp'!$B$2", visible: true, comment: '' });
  };
  expect(mayAskFor(opened('=Diem*2', define), DRAWN)).toBe(true);
});
