import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { makeHungYen } from '../../scripts/samples/makeHungYen';
import { formulaExampleResults } from '../../src/functions/examplesSheet';
import { generateReport } from '../../src/application/generateReport';
import { openHeadless } from '../../src/cli/headless';
import { quiet } from '../support/excelHost';

const COMMITTED = join(__dirname, '..', '..', 'assets', 'samples', 'hung-yen.xlsx');

/** Parts as text: what is packed is compared, since two versions of zlib may pack the same differently. */
const partsOf = (bytes: Uint8Array): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, part]) => [name, Buffer.from(part).toString('utf8')]),
  );

let made: Uint8Array;
beforeAll(async () => {
  made = await makeHungYen();
});

test('the sample workbook is what its script makes; else run npm run samples', () => {
  const [ours, committed] = [partsOf(made), partsOf(readFileSync(COMMITTED))];
  expect(Object.keys(ours)).toEqual(Object.keys(committed));
  expect(Object.keys(ours).filter((name) => ours[name] !== committed[name])).toEqual([]);
});

test('the sample workbook comes out the same byte for byte when made again', async () => {
  expect(Buffer.compare(made, await makeHungYen())).toBe(0);
});

test('readers without the add-in see what the functions answered, and nothing asks for calculating anew', () => {
  const parts = partsOf(readFileSync(COMMITTED));
  const sheet = Object.entries(parts).find(([, text]) => text.includes('_xldudf_KM_'))?.[1] ?? '';
  const shown = [...sheet.matchAll(/<c r="D\d+"[^>]*><f>[^<]*_xldudf_KM_[^<]*<\/f><v>([^<]+)<\/v>/g)].map(
    ([, value]) => value,
  );
  expect(shown).toEqual(formulaExampleResults().map(({ value }) => String(value)));
  expect(parts['xl/workbook.xml']).toContain('<calcPr calcId="191029"/>');
});

test('a scored workbook carries the sheet of examples byte for byte, and says as before that its values hold', async () => {
  const scored = await openHeadless(readFileSync(COMMITTED));
  const ports = { workbook: scored.port, clock: () => 0, version: '1' };
  await generateReport(ports, {}, quiet);
  const [before, after] = [partsOf(readFileSync(COMMITTED)), partsOf(scored.save())];
  const [name = ''] = Object.entries(before).find(([, text]) => text.includes('_xldudf_KM_')) ?? [];
  expect(after[name]).toBe(before[name]);
  expect(after['xl/workbook.xml']).toContain('<calcPr calcId="191029"/>');
});
