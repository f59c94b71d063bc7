import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { runCommand } from '../../src/cli/runCommand';

const SAMPLE = join(__dirname, '../../assets/samples/hung-yen.xlsx');

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'wardscore-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

async function papers(...argv: string[]): Promise<{ code: number; out: string; error: string }> {
  const [out, error]: [string[], string[]] = [[], []];
  const code = await runCommand(['papers', ...argv], {
    terminal: {
      out: (text) => {
        out.push(text);
      },
      error: (text) => {
        error.push(text);
      },
      interactive: false,
    },
    clock: () => 0,
    cancelled: () => false,
    peakMemory: () => 0,
  });
  return { code, out: out.join(''), error: error.join('') };
}

test('makes one file for each ward and kind in a new folder and leaves the workbook as it is', async () => {
  const before = readFileSync(SAMPLE);
  const target = join(folder, 'van-ban');
  const { code, out } = await papers(
    SAMPLE,
    '-y',
    '2023',
    '-k',
    'selfScore',
    'minutes',
    '-w',
    'Lam Sơn',
    'An Tảo',
    '-o',
    target,
  );
  expect(code).toBe(0);
  expect(readdirSync(target).sort()).toEqual([
    'bien-ban-tham-dinh-an-tao-2023.docx',
    'bien-ban-tham-dinh-lam-son-2023.docx',
    'phieu-tu-cham-an-tao-2023.docx',
    'phieu-tu-cham-lam-son-2023.docx',
  ]);
  for (const name of readdirSync(target)) {
    expect(out).toContain(name);
    const { 'word/document.xml': xml } = unzipSync(readFileSync(join(target, name)));
    expect(strFromU8(xml!)).toContain('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
  }
  expect(readFileSync(SAMPLE).equals(before)).toBe(true);
});

test('without a ward every ward of the year has its paper', async () => {
  expect((await papers(SAMPLE, '-y', '2023', '-k', 'registration', '-o', folder)).code).toBe(0);
  expect(readdirSync(folder)).toHaveLength(14);
});

test('the report of a kind of period is named after it', async () => {
  expect((await papers(SAMPLE, '-y', '2023', '-k', 'year', '-o', folder)).code).toBe(0);
  expect(readdirSync(folder)).toEqual(['bao-cao-nam-2023.docx']);
});

test.each([
  [['-k', 'tháng'], /Loại văn bản “tháng” không hợp lệ/],
  [['-k', 'selfScore', '-w', 'Không Có'], /Không có phường “Không Có”/],
  [['-k', 'quarter', '--month', '13'], /Tháng “13” không hợp lệ/],
])('refuses %j with a sentence and writes nothing', async (options, sentence) => {
  const target = join(folder, 'moi');
  const { code, error } = await papers(SAMPLE, '-y', '2023', ...options, '-o', target);
  expect(code).toBe(2);
  expect(error).toMatch(sentence);
  expect(existsSync(target)).toBe(false);
});

test('a file in the place of the folder is not touched', async () => {
  writeFileSync(join(folder, 'cua-toi'), 'của tôi');
  const { code, error } = await papers(SAMPLE, '-k', 'proposal', '-o', join(folder, 'cua-toi'));
  expect([code, error]).toEqual([2, expect.stringContaining('không phải thư mục')]);
  expect(readFileSync(join(folder, 'cua-toi'), 'utf8')).toBe('của tôi');
});

test('its help names every kind of paper', async () => {
  const { code, out } = await papers('--help');
  expect(code).toBe(0);
  for (const kind of ['month', 'quarter', 'half', 'nine', 'year', 'interim', 'final', 'selfScore', 'selfReport'])
    expect(out).toContain(kind);
});
