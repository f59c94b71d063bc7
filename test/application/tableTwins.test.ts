import { withTwinsTold } from '../../src/application/tableTwins';
import { issueText } from '../../src/language/issueText';
import type { Grid } from '../../src/workbook/grid';
import { readWorkbook } from '../../src/workbook/read';
import { templateGrids } from '../support/grids';

const clean = templateGrids({
  tblPhuong: [{ code: 'HY01', name: 'An Tảo' }],
  tblNhom1: [{ year: 2023, ward: 'An Tảo', security_resolutions: 2 }],
});
const STANDING = [...clean].map(([name, { sheet }]) => ({ name, sheet }));

const twins = (name: string, sheet: string, grids: Map<string, Grid> = clean) =>
  withTwinsTold(readWorkbook(grids), {
    tables: [...STANDING, { name, sheet }],
    grids,
    statusSheets: new Map(),
  }).issues.filter(({ code }) => code === 'tableTwice');

describe('a second table for one group', () => {
  test.each(['tblNhom13', 'tblNhom1_2', 'TBLNHOM1_2', 'tblDat2', 'tblPhuong_1'])(
    '%s, as Excel calls the table of a copied sheet, is told with its sheet: only the first is read',
    (name) => {
      expect(twins(name, 'Bản sao')).toMatchObject([{ sheet: 'Bản sao', cell: null, found: name }]);
    },
  );

  test('group 1 copied may be called as group 12 is: its headers tell', () => {
    const copy = { ...clean.get('tblNhom1')!, sheet: 'Nhóm 1 (2)', table: 'tblNhom12' };
    const [issue] = twins('tblNhom12', 'Nhóm 1 (2)', new Map(clean).set('tblNhom12', copy));
    expect(issue).toMatchObject({ found: 'tblNhom12', expected: 'tblNhom1' });
    expect(issueText('vi', issue!)).toContain('chỉ bảng tblNhom1 được đọc');
    expect(issueText('en', issue!)).toContain('only tblNhom1 is read');
  });

  test('a group 12 of the user’s own is no copy', () => {
    const own = { ...clean.get('tblNhom1')!, sheet: 'Nhóm 12', values: [['Năm', 'Phường', 'Cây xanh']] };
    expect(twins('tblNhom12', 'Nhóm 12', new Map(clean).set('tblNhom12', own))).toEqual([]);
  });

  test.each(['tblDatCong', 'Bang1', 'tblNhomX', 'tblThamDinhLai'])('%s is a table of the user’s own', (name) => {
    expect(twins(name, 'Của tôi')).toEqual([]);
  });

  test('the table of a copy that we keep ourselves is not told', () => {
    expect(twins('tblNhom13', '~KQ1-1')).toEqual([]);
  });
});
