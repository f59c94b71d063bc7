import { APPRAISAL_2022 } from '../../src/workbook/sample/appraisal2022';
import { INDICATOR_ROWS } from '../../src/workbook/sample/indicators';
import { ROADMAP } from '../../src/workbook/sample/roadmap';
import { SAMPLE_TABLES } from '../../src/workbook/sample/tables';
import { WARDS } from '../../src/workbook/sample/wards';
import { TEMPLATE_TABLES } from '../../src/workbook/schema';

const verdictsOf = (ward: string): readonly string[] =>
  APPRAISAL_2022.filter((row) => row.ward === ward).map((row) => row.appraised ?? '');
const passes = (verdicts: readonly string[]): number => verdicts.filter((verdict) => verdict === 'pass').length;
const wardsPassing = (...criteria: readonly string[]): number =>
  WARDS.filter((ward) =>
    APPRAISAL_2022.filter((row) => row.ward === ward.code && criteria.includes(row.criterion)).every(
      (row) => row.appraised === 'pass',
    ),
  ).length;
const sum = (year: number, id: string, wards = ''): number =>
  INDICATOR_ROWS.filter((row) => row.year === year && row.ward.startsWith(wards)).reduce(
    (total, row) => total + (typeof row.values[id] === 'number' ? row.values[id] : 0),
    0,
  );

test('the survey of 2022 has 1 ward at 21, 4 at 20, 5 at 19 and 4 at 18 of 22', () => {
  const scores = WARDS.map((ward) => passes(verdictsOf(ward.code))).sort((a, b) => b - a);
  expect(scores).toEqual([21, 20, 20, 20, 20, 19, 19, 19, 19, 19, 18, 18, 18, 18]);
});

test('the survey of 2022 counts 268 passes and 40 fails', () => {
  expect(APPRAISAL_2022).toHaveLength(14 * 22);
  expect(passes(APPRAISAL_2022.map((row) => row.appraised ?? ''))).toBe(268);
});

test.each([
  ['group 1', ['C01', 'C02'], 5],
  ['the rating of cell and unit', ['C03'], 5],
  ['the certificate of merit', ['C18'], 1],
  ['the model of organisation', ['C04'], 14],
])('the survey of 2022 passes %s in as many wards as the decision says', (_, criteria, wards) => {
  expect(wardsPassing(...criteria)).toBe(wards);
});

test('every verdict whose ward the decision does not name says that it is an illustration', () => {
  const rows = APPRAISAL_2022.filter((row) => ['C01', 'C02', 'C03', 'C18'].includes(row.criterion));
  expect(rows.every((row) => row.explanation.includes('Minh họa: Quyết định không nêu phường nào'))).toBe(true);
});

test('criminal offences of the 14 wards add up to 205 in 2021 and 191 in 2022', () => {
  expect([sum(2021, 'criminal_offences'), sum(2022, 'criminal_offences')]).toEqual([205, 191]);
});

test('crimes against social order are fewer than the offences and stand nowhere as the 191 of the decision', () => {
  const fewer = INDICATOR_ROWS.filter(({ year, values }) => year >= 2022 && 'criminal_offences' in values);
  for (const { values } of fewer.filter((row) => typeof row.values.social_order_crimes === 'number'))
    expect(values.social_order_crimes).toBeLessThan(Number(values.criminal_offences));
  expect(sum(2022, 'social_order_crimes')).toBe(165);
});

test.each([
  ['drug_cases', '', 47],
  ['drug_offenders', '', 135],
  ['drug_users_fined', '', 56],
  ['neighbourhood_guards', 'HY', 128],
  ['neighbourhood_guards', 'MH', 66],
  ['civil_defence_leaders', 'HY', 89],
  ['civil_defence_deputies', 'HY', 89],
  ['civil_defence_members', 'HY', 745],
  ['civil_defence_leaders', 'MH', 75],
  ['civil_defence_deputies', 'MH', 75],
  ['civil_defence_members', 'MH', 675],
])('%s of the wards %s add up to the %i that the decision prints', (id, wards, printed) => {
  expect(sum(2022, id, wards)).toBe(printed);
});

test('residential groups add up to 89 in the city and 75 in the town', () => {
  expect([sum(2023, 'residential_groups', 'HY'), sum(2023, 'residential_groups', 'MH')]).toEqual([89, 75]);
});

test('the roadmap chooses 14 wards', () => {
  expect(ROADMAP.reduce((total, row) => total + row.toChoose, 0)).toBe(14);
});

test('every illustrative row of indicators is marked', () => {
  expect(INDICATOR_ROWS.filter((row) => !row.note.includes('Số liệu minh họa'))).toEqual([]);
});

test('every cell of the sample stands under a column of the schema', () => {
  const stray = Object.entries(SAMPLE_TABLES).flatMap(([table, rows]) => {
    const known = TEMPLATE_TABLES.find((spec) => spec.table === table)?.columns.map((column) => column.id) ?? [];
    return rows.flatMap((row) => Object.keys(row).filter((id) => !known.includes(id)));
  });
  expect(stray).toEqual([]);
});
