import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { makeHungYen } from '../../scripts/samples/makeHungYen';

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
