import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
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

async function report(...argv: string[]): Promise<{ code: number; out: string }> {
  const said = { out: '' };
  const write = (text: string): void => void (said.out += text);
  const terminal = { out: write, error: write, interactive: false };
  const runtime = { terminal, clock: () => 0, cancelled: () => false, peakMemory: () => 0 };
  return { code: await runReport([SAMPLE, '--output', here('out.xlsx'), ...argv], runtime), ...said };
}

/** The sentences of a Word file, paragraph by paragraph. */
function paragraphsOf(path: string): string[] {
  const xml = strFromU8(unzipSync(readFileSync(path))['word/document.xml'] ?? new Uint8Array());
  return [...xml.matchAll(/<w:p[ >].*?<\/w:p>/gs)]
    .map(([paragraph]) => [...paragraph.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map(([, text]) => text).join(''))
    .filter((text) => text !== '');
}

/** The lines of a calendar with the folded ones joined again. */
const linesOf = (path: string): string[] => readFileSync(path, 'utf8').replaceAll('\r\n ', '').split('\r\n');

test('--word writes the survey of 2022 with the sentences of the decision, 6,83 % and the annex of 14 wards', async () => {
  const { code, out } = await report('--word', here('bc.docx'));
  expect(code).toBe(0);
  expect(out).toContain('bc.docx');
  const told = paragraphsOf(here('bc.docx'));
  const all = told.join('\n');
  for (const sentence of [
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'Có 05/14 phường đạt; 09/14 phường không đạt',
    'Có 01/14 phường đạt; 13/14 phường không đạt',
    '191 vụ phạm pháp hình sự (giảm 14 vụ = 6,83% so với năm 2021)',
    '03/14 phường chưa đủ diện tích đất gồm: Lê Lợi 390 m²; Quang Trung 155,6 m²; Minh Khai 146 m².',
    '(Số liệu tính đến ngày 31/12/2022)',
  ])
    expect(all).toContain(sentence);
  expect(all).not.toContain('9,79');
  const wards = ['An Tảo', 'Lam Sơn', 'Quang Trung', 'Bần Yên Nhân', 'Phan Đình Phùng'];
  for (const ward of wards) expect(told).toContain(ward);
  expect(told.filter((text) => /^\d+\/22$/.test(text))).toHaveLength(14);
});

test('--calendar writes one whole-day event for everything due, in lines that calendars accept', async () => {
  expect((await report('--calendar', here('lich.ics'))).code).toBe(0);
  const lines = linesOf(here('lich.ics'));
  expect([lines[0], lines.at(-2), lines.at(-1)]).toEqual(['BEGIN:VCALENDAR', 'END:VCALENDAR', '']);
  const events = lines.filter((line) => line === 'BEGIN:VEVENT').length;
  expect(events).toBeGreaterThan(20);
  expect(lines.filter((line) => line.startsWith('UID:'))).toHaveLength(events);
  expect(new Set(lines.filter((line) => line.startsWith('UID:'))).size).toBe(events);
  // Before the 18th is the 17th at the latest.
  expect(lines.some((line) => /^DTSTART;VALUE=DATE:\d{6}17$/.test(line))).toBe(true);
  const raw = readFileSync(here('lich.ics'), 'utf8').split('\r\n');
  expect(raw.filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
});

test('a period without rows is refused with the rows that there are, and nothing is written', async () => {
  const { code, out } = await report('--period', 'half', '--word', here('r.docx'));
  expect(code).not.toBe(0);
  expect(out).toContain('Chưa phường nào có dòng số liệu đến tháng 6 năm 2022');
  expect(out).toContain('6 tháng đầu năm 2022');
  expect(out).toContain('Đang có: cả năm – 14 phường (An Tảo');
  expect(readdirSync(folder)).toEqual([]);
});

test('data of a year after the report date are never stamped with that date', async () => {
  expect((await report('--year', '2023', '--word', here('r.docx'))).code).toBe(0);
  const told = paragraphsOf(here('r.docx')).join('\n');
  expect(told).not.toContain('Số liệu tính đến ngày');
  expect(told).not.toContain('31/12/2022');
  expect(told).toContain('ngày …… tháng …… năm ………');
});

test('a report in English is asked for by words; without them no file is made', async () => {
  await report('--word', here('r.docx'), '--language', 'en');
  const told = paragraphsOf(here('r.docx')).join('\n');
  expect(told).toContain('5/14 wards pass; 9/14 wards fail because of “Rating of the ward Party committee');
  expect(told).not.toMatch(/phường đạt;/);
  rmSync(here('r.docx'));
  await report();
  expect(readdirSync(folder)).toEqual(['out.xlsx']);
});
