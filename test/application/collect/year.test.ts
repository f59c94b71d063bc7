import { createWorkbook } from 'excel-host/xlsx';
import { collectBook, type CollectBook } from '../../../src/application/collect/book';
import { previewFiles, type CollectPreview, type WardState } from '../../../src/application/collect/preview';
import type { ChosenFile } from '../../../src/application/collect/readFile';
import { takeOver, type TakenOver } from '../../../src/application/collect/takeOver';
import { createTemplate } from '../../../src/application/createTemplate';
import { createRepairs } from '../../../src/excel';
import { openFigureFile } from '../../../src/figureFiles';
import { readWorkbook } from '../../../src/workbook/read';
import { tableRequests } from '../../../src/workbook/schema';
import { CODEC, entryFiles, filled, withoutProperties, type Typed } from '../../support/entryFiles';
import { open, quiet, type OpenWorkbook } from '../../support/excelHost';

const YEAR = 2026;
const WARDS = Array.from({ length: 14 }, (_, at) => ({
  code: `P${String(at + 1).padStart(2, '0')}`,
  name: `Phường ${String(at + 1)}`,
}));
const CODES = WARDS.map(({ code }) => code);
/** Figures that are asked for each month: what adds up, what stands, yes or no, a title. */
const figuresOf = (ward: number, month: number): Typed['figures'] & object => ({
  social_order_crimes: month * (ward + 1),
  crime_reports_received: 10 * month + ward,
  officers: 8 + (ward % 3),
  own_headquarters: ward % 2 === 0 ? 'Có' : 'Không',
  security_festival: month > 6 ? 'Có' : 'Không',
  unit_title: 'Đơn vị Quyết thắng',
});
/** What the workbook says of them once they are read. */
const readOf = (ward: number, month: number) => ({
  ...figuresOf(ward, month),
  own_headquarters: ward % 2 === 0,
  security_festival: month > 6,
  unit_title: 'determined_to_win',
});

let workbook: OpenWorkbook;
/** Figures as the oracle keeps them, by code of the ward and month. */
const told = new Map<string, Readonly<Record<string, unknown>>>();
const key = (ward: number, month: number): string => `${CODES[ward] ?? ''} ${String(month)}`;

const read = async (): Promise<CollectBook> => {
  const { grids } = await workbook.port.read(tableRequests());
  return collectBook(readWorkbook(grids), grids, false);
};
const opener = (bytes: Uint8Array) => openFigureFile(bytes, CODEC);
const fileOf = (name: string, bytes: Uint8Array): ChosenFile => ({ name: `${name}.xlsx`, bytes });

async function preview(month: number, files: readonly ChosenFile[], today: string): Promise<CollectPreview> {
  return previewFiles(await read(), files, opener, { year: YEAR, month }, today);
}

async function take(shown: CollectPreview, today: string, codes: readonly string[] = CODES): Promise<TakenOver> {
  const ports = { workbook: workbook.port, repairs: createRepairs(workbook.runtime) };
  return takeOver(ports, shown, new Set(codes), { keptAt: `${today}T08:00:00.000Z`, today }, quiet);
}

const statesOf = ({ wards }: CollectPreview): Readonly<Record<string, WardState>> =>
  Object.fromEntries(wards.map(({ ward, state }) => [ward.code, state]));
const all = (state: WardState, but: Readonly<Record<string, WardState>> = {}) => ({
  ...Object.fromEntries(CODES.map((code) => [code, state])),
  ...but,
});
const two = (month: number): string => String(month).padStart(2, '0');
/** The figures of a month are due on the 5th of the next. */
const monthAfter = (month: number): string =>
  month === 12 ? `${String(YEAR + 1)}-01` : `${String(YEAR)}-${two(month + 1)}`;

beforeAll(async () => {
  workbook = await open(createWorkbook());
  await createTemplate(workbook.port, 'vi', quiet, {
    tblPhuong: WARDS.map(({ code, name }) => ({ code, name, managingUnit: 'Tỉnh Hưng Yên' })),
    tblBaoCao: Array.from({ length: 12 }, (_, at) => ({
      unit: 'Công an tỉnh Hưng Yên',
      period: `Tháng ${two(at + 1)}/${String(YEAR)}`,
      due: `${monthAfter(at + 1)}-05`,
    })),
  });
});

describe('a year of twelve months and fourteen wards', () => {
  test.each(Array.from({ length: 12 }, (_, at) => at + 1))('month %i is taken over whole', async (month) => {
    const forms = entryFiles(await read(), { year: YEAR, month });
    const bytesOf = (ward: number, typed: Typed = {}): Uint8Array =>
      filled(forms.get(CODES[ward] ?? '') ?? new Uint8Array(), {
        ...typed,
        figures: { ...figuresOf(ward, month), ...typed.figures },
      });
    const late = month % 13;
    const wrong = (month + 3) % 14;
    const doubled = (month + 6) % 14;
    const sent = CODES.map((_, ward) => ward).filter((ward) => ward !== late);
    const files = sent.map((ward) => {
      const bytes = bytesOf(ward, ward === wrong ? { figures: { officers: 'tám đồng chí' } } : {});
      // Some programs drop the properties of a document.
      return fileOf(CODES[ward] ?? '', ward % 4 === 0 ? withoutProperties(bytes) : bytes);
    });
    const again = fileOf('bản sửa', bytesOf(doubled, { figures: { social_order_crimes: 999 } }));

    const inTime = `${monthAfter(month)}-03`;
    const shown = await preview(month, [...files, again, fileOf('hỏng', new Uint8Array([1, 2, 3]))], inTime);
    expect(statesOf(shown)).toEqual(all('ready', { [CODES[late]!]: 'missing', [CODES[doubled]!]: 'doubled' }));
    expect(shown.problems.map(({ file, problem }) => [file, problem.code])).toEqual([['hỏng.xlsx', 'unreadable']]);
    expect(shown.wards.every((ward) => ward.late === null)).toBe(true);
    expect(shown.wards.flatMap(({ comparison }) => comparison?.refused ?? [])).toMatchObject([
      { code: 'notANumber', found: 'tám đồng chí' },
    ]);
    const outcome = await take(shown, inTime);
    expect(outcome.left).toEqual([]);
    expect(outcome.taken).toHaveLength(12);

    // The late ward, the corrected one and the one file of the two that is right come a week later.
    const tooLate = `${monthAfter(month)}-10`;
    const rest = [late, wrong, doubled].map((ward) => fileOf(CODES[ward] ?? '', bytesOf(ward)));
    const later = await preview(month, rest, tooLate);
    const expected = all('received', { [CODES[late]!]: 'ready', [CODES[wrong]!]: 'ready', [CODES[doubled]!]: 'ready' });
    expect(statesOf(later)).toEqual(expected);
    expect(later.wards[late]?.late).toEqual({ due: `${monthAfter(month)}-05`, days: 5 });
    expect(later.wards[wrong]?.comparison?.changes.map(({ indicatorId }) => indicatorId)).toEqual(['officers']);
    expect((await take(later, tooLate)).taken).toHaveLength(3);
    for (const ward of CODES.keys()) told.set(key(ward, month), readOf(ward, month));

    // The same files once more change nothing.
    const repeated = await preview(
      month,
      [...files.filter(({ name }) => !name.startsWith(CODES[wrong]!) && !name.startsWith(CODES[doubled]!)), ...rest],
      tooLate,
    );
    expect(statesOf(repeated)).toEqual(all('same'));
    expect(await take(repeated, tooLate)).toEqual({ taken: [], left: [] });
  });

  test('every figure of the year stands in the workbook as its ward sent it', async () => {
    const { records } = await read();
    expect(told.size).toBe(12 * 14);
    for (const [ward, code] of CODES.entries())
      for (let month = 1; month <= 12; month++)
        for (const [id, value] of Object.entries(told.get(key(ward, month)) ?? {}))
          expect([code, month, id, records.facts.reading(code, YEAR, id, month)]).toMatchObject([
            code,
            month,
            id,
            { state: 'value', value },
          ]);
    expect(records.received).toHaveLength(12 * 15);
    expect(records.issues.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test('a form of another month is no file of this one', async () => {
    const [code = ''] = CODES;
    const forms = entryFiles(await read(), { year: YEAR, month: 5 });
    const shown = await preview(6, [fileOf('cũ', forms.get(code) ?? new Uint8Array())], `${String(YEAR)}-07-01`);
    expect(shown.problems).toMatchObject([
      { file: 'cũ.xlsx', problem: { code: 'otherPeriod', period: { year: YEAR, month: 5 } } },
    ]);
    expect(statesOf(shown)).toEqual(all('received'));
  });

  test('a figure that differs is shown old and new, replaced when confirmed, and brought back by Khôi phục', async () => {
    const [code = ''] = CODES;
    const forms = entryFiles(await read(), { year: YEAR, month: 12 });
    const bytes = filled(forms.get(code) ?? new Uint8Array(), { figures: { social_order_crimes: 3 } });
    const shown = await preview(12, [fileOf('sửa', bytes)], '2027-01-20');
    expect(shown.wards[0]?.comparison?.changes).toMatchObject([
      { indicatorId: 'social_order_crimes', before: 12, after: 3, jump: { kind: 'falls', previous: 11 } },
    ]);
    const crimes = async (): Promise<unknown> =>
      (await read()).records.facts.reading(code, YEAR, 'social_order_crimes', 12);
    expect(await take(shown, '2027-01-20', [])).toEqual({ taken: [], left: [] });
    expect(await crimes()).toMatchObject({ value: 12 });
    expect((await take(shown, '2027-01-20')).taken).toEqual([code]);
    expect(await crimes()).toMatchObject({ value: 3 });
    expect((await read()).records.received.at(-1)).toMatchObject({
      ward: 'Phường 1',
      file: 'sửa.xlsx',
      receivedOn: '2027-01-20',
    });
    const [last] = await workbook.port.kept();
    await workbook.port.restore(last?.step ?? -1);
    expect(await crimes()).toMatchObject({ value: 12 });
    expect((await read()).records.received).toHaveLength(12 * 15);
  });

  test('what somebody changed between preview and confirmation is left alone', async () => {
    const [code = ''] = CODES;
    const forms = entryFiles(await read(), { year: YEAR, month: 12 });
    const bytes = filled(forms.get(code) ?? new Uint8Array(), { figures: { social_order_crimes: 20 } });
    const shown = await preview(12, [fileOf('sửa', bytes)], '2027-01-20');
    const other = filled(forms.get(code) ?? new Uint8Array(), { figures: { social_order_crimes: 15 } });
    await take(await preview(12, [fileOf('khác', other)], '2027-01-20'), '2027-01-20');
    expect(await take(shown, '2027-01-20')).toEqual({
      taken: [],
      left: [{ wardCode: code, reason: 'changedSince', detail: '' }],
    });
  });
});
