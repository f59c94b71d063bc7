import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { openPackage } from 'excel-host/xlsx';
import { runReport } from '../../src/cli/runReport';
import { runTemplate } from '../../src/cli/runTemplate';
import type { Runtime } from '../../src/cli/runtime';

const SAMPLE = join(__dirname, '../../assets/samples/hung-yen.xlsx');

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'wardscore-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** Runs a command in this process and answers what it said and how it ended. */
async function run(command: typeof runReport, argv: string[], given: Partial<Runtime> = {}) {
  const said = { out: '', error: '' };
  const terminal = {
    out: (text: string) => void (said.out += text),
    error: (text: string) => void (said.error += text),
    interactive: false,
  };
  const runtime = { terminal, clock: () => 0, cancelled: () => false, peakMemory: () => 0, ...given };
  return { code: await command(argv, runtime), ...said };
}
const report = (...argv: string[]) => run(runReport, argv);
const here = (name: string): string => join(folder, name);
const bytesOf = (path: string): Buffer => readFileSync(path);

const partsOf = (bytes: Uint8Array): Record<string, string> =>
  Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, data]) => [name, Buffer.from(data).toString('latin1')]),
  );

describe('the sample workbook', () => {
  let scored: Buffer;
  let first: Awaited<ReturnType<typeof report>>;
  let beside: string[];
  let inputKept: boolean;
  beforeAll(async () => {
    const own = mkdtempSync(join(tmpdir(), 'wardscore-'));
    const input = join(own, 'hy.xlsx');
    copyFileSync(SAMPLE, input);
    first = await report(input);
    beside = readdirSync(own).sort();
    inputKept = bytesOf(input).equals(bytesOf(SAMPLE));
    scored = bytesOf(join(own, 'hy - KQ.xlsx'));
    rmSync(own, { recursive: true });
  });

  test('is scored for 2022 as the decision prints it', () => {
    expect(first.code).toBe(0);
    expect(first.out).toContain('1 phường 21/22, 4 phường 20/22, 5 phường 19/22, 4 phường 18/22');
    expect(first.out).toContain('268 lượt tiêu chí đạt, 40 không đạt');
    expect(first.out).toMatch(/Nhóm 1: 5\/14 phường/);
    expect(first.out).toMatch(/Bằng khen: 1\/14/);
    expect(first.out).toMatch(/đất: 4\/7 Thành phố Hưng Yên/);
  });

  test('is written into a file beside the input, which stays as it is', () => {
    expect(beside).toEqual(['hy - KQ.xlsx', 'hy.xlsx']);
    expect(inputKept).toBe(true);
  });

  test('gives the same file when its result is scored again', async () => {
    writeFileSync(here('one.xlsx'), scored);
    await report(here('one.xlsx'), '-o', here('two.xlsx'));
    expect(bytesOf(here('two.xlsx')).equals(scored)).toBe(true);
  });

  test('after an edit only our own sheets differ from the edited file', async () => {
    const opened = openPackage(scored);
    const sheet = opened.workbook.worksheets.find(({ name }) => name === 'Thẩm định')!;
    const table = sheet.tables[0]!.area;
    const column = Array.from({ length: table.columns }, (_, c) => table.column + c).find(
      (c) => sheet.cells.value(table.row + 1, c) === 'Đạt',
    )!;
    sheet.cells.setValue(table.row + 1, column, 'Không đạt');
    sheet.touched.cells = true;
    writeFileSync(here('edited.xlsx'), opened.save());
    const { out } = await report(here('edited.xlsx'), '-o', here('again.xlsx'));
    expect(out).toContain('267 lượt tiêu chí đạt, 41 không đạt');

    const model = openPackage(bytesOf(here('edited.xlsx'))).workbook;
    const ours = model.worksheets.map(({ name }, i) => ({ name, part: `xl/worksheets/sheet${i + 1}.xml` }));
    const [before, after] = [partsOf(bytesOf(here('edited.xlsx'))), partsOf(bytesOf(here('again.xlsx')))];
    expect(Object.keys(after).sort()).toEqual(Object.keys(before).sort());
    const foreign = ours.filter(({ name }) => !name.startsWith('KQ'));
    expect(foreign.length).toBeGreaterThan(5);
    for (const { name, part } of foreign) expect([name, after[part] === before[part]]).toEqual([name, true]);
  });

  test('is written in place only when asked, and with --strict its errors end in 1', async () => {
    copyFileSync(SAMPLE, here('hy.xlsx'));
    expect((await report(here('hy.xlsx'), '--in-place', '--strict')).code).toBe(1);
    expect(readdirSync(folder)).toEqual(['hy.xlsx']);
    const names = openPackage(bytesOf(here('hy.xlsx'))).workbook.worksheets.map(({ name }) => name);
    expect(names.filter((name) => name.startsWith('KQ'))).toHaveLength(14);
  });

  test('as JSON, in another year and language, it tells the same numbers to programs', async () => {
    const { code, out } = await report(SAMPLE, '--json', '--year', '2023', '--language', 'en', '-o', here('out.xlsx'));
    expect(code).toBe(0);
    const told = JSON.parse(out) as { year: number; wards: number; totals: Record<string, number>; timings: unknown[] };
    expect(told).toMatchObject({ year: 2023, wards: 14, ruleSetId: 'DA1886', output: here('out.xlsx') });
    expect(Object.values(told.totals).reduce((sum, count) => sum + count)).toBe(14 * 22);
    expect(told.timings).toHaveLength(7);
  });

  test('stopping leaves nothing behind', async () => {
    const { code, error } = await run(runReport, [SAMPLE, '-o', here('out.xlsx')], { cancelled: () => true });
    expect([code, error]).toEqual([2, 'Đã dừng theo yêu cầu.\n']);
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe('a workbook whose days count from 1904', () => {
  /** 30/6/2023, the last day of the first ward, as such a workbook counts. */
  const LAST_DAY = 43_645;
  const file = (): Uint8Array => {
    const opened = openPackage(bytesOf(SAMPLE));
    const sheet = opened.workbook.worksheets.find(({ name }) => name === 'Phường')!;
    const { row, column, columns } = sheet.tables[0]!.area;
    const validTo = Array.from({ length: columns }, (_, c) => column + c).find(
      (c) => sheet.cells.value(row, c) === 'Hiệu lực đến ngày',
    )!;
    sheet.cells.setValue(row + 1, validTo, LAST_DAY);
    sheet.touched.cells = true;
    const parts = unzipSync(opened.save());
    const text = strFromU8(parts['xl/workbook.xml']!);
    const changed = text.replace(/<workbookPr/, '<workbookPr date1904="1"');
    expect(changed).not.toBe(text);
    return zipSync({ ...parts, 'xl/workbook.xml': strToU8(changed) });
  };

  test.each([
    ['2022', 14],
    ['2023', 13],
  ])('its ward that ends in 2023 stands in %s or not', async (year, wards) => {
    writeFileSync(here('in.xlsx'), file());
    const { code, out } = await report(here('in.xlsx'), '--json', '--year', year, '-o', here('out.xlsx'));
    expect([code, (JSON.parse(out) as { wards: number }).wards]).toEqual([0, wards]);
  });
});

describe('files that cannot be used', () => {
  const zip = readFileSync(SAMPLE);

  test.each([
    ['text under the name of a workbook', Buffer.from('a,b\n1,2\n'), /không phải là sổ tính Excel/],
    ['an empty file', Buffer.alloc(0), /không phải|cắt cụt/],
    ['half a workbook', zip.subarray(0, zip.length / 2), /cắt cụt|bị hỏng/],
    ['an encrypted workbook', Buffer.from('d0cf11e0a1b11ae1'.padEnd(2048, '0'), 'hex'), /mật khẩu|không phải/],
  ])('%s ends in 2 with a sentence, and nothing is written', async (_, bytes, sentence) => {
    writeFileSync(here('in.xlsx'), bytes);
    const { code, out, error } = await report(here('in.xlsx'));
    expect([code, out]).toEqual([2, '']);
    expect(error).toMatch(sentence);
    expect(error).toContain('Không có tệp nào bị thay đổi.');
    expect(readdirSync(folder)).toEqual(['in.xlsx']);
  });

  test('a file that is not there ends in 2', async () => {
    expect(await report(here('none.xlsx'))).toMatchObject({
      code: 2,
      error: expect.stringMatching(/Không tìm thấy/) as string,
    });
  });

  test('an option that makes no sense ends in 2', async () => {
    expect((await report(SAMPLE, '--year', 'hai')).code).toBe(2);
    expect((await report(SAMPLE, '--nonsense')).code).toBe(2);
    expect((await report()).code).toBe(2);
  });
});

describe('several outputs', () => {
  test.each([
    ['--word', 'none/out.docx', /Không tìm thấy thư mục/],
    ['--calendar', `${'x'.repeat(300)}.ics`, /quá dài/],
    ['--send-copy', 'out.xlsx', /hai lần/],
  ])('are none when %s %s cannot be written, and a sentence says why', async (option, name, sentence) => {
    const { code, out, error } = await report(SAMPLE, '-o', here('out.xlsx'), option, here(name));
    expect([code, out]).toEqual([2, '']);
    expect(error).toMatch(sentence);
    expect(error).toContain('Không có tệp nào bị thay đổi.');
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe('the template', () => {
  test('is a workbook that the report understands, and says that it has no wards yet', async () => {
    expect((await run(runTemplate, [here('mau.xlsx')])).code).toBe(0);
    const { code, error } = await report(here('mau.xlsx'));
    expect([code, error]).toEqual([2, expect.stringMatching(/chưa có phường nào/)]);
  });

  test('never overwrites a file', async () => {
    writeFileSync(here('mau.xlsx'), 'của tôi');
    expect((await run(runTemplate, [here('mau.xlsx')])).code).toBe(2);
    expect(readFileSync(here('mau.xlsx'), 'utf8')).toBe('của tôi');
  });
});
