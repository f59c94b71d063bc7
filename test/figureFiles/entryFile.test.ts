import { strFromU8, unzipSync } from 'fflate';
import { openPackage } from 'excel-host/xlsx';
import { makeEntryForms } from '../../src/application/collect/makeForms';
import { entryFormPicture } from '../../src/documents/entryForm/picture';
import { openFigureFile, writeEntryFile } from '../../src/figureFiles';
import { FORM_COLUMNS, formColumn } from '../../src/workbook/entryForm/layout';
import { MARK_PROPERTY, readMark } from '../../src/workbook/entryForm/mark';
import { bookOf, MONTHLY } from '../support/collectBook';

const PERIOD = { year: 2026, month: 2 };
const forms = makeEntryForms(bookOf(MONTHLY), PERIOD, 'vi');
const files = forms.map((form) => writeEntryFile(entryFormPicture(form, 'vi')));
const bytes = files[0]!;
const { workbook } = openPackage(bytes);
const sheet = workbook.worksheets[0]!;
const values = openFigureFile(bytes).sheets[0]!.values();
const rowOf = (id: string): number => values.findIndex((line) => line[0] === id);
const figureCell = (id: string) => ({ row: rowOf(id), column: formColumn('figure') });
const validationOf = (id: string) => {
  const { row, column } = figureCell(id);
  return sheet.validations.find(({ areas }) => areas.some((area) => area.row === row && area.column === column));
};

test('the file says twice for whom and when it was made: in a property and in a hidden cell', () => {
  const mark = { version: 1, ward: 'P1', period: PERIOD };
  expect(readMark(openFigureFile(bytes).properties.get(MARK_PROPERTY) ?? '')).toEqual(mark);
  expect(readMark(String(values[0]![0]))).toEqual(mark);
  expect([...sheet.hiddenColumns]).toEqual([formColumn('id')]);
});

test('nothing of another ward stands in any part of the file', () => {
  const everything = Object.values(unzipSync(bytes))
    .map((part) => strFromU8(part))
    .join('');
  const figures = [1011, 1021, 1031, 1041].flatMap((own) => [own + 1, own + 2]);
  const others = ['An Tảo', 'Hiến Nam', 'P2', 'P3', ...figures.map((figure) => `>${String(figure)}<`)];
  expect(others.filter((other) => everything.includes(other))).toEqual([]);
  const own = ['Lam Sơn', 'P1', '>1011<', '>1021<', '>1031<', '>1041<'];
  expect(own.filter((each) => everything.includes(each))).toEqual(own);
});

test('only the cells that are asked for may be typed in, and the sheet is locked without a password', () => {
  const open = new Set<string>();
  sheet.cells.forEachRow((row, cells) => {
    for (const column of cells.columns)
      if (!workbook.styles.get(cells.styleId(column)).locked) open.add(`${String(row)},${String(column)}`);
  });
  const lines = values.flatMap((line, row) => (line[1] !== '' && typeof line[1] === 'number' ? [row] : []));
  const asked = lines.flatMap((row) =>
    ['figure', 'evidence', 'note'].map((each) => `${String(row)},${String(FORM_COLUMNS.indexOf(each as 'note'))}`),
  );
  expect(asked.length).toBeGreaterThan(200);
  for (const cell of asked) expect(open).toContain(cell);
  // Two places to sign remain, each as wide as half the form.
  expect(
    [...open].filter((cell) => !asked.includes(cell)).every((cell) => Number(cell.split(',')[0]) > lines.at(-1)!),
  ).toBe(true);
  expect(sheet.protected).toBe(true);
  const xml = strFromU8(unzipSync(bytes)['xl/worksheets/sheet1.xml']!);
  expect(xml).toMatch(/<sheetProtection sheet="1"/);
  expect(xml).not.toMatch(/password|hashValue/);
});

test('a cell takes what its figure is and says in Vietnamese what it wants', () => {
  expect(validationOf('disciplined_officers')).toMatchObject({
    rule: { kind: 'wholeNumber', operator: 'Between', formula1: '0' },
    error: { title: 'Giá trị không hợp lệ', style: 'stop', show: true },
  });
  expect(validationOf('disciplined_officers')?.error?.message).toMatch(/Ghi một số nguyên không âm/);
  expect(validationOf('own_headquarters')?.rule).toEqual({ kind: 'list', source: 'Có,Không' });
  expect(validationOf('unit_title')?.rule).toMatchObject({
    kind: 'list',
    source: expect.stringContaining('Quyết thắng') as string,
  });
  for (const { error, prompt } of sheet.validations) {
    expect(error!.message.length).toBeLessThanOrEqual(225);
    expect(prompt!.message.length).toBeLessThanOrEqual(255);
  }
});

test('no text of the form is cut: every one goes on in the next line of its cell', () => {
  const cut: string[] = [];
  sheet.cells.forEachRow((row, cells) => {
    for (const column of cells.columns)
      if (typeof cells.value(column) === 'string' && !workbook.styles.get(cells.styleId(column)).wrap)
        cut.push(`${String(row)},${String(column)}`);
  });
  expect(cut).toEqual([]);
});

test('it prints upright on A4, one page wide, with its header on every page', () => {
  const header = values.findIndex((line) => line[2] === 'Chỉ tiêu');
  expect(sheet.pageLayout).toMatchObject({
    orientation: 'portrait',
    paperSize: 'A4',
    fitToWidth: 1,
    repeatRows: { first: header, last: header },
  });
});

test('the file holds no macro, no formula, no link and no name of a person', () => {
  const parts = Object.keys(unzipSync(bytes));
  expect(parts.filter((name) => /vba|macro|externalLink|comments|person/i.test(name))).toEqual([]);
  expect(strFromU8(unzipSync(bytes)['xl/worksheets/sheet1.xml']!)).not.toMatch(/<f>|<hyperlink/);
});

test('the same form makes the same bytes', () => {
  expect(writeEntryFile(entryFormPicture(forms[0]!, 'vi'))).toEqual(bytes);
});
