import { BUILT_IN_AGENCIES } from '../../../src/domain/agency';
import { BUILT_IN_RULE_SETS } from '../../../src/domain/ruleSet';
import { readWorkbook } from '../../../src/workbook/read';
import { ruleSetToRows } from '../../../src/workbook/schema/ruleRows';
import type { TemplateRow } from '../../../src/workbook/schema';
import { standardRows } from '../../../src/workbook/schema/template/rows';
import { templateGrids } from '../../support/grids';

const WARDS = [{ code: 'HY01', name: 'An Tảo' }];
const read = (rows: readonly TemplateRow[]) =>
  readWorkbook(templateGrids({ tblPhuong: WARDS, tblCoQuan: rows, tblThamDinh: [] }));

test.each(['vi', 'en'] as const)('the rows of the template are the built-in agencies (%s)', (language) => {
  const { agencies, issues } = read(standardRows(language).tblCoQuan ?? []);
  expect(issues).toEqual([]);
  expect(agencies.map((agency) => ({ ...agency, place: null }))).toEqual(BUILT_IN_AGENCIES);
});

test('a name of the user’s own stays as typed, and a successor may be named instead of its id', () => {
  const [agency] = read([
    { agency: 'naturalResources', name: 'Sở TN&MT', validTo: '2025-02-28', successor: 'Sở Xây dựng' },
  ]).agencies;
  expect(agency).toMatchObject({ id: 'naturalResources', name: 'Sở TN&MT', successor: 'construction' });
});

test('a last day before the first one is told, and an id twice keeps its first row', () => {
  const { agencies, issues } = read([
    { agency: 'so1', name: 'Sở Một', validFrom: '2025-03-01', validTo: '2025-02-28' },
    { agency: 'so1', name: 'Sở Hai' },
  ]);
  expect(agencies.map(({ name }) => name)).toEqual(['Sở Một']);
  expect(issues.map(({ code, cell }) => [code, cell])).toEqual([
    ['dayTooEarly', 'D5'],
    ['duplicateRow', 'A6'],
  ]);
});

test('a rule set of an earlier template, which wrote counts into a name, differs from the built-in one in nothing', () => {
  const rows = ruleSetToRows('vi', BUILT_IN_RULE_SETS);
  const before = 'Sở Tài nguyên và Môi trường; UBND thành phố Hưng Yên (03 phường), UBND thị xã Mỹ Hào (07 phường)';
  const tblDieuKien = rows.tblDieuKien.map((row) => (row.criterion === 'C06' ? { ...row, agencies: before } : row));
  const { issues, ruleSets } = readWorkbook(templateGrids({ tblPhuong: WARDS, ...rows, tblDieuKien }));
  expect(issues.filter(({ code }) => code === 'ruleSetDiffers')).toEqual([]);
  expect(ruleSets[0]?.checks.find(({ criterionId }) => criterionId === 'C06')?.agencies).toEqual([
    'naturalResources',
    'cityPeoplesCommittee',
    'townPeoplesCommittee',
  ]);
});
