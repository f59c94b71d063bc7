import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { makeTables } from '../../scripts/samples/makeTables';
import { OTHER_GROUPS, OTHER_TABLES } from '../../scripts/samples/otherPlace/tables';
import { generateReport } from '../../src/application/generateReport';
import { openHeadless } from '../../src/cli/headless';
import { wordReportOf } from '../../src/documents';
import { readWorkbook } from '../../src/workbook/read';
import { tableRequests } from '../../src/workbook/schema';
import { ownGroupTable, ownSetRows } from '../../src/workbook/schema/template/ownSet';
import { quiet } from '../support/excelHost';

const COMMITTED = join(__dirname, '..', '..', 'assets', 'samples', 'tinh-khac.xlsx');
/** Names of the decision and of its province, which say nothing about another place. */
const FOREIGN = /Hưng Yên|HƯNG YÊN|Mỹ Hào|MỸ HÀO|1886|DA1886|KS2022/;

const partsOf = (bytes: Uint8Array): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, part]) => [name, Buffer.from(part).toString('utf8')]),
  );
const naming = (bytes: Uint8Array): readonly string[] =>
  Object.entries(partsOf(bytes)).flatMap(([name, text]) => (FOREIGN.test(text) ? [name] : []));

let made: Uint8Array;
beforeAll(async () => {
  made = await makeTables(OTHER_TABLES, OTHER_GROUPS);
});

test('the sample of another place is what its script makes; else run npm run samples', () => {
  const [ours, committed] = [partsOf(made), partsOf(readFileSync(COMMITTED))];
  expect(Object.keys(ours)).toEqual(Object.keys(committed));
  expect(Object.keys(ours).filter((name) => ours[name] !== committed[name])).toEqual([]);
});

test('forty wards and twenty criteria of another place are read without any finding', async () => {
  const { port } = await openHeadless(made);
  const { facts, ruleSets, issues } = readWorkbook((await port.read(tableRequests())).grids);
  expect(facts.wards).toHaveLength(40);
  expect(ruleSets.map(({ id, criteria }) => [id, criteria.length])).toEqual([['BTC20', 20]]);
  expect(issues).toEqual([]);
});

test('its sheets and its Word file are made end to end, say its own names and nowhere those of the decision', async () => {
  const workbook = await openHeadless(made);
  const { scoring } = await generateReport({ workbook: workbook.port, clock: () => 0, version: '1' }, {}, quiet);
  const { scores, ruleSet } = scoring.assessment;
  expect(ruleSet.id).toBe('BTC20');
  const passed = scores.map((score) => score.passed).sort((a, b) => b - a);
  // 27 wards lack nothing, 7 one criterion, 5 the second of each group, one both.
  expect([20, 19, 15, 14].map((count) => passed.filter((each) => each === count).length)).toEqual([27, 7, 5, 1]);
  const [sheets, word] = [workbook.save(), await wordReportOf(scoring, 'vi', '1')];
  expect(naming(sheets)).toEqual([]);
  expect(naming(word)).toEqual([]);
  const paper = partsOf(word)['word/document.xml'] ?? '';
  expect(paper).toContain('Kế hoạch số 05/KH-UBND ngày 10/01/2025 của Ủy ban nhân dân tỉnh Minh Sơn');
});

test('a template for a set of one’s own has twenty numbered criteria to fill in, no threshold, and names nobody', async () => {
  const bytes = await makeTables(ownSetRows('vi'), [ownGroupTable(1)]);
  expect(naming(bytes)).toEqual([]);
  const { port } = await openHeadless(bytes);
  const { grids } = await port.read(tableRequests());
  const titles = grids
    .get('tblTieuChi')
    ?.values.slice(1)
    .map((row) => row.at(-1));
  expect(titles).toEqual(Array.from({ length: 20 }, (_, index) => `Tiêu chí ${String(index + 1)}`));
  expect(grids.get('tblDieuKien')?.values.slice(1).flat().join('')).toBe('');
});
