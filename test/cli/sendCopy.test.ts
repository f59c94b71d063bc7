import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { openPackage, type ModelValue, type Worksheet } from 'excel-host/xlsx';
import { NODE_CODEC } from '../../src/cli/nodeCodec';
import { runReport } from '../../src/cli/runReport';
import { acceptedHeaders, headerKey } from '../../src/workbook/read/headers';
import { INPUT_TABLES } from '../../src/workbook/schema';

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
  const { code, said } = await report(
    ...[here('own.xlsx'), '--send-copy', here('gui.xlsx'), '--send-sheet', 'Phường', '--send-sheet', 'KQ Tổng hợp'],
  );
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
    ...['--send-sheet', 'KQ Tổng hợp', '--send-sheet', 'Thẩm định', '--send-with', 'explanation,note'],
  );
  expect(code).toBe(0);
  expect(said).toMatch(/Bản gửi đi \(2 trang\)/);
  expect(said).toMatch(/Bản này còn chứa: 2 trang, \d+ ô có nội dung, \d+ ô giải trình/);
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

test('as JSON the command says what the copy contains and what it leaves, too', async () => {
  const { said } = await report(SAMPLE, '-o', here('out.xlsx'), '--send-copy', here('gui.xlsx'), '--json');
  expect(JSON.parse(said)).toMatchObject({
    sendCopy: here('gui.xlsx'),
    sendCopyContains: {
      sheets: open(here('gui.xlsx')).worksheets.length,
      explanation: 0,
      document: 0,
      person: 0,
      note: 0,
    },
    sendCopyLeft: { notes: 0 },
  });
});

const textOf = (value: ModelValue): string => (typeof value === 'string' ? value : '');

const MARKER = 'dấuvết7Q';
const SHEETS_OF_RESULTS = /^KQ /;

/** The sample with the marker in every cell that holds a text about people and papers, one of each with a fault that is found. */
function marked(): Uint8Array {
  const file = openPackage(readFileSync(SAMPLE), { codec: NODE_CODEC });
  const { workbook } = file;
  for (const spec of INPUT_TABLES) {
    const sheet = workbook.worksheets.find(({ tables }) => tables.some(({ name }) => name === spec.table));
    const area = sheet?.tables.find(({ name }) => name === spec.table)?.area;
    if (!sheet || !area) continue;
    const headers = acceptedHeaders(spec);
    for (let column = area.column; column < area.column + area.columns; column++) {
      const id = headers.get(headerKey(textOf(sheet.cells.value(area.row, column))));
      const found = spec.columns.find((each) => each.id === id);
      if (!found || found.privateText === null) continue;
      // Words that old fonts left, a sum that is none, a day that is none: findings that quote what stands there.
      const texts =
        found.kind === 'date'
          ? [`31/02/2023 ${MARKER}`, 45_000]
          : [`${MARKER} tổng 3 vụ, trong đó 1 vụ trộm và 1 vụ cướp`, `${MARKER} giảm 14 vụ (9,79%) so với 205 vụ`];
      for (let row = area.row + 1; row < area.row + area.rows; row++)
        sheet.cells.setValue(row, column, texts[row % texts.length]!);
    }
  }
  return file.save();
}

const textsOf = (path: string): string =>
  Object.values(unzipSync(readFileSync(path)))
    .map((part) => strFromU8(part))
    .join('\n');

test('nothing of people and papers reaches the copy, wherever the status sheets would tell it, unless it is asked for', async () => {
  writeFileSync(here('in.xlsx'), marked());
  const { code, said } = await report(here('in.xlsx'), '-o', here('out.xlsx'), '--send-copy', here('gui.xlsx'));
  expect(code).toBe(0);
  // The result itself tells it on several sheets.
  const result = open(here('out.xlsx')).worksheets.filter(({ name }) => SHEETS_OF_RESULTS.test(name));
  const telling = result.filter(({ cells }) => {
    let found = false;
    cells.forEachRow((_, row) => {
      found ||= row.columns.some((column) => textOf(row.value(column)).includes(MARKER));
    });
    return found;
  });
  expect(telling.map(({ name }) => name).sort()).toEqual([
    'KQ Báo cáo',
    'KQ Kiểm tra số liệu',
    'KQ Phiếu thẩm định',
    'KQ Tồn tại',
    'KQ Đối chiếu',
  ]);

  expect(textsOf(here('gui.xlsx')).includes(MARKER)).toBe(false);
  // Day 45,000.
  expect(textsOf(here('out.xlsx')).includes('15/3/2023')).toBe(true);
  expect(/15\/0?3\/2023/.test(textsOf(here('gui.xlsx')))).toBe(false);
  expect(open(here('gui.xlsx')).worksheets.map(({ name }) => name)).toEqual(result.map(({ name }) => name));
  expect(textsOf(here('gui.xlsx')).includes('nội dung của ô không gửi kèm')).toBe(true);
  expect(said).not.toMatch(/còn chứa:.*(?:giải trình|minh chứng|người)/);
});

test('every verdict of the copy is that of the result', async () => {
  writeFileSync(here('in.xlsx'), marked());
  await report(here('in.xlsx'), '-o', here('out.xlsx'), '--send-copy', here('gui.xlsx'));
  for (const name of ['KQ Ma trận', 'KQ Nhóm', 'KQ Lộ trình']) {
    const [result, copy] = [sheetOf(here('out.xlsx'), name), sheetOf(here('gui.xlsx'), name)];
    let compared = 0;
    result.cells.forEachRow((row, view) => {
      for (const column of view.columns) {
        expect([row, column, copy.cells.value(row, column)]).toEqual([row, column, view.value(column)]);
        compared++;
      }
    });
    expect(compared).toBeGreaterThan(20);
  }
});

test('what is asked for by name goes along, and the other texts stay', async () => {
  writeFileSync(here('in.xlsx'), marked());
  await report(here('in.xlsx'), '-o', here('out.xlsx'), '--send-copy', here('gui.xlsx'), '--send-with', 'explanation');
  expect(textsOf(here('gui.xlsx')).includes(`${MARKER} tổng 3 vụ`)).toBe(true);
  expect(textsOf(here('gui.xlsx')).includes(`31/02/2023 ${MARKER}`)).toBe(false);
});

test.each([
  ['a sheet that is not there', ['--send-copy', '--send-sheet', 'Không có'], /Không có trang “Không có”/],
  ['a kind of text that is not known', ['--send-copy', '--send-with', 'secrets'], /Không hiểu “secrets”/],
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
