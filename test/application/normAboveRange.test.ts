import { withNormAboveRange } from '../../src/application/normAboveRange';
import { assessYear } from '../../src/domain/assess';
import { issueText } from '../../src/language/issueText';
import { LANGUAGES } from '../../src/language/language';
import { readWorkbook } from '../../src/workbook/read';
import type { Issue } from '../../src/workbook/read/types';
import { templateGrids, withCell } from '../support/grids';

const WARDS = ['A', 'B', 'C'];

/** What is told of wards with these norms; the readings are the defaults unless another is written. */
function told(norms: readonly number[], reading = ''): readonly Issue[] {
  let grids = templateGrids({
    tblPhuong: WARDS.map((code) => ({ code, name: code })),
    tblNhom2: norms.map((assigned_officers, at) => ({
      year: 2024,
      ward: WARDS[at] ?? '',
      officers: 12,
      assigned_officers,
    })),
  });
  const at = grids.get('tblCachDoc')!.values.findIndex(([id]) => id === 'R20');
  grids = withCell(grids, 'tblCachDoc', at, 'Cách chọn', reading);
  const records = readWorkbook(grids);
  const assessment = assessYear(
    records.facts,
    records.ruleSets.find(({ id }) => id === 'DA1886')!,
    2024,
  );
  return withNormAboveRange(records, assessment).issues.filter(({ code }) => code === 'normAboveRange');
}

test('a norm above 10 is told once, at the first ward that has one, with how many have', () => {
  expect(told([10, 12, 15])).toMatchObject([{ severity: 'info', sheet: 'Nhóm 2', found: '2', expected: '10' }]);
  expect(told([10, 12, 15])[0]?.cell).toMatch(/^[A-Z]+6$/);
});

test('nothing is told where no norm is above 10, or where the range is read as printed', () => {
  expect(told([8, 9, 10])).toEqual([]);
  expect(told([12, 12, 12])).toHaveLength(1);
  expect(told([12, 12, 12], 'Đúng như văn bản')).toEqual([]);
});

test.each(LANGUAGES)('the sentence is whole in %s', (language) => {
  const [issue] = told([12]);
  expect(issueText(language, issue!)).toMatch(/C04\.2 · .*R20/);
});
