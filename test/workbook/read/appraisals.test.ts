import { readWorkbook } from '../../../src/workbook/read';
import { templateGrids } from '../../support/grids';

const ROW = { year: 2023, ward: 'An Tảo', criterion: 'C01', appraisedVerdict: 'pass', evidenceNumber: '1/KL' };
const read = (row: object) =>
  readWorkbook(templateGrids({ tblPhuong: [{ code: 'HY01', name: 'An Tảo' }], tblThamDinh: [{ ...ROW, ...row }] }));

/** The table as it was before evidence had an end and a decision a name. */
function oldWorkbook() {
  const grids = templateGrids({ tblPhuong: [{ code: 'HY01', name: 'An Tảo' }], tblThamDinh: [ROW] });
  const grid = grids.get('tblThamDinh');
  if (!grid) throw new Error('no table');
  return new Map(grids).set('tblThamDinh', { ...grid, values: grid.values.map((row) => row.slice(0, 8)) });
}

test('the end of evidence and who decided when are read beside the verdict', () => {
  const told = { evidenceExpiry: '2024-02-28', decidedBy: 'Tổ thẩm định', decidedOn: '2023-12-20' };
  expect(read(told).appraisals).toMatchObject([{ criterionId: 'C01', evidenceNumber: '1/KL', ...told }]);
});

test('a row that only names who decided is kept', () => {
  expect(read({ evidenceNumber: '', decidedBy: 'Tổ thẩm định' }).appraisals).toHaveLength(1);
});

test('a workbook without these columns reads as before, and nothing is found missing', () => {
  const { appraisals, issues, facts } = readWorkbook(oldWorkbook());
  expect(appraisals).toMatchObject([{ evidenceNumber: '1/KL', evidenceExpiry: null, decidedBy: '', decidedOn: null }]);
  expect(facts.declared('appraised', 'HY01', 2023, 'C01')?.verdict).toBe('pass');
  expect(issues.filter(({ sheet }) => sheet === 'Thẩm định')).toEqual([]);
});
