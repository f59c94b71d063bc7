import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createEmptyWorkbook, createWorksheet, newPackage } from 'excel-host/xlsx';
import { openHeadless } from '../../src/cli/headless';
import { NODE_CODEC } from '../../src/cli/nodeCodec';
import { runTemplate } from '../../src/cli/runTemplate';
import { readWorkbook } from '../../src/workbook/read';
import { tableRequests } from '../../src/workbook/schema';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'template-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});
const here = (name: string): string => join(folder, name);

async function make(...argv: readonly string[]): Promise<{ readonly code: number; readonly said: string }> {
  const said: string[] = [];
  const tell = (text: string): void => void said.push(text);
  const terminal = { out: tell, error: tell, interactive: false };
  const code = await runTemplate([here('mau.xlsx'), ...argv], {
    ...{ terminal, clock: () => 0, cancelled: () => false, peakMemory: () => 0 },
  });
  return { code, said: said.join('') };
}

const recordsOf = async (path: string) => {
  const { port } = await openHeadless(readFileSync(path));
  return readWorkbook((await port.read(tableRequests())).grids);
};

/** A workbook whose only sheet holds these cells. */
function writeList(name: string, cells: readonly (readonly (string | number)[])[]): string {
  const workbook = createEmptyWorkbook();
  const sheet = createWorksheet(workbook, 'Danh sách');
  cells.forEach((line, row) => {
    line.forEach((value, column) => {
      sheet.cells.setValue(row, column, value);
    });
  });
  writeFileSync(here(name), newPackage(workbook, { codec: NODE_CODEC }).save());
  return here(name);
}

test('the wards of a list of one’s own are taken by their codes; its communes are left out and counted', async () => {
  const list = writeList('phuong.xlsx', [
    ['Mã', 'Tên', 'Loại'],
    [7294, 'Một', 'Phường'],
    ['25270', 'Hai', 'Phường'],
    ['25271', 'Ba', 'Xã'],
  ]);
  const { code, said } = await make('--ward-list', list);
  expect([code, said]).toEqual([0, expect.stringContaining('Đã lấy 2 phường từ danh sách; bỏ qua 1 dòng khác.')]);
  const { facts, issues } = await recordsOf(here('mau.xlsx'));
  expect(facts.wards.map((ward) => [ward.code, ward.name, ward.officialCode])).toEqual([
    ['P07294', 'Một', '07294'],
    ['P25270', 'Hai', '25270'],
  ]);
  expect(issues.filter(({ sheet }) => sheet === 'Phường')).toEqual([]);
});

test('a file without such a list is refused with a sentence, and nothing is made', async () => {
  const { code, said } = await make('--ward-list', writeList('khac.xlsx', [['Ngày', 'Số']]));
  expect([code, said]).toEqual([2, expect.stringContaining('Không tìm thấy danh sách phường')]);
  expect(existsSync(here('mau.xlsx'))).toBe(false);
});

test.each([
  ['--wards', 20],
  ['--province-wards', 35],
])('%s writes the rows of the reorganisations', async (option, rows) => {
  expect((await make(option)).code).toBe(0);
  expect((await recordsOf(here('mau.xlsx'))).facts.wards).toHaveLength(rows);
});
