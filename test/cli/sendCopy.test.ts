import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { openPackage, type Worksheet } from 'excel-host/xlsx';
import { NODE_CODEC } from '../../src/cli/nodeCodec';
import { runReport } from '../../src/cli/runReport';

const SAMPLE = join(__dirname, '../../assets/samples/hung-yen.xlsx');

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'wardscore-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});
const here = (name: string): string => join(folder, name);

async function report(...argv: string[]): Promise<{ code: number; said: string }> {
  let said = '';
  const write = (text: string): void => void (said += text);
  const terminal = { out: write, error: write, interactive: false };
  const code = await runReport(argv, { terminal, clock: () => 0, cancelled: () => false, peakMemory: () => 0 });
  return { code, said };
}

const open = (path: string) => openPackage(readFileSync(path), { codec: NODE_CODEC }).workbook;
const sheetOf = (path: string, name: string): Worksheet => open(path).worksheets.find((sheet) => sheet.name === name)!;

test('the copy holds the result as values, with the formulas of users calculated after the scoring', async () => {
  const file = openPackage(readFileSync(SAMPLE), { codec: NODE_CODEC });
  await report(SAMPLE, '-o', here('scored.xlsx'));
  const scored = open(here('scored.xlsx'));
  const total = scored.worksheets.find(({ name }) => name === 'KQ Tổng hợp')!;
  let at: { row: number; column: number; value: number } | null = null;
  total.cells.forEachRow((row, view) => {
    for (const column of view.columns) {
      const value = view.value(column);
      if (!at && typeof value === 'number' && value > 0 && row < 26) at = { row, column, value };
    }
  });
  const { row, column, value } = at!;
  const own = file.workbook.worksheets.find(({ name }) => name === 'Phường')!;
  const letter = String.fromCharCode(65 + column);
  own.cells.setFormula(60, 20, `='KQ Tổng hợp'!${letter}${String(row + 1)}*2`, -1);
  writeFileSync(here('own.xlsx'), file.save());
  // The first run makes the sheet that the formula asks for.
  const { code, said } = await report(here('own.xlsx'), '--send-copy', here('gui.xlsx'));
  expect({ code, told: said.includes('gui.xlsx') }).toEqual({ code: 0, told: true });
  const copied = sheetOf(here('gui.xlsx'), 'Phường').cells;
  expect([copied.formula(60, 20), copied.value(60, 20)]).toEqual([null, value * 2]);
  const parts = unzipSync(readFileSync(here('gui.xlsx')));
  // The one property says by the rules of which program the file is to be read, and nothing of who wrote it.
  expect(Object.keys(parts).filter((name) => /docProps|comments|vml/.test(name))).toEqual(['docProps/app.xml']);
  expect(strFromU8(parts['docProps/app.xml']!)).toMatch(
    /<Properties [^>]*><Application>Microsoft Excel<\/Application><\/Properties>$/,
  );
});

test('sheets and texts are chosen by options, and what is left out is told', async () => {
  const { code, said } = await report(
    ...[SAMPLE, '-o', here('out.xlsx'), '--send-copy', here('gui.xlsx')],
    ...['--send-sheet', 'KQ Tổng hợp', '--send-sheet', 'Thẩm định', '--send-without', 'document,person'],
  );
  expect(code).toBe(0);
  expect(said).toMatch(/Bản gửi đi \(2 trang\)/);
  expect(said).toMatch(/Không có trong bản gửi đi: \d+ trang ẩn hoặc không chọn, .*ô nội dung không gửi/);
  expect(
    open(here('gui.xlsx'))
      .worksheets.map(({ name }) => name)
      .sort(),
  ).toEqual(['KQ Tổng hợp', 'Thẩm định']);
  const text = Object.values(unzipSync(readFileSync(here('gui.xlsx'))))
    .map((part) => strFromU8(part))
    .join('');
  expect(text).not.toContain('57/QĐ-UBND');
});

test.each([
  ['a sheet that is not there', ['--send-copy', '--send-sheet', 'Không có'], /Không có trang “Không có”/],
  ['a kind of text that is not known', ['--send-copy', '--send-without', 'secrets'], /Không hiểu “secrets”/],
  ['options of a copy without a copy', ['--send-hidden'], /chỉ dùng cùng với --send-copy/],
  ['a name that is no workbook', ['--send-copy', 'gui.pdf'], /kết thúc bằng \.xlsx/],
  ['the input itself', ['--send-copy', SAMPLE], /không trùng tệp đầu vào/],
])(
  '%s is refused in a sentence and nothing is written',
  async (_, options, sentence) => {
    const { code, said } = await report(SAMPLE, '-o', here('out.xlsx'), ...options);
    expect(code).toBe(2);
    expect(said).toMatch(sentence);
    expect(readdirSync(folder)).toEqual([]);
  },
  300_000,
);
