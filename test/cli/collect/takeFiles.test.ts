import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCollect } from '../../../src/cli/collect/runCollect';
import { openFigureFile } from '../../../src/figureFiles';
import { bookOf } from '../../support/collectBook';
import { entryFiles, filled } from '../../support/entryFiles';
import { SAMPLE_TABLES } from '../../../src/workbook/sample/tables';

const SAMPLE = join(__dirname, '../../../assets/samples/hung-yen.xlsx');
const PERIOD = { year: 2023, month: 10 };

let folder: string;
let book: string;
let sent: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'wardscore-'));
  book = join(folder, 'tỉnh.xlsx');
  sent = join(folder, 'nhận');
  copyFileSync(SAMPLE, book);
  mkdirSync(sent);
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

async function collect(...argv: string[]): Promise<{ code: number; said: string }> {
  let said = '';
  const write = (text: string): void => void (said += text);
  const terminal = { out: write, error: write, interactive: false };
  const runtime = { terminal, clock: () => 0, cancelled: () => false, peakMemory: () => 0 };
  const code = await runCollect(argv, runtime, () => new Date(2023, 10, 20, 9));
  return { code, said };
}

const forms = entryFiles(bookOf(SAMPLE_TABLES), PERIOD);
const send = (code: string, name: string, figures: Parameters<typeof filled>[1]['figures'] & object): void => {
  writeFileSync(join(sent, name), filled(forms.get(code)!, { figures }));
};
const rowsOf = (sheet: string) =>
  openFigureFile(readFileSync(book))
    .sheets.find(({ name }) => name === sheet)
    ?.values() ?? [];

test('without --yes everything is shown and nothing is written', async () => {
  send('HY02', 'Lam Sơn.xlsx', { officers: 9, files: 'mười' });
  writeFileSync(join(sent, 'hỏng.xlsx'), 'không phải sổ tính');
  writeFileSync(join(sent, '~$Lam Sơn.xlsx'), 'khóa');
  const before = readFileSync(book);
  const { code, said } = await collect(sent, '--into', book);
  expect(code).toBe(0);
  expect(said).toContain('Nhận số liệu tháng 10 năm 2023: 1/14 phường đã gửi');
  expect(said).toContain('Lam Sơn: Có số liệu mới, chậm 3 ngày (hạn 17/11/2023)');
  expect(said).toContain('Lam Sơn.xlsx: 1 số mới, 0 số khác số đã ghi, 0 số giữ nguyên, 1 ô không nhận');
  expect(said).toMatch(/Lam Sơn\.xlsx, ô E\d+: Ô “Hồ sơ đã giải quyết” ghi “mười”/);
  expect(said).toContain('hỏng.xlsx: Tệp không phải là sổ tính Excel');
  expect(said).not.toContain('~$');
  expect(said).toMatch(/Đề nghị Công an các phường An Tảo, Hiến Nam, .* gửi số liệu tháng 10 năm 2023/);
  expect(said).toContain('Chưa ghi gì.');
  expect(readFileSync(book).equals(before)).toBe(true);
});

test('with --yes the figures are written and logged, and once more nothing changes', async () => {
  send('HY02', 'Lam Sơn.xlsx', { officers: 9 });
  send('HY01', 'An Tảo.xlsx', { officers: 8 });
  const { said } = await collect(sent, '--into', book, '--yes');
  expect(said).toContain('Đã nhận số liệu của An Tảo, Lam Sơn.');
  expect(
    rowsOf('Nhóm 2')
      .filter((line) => line[0] === 2023 && line[1] === 10)
      .map((line) => [line[2], line[7]]),
  ).toEqual([
    ['An Tảo', 8],
    ['Lam Sơn', 9],
  ]);
  expect(
    rowsOf('Nhận số liệu')
      .slice(4, 6)
      .map((line) => [line[0], String(line[4])]),
  ).toEqual([
    ['An Tảo', '20/11/2023'],
    ['Lam Sơn', '20/11/2023'],
  ]);
  const before = readFileSync(book);
  const again = await collect(sent, '--into', book, '--yes');
  expect(again.said).toContain('Không có số liệu nào được ghi.');
  expect(readFileSync(book).equals(before)).toBe(true);
});

test('with --ward only the figures of that ward are written', async () => {
  send('HY02', 'Lam Sơn.xlsx', { officers: 9 });
  send('HY01', 'An Tảo.xlsx', { officers: 8 });
  const { said } = await collect(sent, '--into', book, '--yes', '--ward', 'Lam Sơn');
  expect(said).toContain('Đã nhận số liệu của Lam Sơn.');
  expect(rowsOf('Nhóm 2').some((line) => line[1] === 10 && line[2] === 'An Tảo')).toBe(false);
});

test('an empty folder, and files of several periods without a period named, are told', async () => {
  expect((await collect(sent, '--into', book)).said).toContain('không có tệp .xlsx');
  send('HY02', 'Lam Sơn.xlsx', { officers: 9 });
  const other = entryFiles(bookOf(SAMPLE_TABLES), { year: 2023, month: 9 }).get('HY01')!;
  writeFileSync(join(sent, 'An Tảo.xlsx'), other);
  const { code, said } = await collect(sent, '--into', book);
  expect(code).toBe(2);
  expect(said).toContain('--month và --year');
  const named = await collect(sent, '--into', book, '--month', '10', '--year', '2023');
  expect(named.said).toContain('An Tảo.xlsx: Phiếu của kỳ khác: tháng 9 năm 2023.');
});
