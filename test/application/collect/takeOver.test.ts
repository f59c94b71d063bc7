import { createWorkbook } from 'excel-host/xlsx';
import { collectBook, type CollectBook } from '../../../src/application/collect/book';
import { previewFiles } from '../../../src/application/collect/preview';
import { takeOver, type TakenOver } from '../../../src/application/collect/takeOver';
import { createTemplate } from '../../../src/application/createTemplate';
import { createRepairs } from '../../../src/excel';
import { openFigureFile } from '../../../src/figureFiles';
import { readWorkbook } from '../../../src/workbook/read';
import { tableRequests, type TemplateRows } from '../../../src/workbook/schema';
import { MONTHLY } from '../../support/collectBook';
import { entryFiles, filled, type Typed } from '../../support/entryFiles';
import { open, quiet, sheetNamed, type OpenWorkbook } from '../../support/excelHost';

const PERIOD = { year: 2026, month: 2 };
const TODAY = '2026-03-01';

async function bookWith(rows: TemplateRows = {}): Promise<OpenWorkbook> {
  const workbook = await open(createWorkbook());
  await createTemplate(workbook.port, 'vi', quiet, { ...MONTHLY, ...rows });
  return workbook;
}

async function read({ port }: OpenWorkbook): Promise<CollectBook> {
  const { grids } = await port.read(tableRequests());
  return collectBook(readWorkbook(grids), grids, false);
}

/** Sends forms of these wards, by their codes, and takes all of them over. */
async function receive(workbook: OpenWorkbook, sent: Readonly<Record<string, Typed>>): Promise<TakenOver> {
  const book = await read(workbook);
  const forms = entryFiles(book, PERIOD);
  const files = Object.entries(sent).map(([code, typed]) => ({
    name: `${code}.xlsx`,
    bytes: filled(forms.get(code)!, typed),
  }));
  const preview = previewFiles(book, files, openFigureFile, PERIOD, TODAY);
  const ports = { workbook: workbook.port, repairs: createRepairs(workbook.runtime) };
  const time = { keptAt: `${TODAY}T08:00:00.000Z`, today: TODAY };
  return takeOver(ports, preview, new Set(Object.keys(sent)), time, quiet);
}

const NINE: Typed = { figures: { officers: 9 } };
const officers = async (workbook: OpenWorkbook, code: string): Promise<unknown> =>
  (await read(workbook)).records.facts.reading(code, 2026, 'officers', 2);
const tableNamed = ({ model }: OpenWorkbook, sheet: string) => sheetNamed(model, sheet).tables[0]!;

test('a table without a blank row becomes longer, and shorter again when the figures are taken back', async () => {
  const workbook = await bookWith();
  const { rows } = tableNamed(workbook, 'Nhóm 2').area;
  expect(await receive(workbook, { P1: NINE, P2: NINE })).toEqual({ taken: ['P1', 'P2'], left: [] });
  expect(tableNamed(workbook, 'Nhóm 2').area.rows).toBe(rows + 2);
  expect(await officers(workbook, 'P2')).toMatchObject({ value: 9, partYear: true, month: 2 });
  const [last] = await workbook.port.kept();
  await workbook.port.restore(last!.step);
  expect(tableNamed(workbook, 'Nhóm 2').area.rows).toBe(rows);
  expect(await officers(workbook, 'P2')).toMatchObject({ state: 'blank' });
  expect((await read(workbook)).records.received).toEqual([]);
});

test('the figures of a row that stands are written into it, its other cells stay', async () => {
  const workbook = await bookWith({
    tblNhom2: [{ ...PERIOD, ward: 'Lam Sơn', officers: 8, assigned_officers: 10, note: 'giữ' }],
  });
  await receive(workbook, { P1: { ...NINE, notes: { officers: 'thêm một đồng chí' } } });
  const { records } = await read(workbook);
  expect(records.facts.reading('P1', 2026, 'officers', 2)).toMatchObject({ value: 9 });
  expect(records.facts.reading('P1', 2026, 'assigned_officers', 2)).toMatchObject({ value: 10 });
  expect(tableNamed(workbook, 'Nhóm 2').area.rows).toBe(2);
  const cells = sheetNamed(workbook.model, 'Nhóm 2').cells;
  expect(cells.readBlock({ row: 4, column: 0, rows: 1, columns: 30 })[0]).toContain(
    'giữ; Cán bộ, chiến sĩ hiện có: thêm một đồng chí',
  );
});

test('a formula is never lost: its ward is left with the formula named, the others are taken', async () => {
  const rows = [
    { ...PERIOD, ward: 'Lam Sơn', officers: 8 },
    { ...PERIOD, ward: 'An Tảo', officers: 8 },
  ];
  const workbook = await bookWith({ tblNhom2: rows });
  const { cells } = sheetNamed(workbook.model, 'Nhóm 2');
  const column = cells.readBlock({ row: 3, column: 0, rows: 1, columns: 30 })[0]!.indexOf('Cán bộ, chiến sĩ hiện có');
  cells.setFormula(4, column, '=4+4', 8);
  expect(await receive(workbook, { P1: NINE, P2: NINE })).toEqual({
    taken: ['P2'],
    left: [{ wardCode: 'P1', reason: 'formula', detail: '=4+4' }],
  });
  expect(cells.formula(4, column)).toBe('=4+4');
  expect((await read(workbook)).records.received.map(({ ward }) => ward)).toEqual(['An Tảo']);
});

test('where something stands right below a full table nothing is written over it', async () => {
  const workbook = await bookWith();
  const { cells } = sheetNamed(workbook.model, 'Nhóm 2');
  const { row, rows } = tableNamed(workbook, 'Nhóm 2').area;
  cells.setValue(row + rows, 0, 'Người lập biểu');
  expect(await receive(workbook, { P1: NINE })).toEqual({
    taken: [],
    left: [{ wardCode: 'P1', reason: 'noRoom', detail: 'Nhóm 2' }],
  });
  expect(cells.value(row + rows, 0)).toBe('Người lập biểu');
});

test('a protected sheet is left as it is, and said so', async () => {
  const workbook = await bookWith();
  sheetNamed(workbook.model, 'Nhóm 2').protected = true;
  expect((await receive(workbook, { P1: NINE })).left).toMatchObject([{ wardCode: 'P1', reason: 'protected' }]);
  expect((await read(workbook)).records.received).toEqual([]);
});

test('a workbook of before the log was there gets one', async () => {
  const workbook = await bookWith();
  const at = workbook.model.worksheets.findIndex(({ name }) => name === 'Nhận số liệu');
  workbook.model.worksheets.splice(at, 1);
  expect((await receive(workbook, { P1: NINE })).taken).toEqual(['P1']);
  expect((await read(workbook)).records.received).toMatchObject([
    { ward: 'Lam Sơn', file: 'P1.xlsx', receivedOn: TODAY },
  ]);
});

test('a blank cell of a file takes nothing away', async () => {
  const workbook = await bookWith({ tblNhom2: [{ ...PERIOD, ward: 'Lam Sơn', officers: 8, disciplined_officers: 1 }] });
  await receive(workbook, { P1: { figures: { disciplined_officers: 2 } } });
  expect(await officers(workbook, 'P1')).toMatchObject({ value: 8 });
});
