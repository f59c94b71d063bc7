import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommand } from '../../../src/cli/runCommand';
import { openFigureFile } from '../../../src/figureFiles';
import { MARK_PROPERTY, readMark } from '../../../src/workbook/entryForm/mark';

const SAMPLE = join(__dirname, '../../../assets/samples/hung-yen.xlsx');
const PERIOD = ['--month', '10', '--year', '2023'];

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'wardscore-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

async function collect(...argv: string[]): Promise<{ code: number; said: string }> {
  let said = '';
  const write = (text: string): void => void (said += text);
  const terminal = { out: write, error: write, interactive: false };
  const code = await runCommand(['collect', ...argv], {
    terminal,
    clock: () => 0,
    cancelled: () => false,
    peakMemory: () => 0,
  });
  return { code, said };
}

test('every ward gets a file of its own that says whose it is, in a folder that is made for them', async () => {
  const into = join(folder, 'gửi đi');
  const { code, said } = await collect(SAMPLE, '--make', into, ...PERIOD);
  expect([code, said]).toEqual([0, `Đã lập 14 phiếu nhập số liệu tháng 10 năm 2023: ${into}\n`]);
  const names = readdirSync(into);
  expect(names).toHaveLength(14);
  const file = openFigureFile(readFileSync(join(into, 'Phiếu nhập – Lam Sơn – 10-2023.xlsx')));
  expect(readMark(file.properties.get(MARK_PROPERTY) ?? '')).toMatchObject({
    ward: 'HY02',
    period: { year: 2023, month: 10 },
  });
});

test('a file that is there already is never overwritten, and then none is written', async () => {
  await collect(SAMPLE, '--make', folder, ...PERIOD, '--ward', 'Lam Sơn');
  const [only] = readdirSync(folder);
  const { code, said } = await collect(SAMPLE, '--make', folder, ...PERIOD);
  expect(code).toBe(2);
  expect(said).toContain('đã có');
  expect(readdirSync(folder)).toEqual([only]);
});

test.each([
  ['no period', [SAMPLE, '--make', 'x'], /--month và --year/],
  ['neither way', [SAMPLE, ...PERIOD], /--make/],
  ['a ward that nobody knows', [SAMPLE, '--make', 'x', ...PERIOD, '--ward', 'Không Có'], /Không có phường “Không Có”/],
  ['a month that does not exist', [SAMPLE, '--make', 'x', '--month', '13', '--year', '2023'], /Tháng “13”/],
])('%s is refused with a sentence', async (_, argv, sentence) => {
  const { code, said } = await collect(...argv);
  expect(code).toBe(2);
  expect(said).toMatch(sentence);
});
