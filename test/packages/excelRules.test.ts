import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { runCollect } from '../../src/cli/collect/runCollect';
import { runReport } from '../../src/cli/runReport';
import { runTemplate } from '../../src/cli/runTemplate';
import { faultsOf } from './excelRules';

const SAMPLES = join(__dirname, '../../assets/samples');
const SAMPLE = join(SAMPLES, 'hung-yen.xlsx');
const runtime = {
  terminal: { out: () => undefined, error: () => undefined, interactive: false },
  clock: () => 0,
  cancelled: () => false,
  peakMemory: () => 0,
};

let folder: string;
const here = (name: string): string => join(folder, name);
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'wardscore-'));
  await runReport([SAMPLE, '-o', here('2022.xlsx')], runtime);
  const copy = ['--send-copy', here('gui.xlsx'), '--send-sheet', 'Thẩm định', '--send-sheet', 'KQ Tổng hợp'];
  await runReport([SAMPLE, '-o', here('2023.xlsx'), '--year', '2023', '--language', 'en', ...copy], runtime);
  await runReport([here('2023.xlsx'), '-o', here('lai.xlsx'), '--year', '2022'], runtime);
  await runTemplate([here('mau.xlsx')], runtime);
  await runTemplate([here('mau-phuong.xlsx'), '--wards'], runtime);
  await runCollect(
    [SAMPLE, '--make', here('phieu'), '--month', '10', '--year', '2023'],
    runtime,
    () => new Date(2023, 9, 1),
  );
}, 300_000);
afterAll(() => {
  rmSync(folder, { recursive: true });
});

test.each(['2022.xlsx', '2023.xlsx', 'gui.xlsx', 'lai.xlsx', 'mau.xlsx', 'mau-phuong.xlsx'])(
  '%s keeps the rules that Excel has beyond the schema',
  (name) => {
    expect(existsSync(here(name))).toBe(true);
    expect(faultsOf(readFileSync(here(name)))).toEqual([]);
  },
);

test.each(readdirSync(SAMPLES).filter((name) => name.endsWith('.xlsx')))('the sample %s keeps them too', (name) => {
  expect(faultsOf(readFileSync(join(SAMPLES, name)))).toEqual([]);
});

test('the entry forms of the wards keep them', () => {
  const forms = readdirSync(here('phieu')).filter((name) => name.endsWith('.xlsx'));
  expect(forms).toHaveLength(14);
  for (const name of forms) expect([name, ...faultsOf(readFileSync(here(join('phieu', name))))]).toEqual([name]);
});

/** The sample with one part written otherwise. */
function broken(part: RegExp, from: string | RegExp, to: string): Uint8Array {
  const parts = unzipSync(readFileSync(SAMPLE));
  const name = Object.keys(parts).find((each) => part.test(each) && strFromU8(parts[each]!).search(from) >= 0) ?? '';
  parts[name] = strToU8(strFromU8(parts[name]!).replace(from, to));
  return zipSync(parts);
}

test.each([
  ['a header that is not the name of its column', /tables\/table/, /(<tableColumn [^>]*name=")[^"]+/, '$1khác'],
  ['two tables of one id', /tables\/table/, /(<table [^>]*\bid=")\d+/, '$12'],
  ['a table over a row too few', /tables\/table/, /(<table [^>]*ref="[A-Z]+)(\d+):([A-Z]+)\d+/, '$1$2:$3$2'],
  ['a look that is not there', /worksheets\/sheet/, /(<c [^>]*s=")\d+/, '$199999'],
  ['a fill in a reserved place', /styles/, 'gray125', 'solid'],
  ['a rule’s look that is not there', /worksheets\/sheet/, /dxfId="\d+"/, 'dxfId="999"'],
  ['a name like an address', /workbook\.xml$/, /(<definedName [^>]*name=")[^"]+/, '$1A1'],
  ['a sheet’s name with a stroke', /workbook\.xml$/, /(<sheet [^>]*name=")[^"]+/, '$1a/b'],
  ['a prompt that is too long', /worksheets\/sheet/, /prompt="[^"]*"/, `prompt="${'x'.repeat(256)}"`],
  ['a relationship to nothing', /worksheets\/_rels/, /Target="[^"]+"/, 'Target="../khong.xml"'],
  [
    'merged cells that meet',
    /worksheets\/sheet/,
    /<mergeCell ref="([A-Z]+\d+):/,
    '<mergeCell ref="A1:C9"/><mergeCell ref="$1:',
  ],
  ['rows out of order', /worksheets\/sheet/, /<row r="2"/, '<row r="1"'],
])('%s is found', (_, part, from, to) => {
  expect(faultsOf(broken(part, from, to))).not.toEqual([]);
});
