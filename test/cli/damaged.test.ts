import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { runReport } from '../../src/cli/runReport';

const SAMPLE = join(__dirname, '../../assets/samples/hung-yen.xlsx');

test('damage in a sheet that is read late ends with the sentence for damaged files, and nothing is written', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'wardscore-'));
  const parts = unzipSync(readFileSync(SAMPLE));
  const workbook = strFromU8(parts['xl/workbook.xml']!);
  const [, id = ''] = /<sheet name="Nhóm 3"[^>]*r:id="([^"]+)"/.exec(workbook)!;
  const relationships = strFromU8(parts['xl/_rels/workbook.xml.rels']!);
  const [, target = ''] = new RegExp(`Id="${id}"[^>]*Target="([^"]+)"`).exec(relationships)!;
  const part = `xl/${target}`;
  parts[part] = strToU8(strFromU8(parts[part]!).replace('</sheetData>', '</sheetDat>'));
  const [input, output] = [join(folder, 'hong.xlsx'), join(folder, 'ra.xlsx')];
  writeFileSync(input, zipSync(parts));
  let said = '';
  const terminal = { out: () => undefined, error: (text: string) => void (said += text), interactive: false };
  const code = await runReport([input, '-o', output], {
    terminal,
    clock: () => 0,
    cancelled: () => false,
    peakMemory: () => 0,
  });
  expect({ code, written: existsSync(output) }).toEqual({ code: 2, written: false });
  expect(said).toMatch(/^Nội dung tệp bị hỏng \(xl\/worksheets\/[^)]+\)\. Hãy mở bằng Excel để sửa rồi lưu lại\.\n/);
  rmSync(folder, { recursive: true });
});
