import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { openPackage } from 'excel-host/xlsx';
import { createLiveModel } from '../../src/functions/liveModel';
import { KM_FUNCTIONS } from '../../src/functions/catalogue';
import { openHeadless, type HeadlessWorkbook } from '../../src/cli/headless';
import { NODE_CODEC } from '../../src/cli/nodeCodec';
import { functionsTexts } from '../../src/language/functions';
import { FIRST_ROW } from '../../scripts/samples/conformancePicture';
import { CONFORMANCE_ROWS } from '../../scripts/samples/conformanceRows';
import { makeConformance } from '../../scripts/samples/makeConformance';
import { connect } from '../functions/fakeRuntime';
import { worthOf } from './formulaEvaluator';

const COMMITTED = join(__dirname, '..', '..', 'assets', 'samples', 'kiem-tra.xlsx');
const bytes = (): Uint8Array => readFileSync(COMMITTED);
const sheet = openPackage(bytes(), { codec: NODE_CODEC }).workbook.worksheets.find(
  ({ name }) => name === functionsTexts.vi.conformance.sheet,
)!;
const rows = CONFORMANCE_ROWS.map((_, index) => FIRST_ROW - 1 + index);

let workbook: HeadlessWorkbook;
beforeAll(async () => {
  workbook = await openHeadless(bytes());
  connect(createLiveModel({ workbook: workbook.port, clock: () => 0, later: () => undefined }));
});

test.each(rows.map((row) => [sheet.cells.value(row, 2), row]))('%s', async (_, row) => {
  const worth = await worthOf(sheet.cells.formula(row, 3)!);
  const expected = sheet.cells.value(row, 4);
  if (typeof expected === 'number') expect(worth).toBeCloseTo(expected, 12);
  else expect(worth).toBe(expected);
});

test('every function is asked, and every row compares', () => {
  expect(new Set(CONFORMANCE_ROWS.map(({ id }) => id)).size).toBe(KM_FUNCTIONS.length);
  expect(rows.filter((row) => !sheet.cells.formula(row, 5)?.includes(`D${String(row + 1)}`))).toEqual([]);
});

test('formulas stand in the file as Excel writes those of add-ins', () => {
  const parts = Object.entries(unzipSync(bytes())).filter(([name]) => name.startsWith('xl/worksheets/'));
  const text = parts.map(([, part]) => Buffer.from(part).toString('utf8')).join('');
  expect(text.match(/<f>[^<]*_xldudf_KM_[A-Z]+\(/g)).toHaveLength(CONFORMANCE_ROWS.length);
  expect(text).not.toMatch(/<f>[^<]*\bKM\./);
});

test('the conformance workbook is what its script makes; else run npm run samples', async () => {
  const partsOf = (file: Uint8Array): Record<string, string> =>
    Object.fromEntries(
      Object.entries(unzipSync(file)).map(([name, part]) => [name, Buffer.from(part).toString('utf8')]),
    );
  const [ours, committed] = [partsOf(await makeConformance()), partsOf(bytes())];
  expect(Object.keys(ours)).toEqual(Object.keys(committed));
  expect(Object.keys(ours).filter((name) => ours[name] !== committed[name])).toEqual([]);
});
