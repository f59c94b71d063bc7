import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { makeTables } from '../../scripts/samples/makeTables';
import { WARDS_OF_TODAY } from '../../scripts/samples/year2026/wards';
import { TABLES_OF_2026 } from '../../scripts/samples/year2026/tables';
import { assessYear } from '../../src/domain/assess';
import { assessRoadmap } from '../../src/domain/roadmap';
import { ruleSetForYear } from '../../src/domain/ruleSet';
import { inheritanceOf } from '../../src/domain/ward';
import { readWorkbook } from '../../src/workbook/read';
import { REORGANISED_ROWS, type ListedWards } from '../../src/workbook/schema/template/reorganisation';
import type { TemplateRow } from '../../src/workbook/schema';
import { interpretationRows, interpretationWord } from '../../src/workbook/schema/interpretations';
import { templateGrids } from '../support/grids';

const COMMITTED = join(__dirname, '..', '..', 'assets', 'samples', 'hung-yen-2026.xlsx');
const records = readWorkbook(templateGrids(TABLES_OF_2026));

const partsOf = (bytes: Uint8Array): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, part]) => [name, Buffer.from(part).toString('utf8')]),
  );

test('the sample of the running year is what its script makes; else run npm run samples', async () => {
  const [ours, committed] = [partsOf(await makeTables(TABLES_OF_2026)), partsOf(readFileSync(COMMITTED))];
  expect(Object.keys(ours)).toEqual(Object.keys(committed));
  expect(Object.keys(ours).filter((name) => ours[name] !== committed[name])).toEqual([]);
});

test('every row of figures, verdicts, money and land is marked as made up', () => {
  const marked = Object.entries(TABLES_OF_2026).filter(([table]) =>
    /^tbl(?:Nhom|Dat|ThamDinh|CongNhan|KinhPhi)/.test(table),
  );
  expect(marked).toHaveLength(11);
  for (const [, rows] of marked)
    for (const row of rows) expect(`${String(row.note)} ${String(row.explanation)}`).toContain('Số liệu minh họa');
});

test('it reads without an error; warnings are about the roadmap of fourteen wards alone', () => {
  expect(records.issues.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect([...new Set(records.issues.map(({ code }) => code))].sort()).toEqual(['cohortCount', 'roadmapTotal']);
});

test('six wards have figures of each month to October, of this year and of the last', () => {
  for (const { code } of WARDS_OF_TODAY)
    for (const year of [2025, 2026])
      for (let month = 1; month <= 10; month++)
        expect(records.facts.reading(code, year, 'social_order_crimes', month)).toMatchObject({
          state: 'value',
          month,
        });
  expect(records.facts.reading('PX01', 2025, 'social_order_crimes')).toMatchObject({ value: 62, partYear: false });
});

const assess = (year: number, { facts, ruleSets } = records) =>
  assessYear(facts, ruleSetForYear(ruleSets, year)!, year, 'appraised');

test('2026 is judged provisionally: what has come so far points somewhere, titles are still to come', () => {
  const { wards, scores } = assess(2026);
  expect(wards.map(({ name }) => name)).toEqual(WARDS_OF_TODAY.map(({ name }) => name));
  for (const score of scores) {
    expect(score.provisionallyPassing).toBeGreaterThan(12);
    expect(score.unknown - score.provisionallyPassing - score.provisionallyFailing).toBe(3);
  }
});

/** The wards of former Thái Bình, of which an appraisal found that they lack something. */
const lacking: readonly TemplateRow[] = ['PX07', 'PX08', 'PX09', 'PX10', 'PX11'].map((ward) => ({
  ...{ year: 2025, ward, criterion: 'C01', appraisedVerdict: 'fail' },
}));

/** The milestone of 2025 with the wards of a list, under a reading of R13. */
function milestone2025(list: ListedWards, scope: 'schemeWards' | 'allWards'): unknown {
  const interpretations: readonly TemplateRow[] = interpretationRows('vi').map((row) =>
    row.interpretation === 'R13' ? { ...row, choice: interpretationWord('vi', 'R13', scope) } : row,
  );
  const read = readWorkbook(
    templateGrids({
      ...TABLES_OF_2026,
      tblPhuong: REORGANISED_ROWS[list],
      tblCachDoc: interpretations,
      tblThamDinh: [...(TABLES_OF_2026.tblThamDinh ?? []), ...(list === 'province' ? lacking : [])],
    }),
  );
  const { facts, settings, roadmap, chosen } = read;
  const assessments = new Map([2025, 2026].map((year) => [year, assess(year, read)]));
  const state = assessRoadmap(
    roadmap,
    chosen,
    assessments,
    facts.wards,
    2026,
    inheritanceOf(facts, settings.mergerRule),
    undefined,
    read.interpretations,
  );
  return state.milestones.find(({ year }) => year === 2025);
}

test('the milestone of 2025 is met by three of the six successors, and missed by three of the eleven wards of the province', () => {
  expect(milestone2025('province', 'schemeWards')).toMatchObject({ existing: 6, required: 3, verdict: 'pass' });
  expect(milestone2025('province', 'allWards')).toMatchObject({ existing: 11, required: 6, verdict: 'fail' });
  expect(milestone2025('scheme', 'allWards')).toMatchObject({ existing: 6, required: 3, verdict: 'pass' });
});
