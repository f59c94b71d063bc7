import { BUILT_IN_RULE_SETS } from '../../../src/domain/ruleSet';
import { readWorkbook } from '../../../src/workbook/read';
import { ruleSetToRows } from '../../../src/workbook/schema/ruleRows';
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

/** A workbook whose set of 2024 lacks C03. */
const lesser = (rows: readonly object[]) => {
  const [first, second] = BUILT_IN_RULE_SETS;
  const without = {
    ...second!,
    criteria: second!.criteria.filter(({ id }) => id !== 'C03'),
    checks: second!.checks.filter(({ criterionId }) => criterionId !== 'C03'),
  };
  const tblThamDinh = rows.map((row) => ({ ...ROW, year: 2024, ...row }));
  const tblPhuong = [{ code: 'HY01', name: 'An Tảo' }];
  return readWorkbook(templateGrids({ tblPhuong, tblThamDinh, ...ruleSetToRows('vi', [first!, without]) }));
};

test('a verdict about a criterion that the set of its year lacks is an error at its cell, with the ids it has', () => {
  const found = lesser([{ criterion: 'C03' }]).issues.filter(({ code }) => code === 'criterionNotInSet');
  expect(found).toMatchObject([{ severity: 'error', sheet: 'Thẩm định', cell: 'C5', subject: '2024', found: 'C03' }]);
  expect(found[0]?.expected).toMatch(/^C01, C02, C04/);
});

test('a row that declares nothing about such a criterion is no error, nor is the criterion in a year that has it', () => {
  const codes = (row: object) => lesser([row]).issues.map(({ code }) => code);
  expect(codes({ criterion: 'C03', appraisedVerdict: '' })).not.toContain('criterionNotInSet');
  expect(codes({ criterion: 'C03', year: 2022 })).not.toContain('criterionNotInSet');
});

describe('an id that is no id', () => {
  test.each(['C1', 'c 1', 'Tiêu chí 1', 'TC01'])('%s holds back the verdict of the criterion it means', (criterion) => {
    const { facts, issues } = read({ criterion });
    expect(facts.declared('appraised', 'HY01', 2023, 'C01')).toMatchObject({ verdict: 'invalid' });
    expect(facts.declared('appraised', 'HY01', 2023, 'C02')).toBeNull();
    expect(facts.declared('self', 'HY01', 2023, 'C01')).toBeNull();
    expect(issues.find(({ code }) => code === 'unknownCriterion')).toMatchObject({ cell: 'C5', found: criterion });
  });

  test.each(['abc', 'C99', 'C1.2'])('%s, which means no criterion, holds back nothing', (criterion) => {
    const { facts, ruleSets } = read({ criterion });
    for (const { id } of ruleSets[0]!.criteria) expect(facts.declared('appraised', 'HY01', 2023, id)).toBeNull();
  });

  test('that says the same as the right id beside it holds back nothing', () => {
    const verdict = (other: string) =>
      readWorkbook(
        templateGrids({
          tblPhuong: [{ code: 'HY01', name: 'An Tảo' }],
          tblThamDinh: [ROW, { ...ROW, criterion: 'C1', appraisedVerdict: other }],
        }),
      ).facts.declared('appraised', 'HY01', 2023, 'C01')?.verdict;
    expect([verdict('pass'), verdict('fail')]).toEqual(['pass', 'invalid']);
  });
});
