import * as fc from 'fast-check';
import { createCellStore, createStyleTable, createWorkbook, createWorksheet, DEFAULT_STYLE } from '../../src/model';
import {
  absoluteAddress,
  columnIndex,
  columnLetters,
  parseRect,
  rectAddress,
  splitSheet,
} from '../../src/model/address';
import { dateSerial } from '../../src/model/input/dates';
import { isFormulaSyntax } from '../../src/model/input/formulas';
import { intersect, MAX_COLUMNS, MAX_ROWS, subtract } from '../../src/model/rect';
import { copyName } from '../../src/model/sheetNames';
import { replaceSheet, shiftFormula } from '../../src/model/shiftFormula';
import { isTableName } from '../../src/model/tables';
import type { Rect } from '../../src/model/types';

const rects = fc
  .record({
    row: fc.integer({ min: 0, max: MAX_ROWS - 1 }),
    column: fc.integer({ min: 0, max: MAX_COLUMNS - 1 }),
    rows: fc.integer({ min: 1, max: 40 }),
    columns: fc.integer({ min: 1, max: 40 }),
  })
  .filter((rect) => rect.row + rect.rows <= MAX_ROWS && rect.column + rect.columns <= MAX_COLUMNS);

describe('addresses', () => {
  test.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [701, 'ZZ'],
    [702, 'AAA'],
    [16_383, 'XFD'],
  ])('column %i is %s', (index, letters) => {
    expect([columnLetters(index), columnIndex(letters.toLowerCase())]).toEqual([letters, index]);
  });

  test('what is written is read back, with and without dollars', () => {
    fc.assert(
      fc.property(rects, (rect) => {
        expect(parseRect(rectAddress(rect))).toEqual(rect);
        expect(parseRect(absoluteAddress(rect))).toEqual(rect);
      }),
    );
  });

  test.each(['A', '1', 'A1:B', 'A:1', 'A1:B2:C3', 'A1,B2', '1A', 'AAAA1', '$', 'A-1'])('"%s" is no address', (text) => {
    expect(parseRect(text)).toBeNull();
  });

  test.each([
    ["'Ward''s !'!A1", "Ward's !", 'A1'],
    ['Đất!B2', 'Đất', 'B2'],
    ['A1', null, 'A1'],
  ])('%s', (text, sheet, rest) => {
    expect(splitSheet(text)).toEqual({ sheet, rest });
  });
});

test('cutting a hole leaves exactly the cells outside it', () => {
  const small = fc.record({
    row: fc.integer({ min: 0, max: 6 }),
    column: fc.integer({ min: 0, max: 6 }),
    rows: fc.integer({ min: 1, max: 6 }),
    columns: fc.integer({ min: 1, max: 6 }),
  });
  const cells = (rect: Rect) =>
    Array.from({ length: rect.rows * rect.columns }, (_, index) => {
      return `${rect.row + Math.floor(index / rect.columns)},${rect.column + (index % rect.columns)}`;
    });
  fc.assert(
    fc.property(small, small, (rect, hole) => {
      const cut = intersect(rect, hole);
      const left = subtract(rect, hole).flatMap(cells);
      expect([...left, ...(cut ? cells(cut) : [])].sort()).toEqual(cells(rect).sort());
    }),
  );
});

describe('formulas', () => {
  test.each([
    ['=A1+$B$2+C$3+$D4', '=B3+$B$2+D$3+$D6'],
    ['="A1"&A1', '="A1"&B3'],
    ["='A1 sheet'!A1", "='A1 sheet'!B3"],
    ['=LOG10(A1)', '=LOG10(B3)'],
    ['=tbl_A1+A1', '=tbl_A1+B3'],
    ['=XFD1', '=#REF!'],
  ])('%s copied two down and one right is %s', (formula, moved) => {
    expect(shiftFormula(formula, { rows: 2, columns: 1 })).toBe(moved);
  });

  test.each([
    ["='Nhóm 1'!A1+Other!A1", 'Nhóm 1', '=X!A1+Other!A1'],
    ['=other!A1', 'Other', '=X!A1'],
    ['="Other!A1"&Other!A1', 'Other', '="Other!A1"&X!A1'],
    ['=MyOther!A1', 'Other', '=MyOther!A1'],
    ["='Ward''s'!A1", "Ward's", '=X!A1'],
    ['=[Book.xlsx]Other!A1', 'Other', '=[Book.xlsx]Other!A1'],
    ["='[Book.xlsx]Other'!A1", 'Other', "='[Book.xlsx]Other'!A1"],
    ["='Other'!A1&\"'Other'!\"", 'Other', '=X!A1&"\'Other\'!"'],
    ['=SUM(Other!$A$1:Other!B2)', 'Other', '=SUM(X!$A$1:X!B2)'],
  ])('%s without %s', (formula, name, replaced) => {
    expect(replaceSheet(formula, name, () => 'X!')).toBe(replaced);
  });

  test.each([
    '=1',
    '=A1',
    "='Nhóm 1'!A1:B2",
    '=IF(A1="",0,-1)',
    '=SUM(A1:A3,B:B)%',
    '={1,2;3,4}',
    '=tbl[Điểm]',
    '=-(-1)',
    '=#REF!A1',
  ])('%s is a formula', (formula) => {
    expect(isFormulaSyntax(formula)).toBe(true);
  });

  test.each(['=', '=1 2', '=a b', '=(1', '=1)', '="x', '=1+', '=*1', '=A1 phường'])('%s is none', (formula) => {
    expect(isFormulaSyntax(formula)).toBe(false);
  });
});

describe('dates', () => {
  test.each([
    [1900, 1, 1, 1],
    [1900, 2, 28, 59],
    [1900, 3, 1, 61],
    [2023, 9, 6, 45_175],
  ])('%i-%i-%i', (year, month, day, serial) => {
    expect(dateSerial(year, month, day, false)).toBe(serial);
  });

  test('days that do not exist, or lie before the calendar, have no number', () => {
    expect([dateSerial(2023, 2, 29, false), dateSerial(1899, 12, 31, false), dateSerial(1903, 12, 31, true)]).toEqual([
      null,
      null,
      null,
    ]);
    expect(dateSerial(1904, 1, 1, true)).toBe(0);
  });
});

test.each([
  ['tblPhuong', true],
  ['Bảng_1', true],
  ['_x', true],
  ['tbl Phuong', false],
  ['1tbl', false],
  ['A1', false],
  ['R1C1', false],
  ['', false],
  ['x'.repeat(256), false],
])('"%s" as a table name: %s', (name, good) => {
  expect(isTableName(name)).toBe(good);
});

test('copies of a sheet with the longest name stay within 31 characters', () => {
  const workbook = createWorkbook();
  const name = 'x'.repeat(31);
  createWorksheet(workbook, name);
  const copy = copyName(name, workbook.worksheets);
  expect([copy, copy.length]).toEqual([`${'x'.repeat(27)} (2)`, 31]);
  createWorksheet(workbook, copy);
  expect(copyName(copy, workbook.worksheets)).toBe(`${'x'.repeat(27)} (3)`);
});

test('worksheet ids are never used twice', () => {
  const workbook = createWorkbook();
  const first = createWorksheet(workbook, 'B').id;
  workbook.worksheets.pop();
  expect(createWorksheet(workbook, 'B').id).not.toBe(first);
});

test('equal styles share one id, the default style is 0', () => {
  const styles = createStyleTable();
  const bold = { ...DEFAULT_STYLE, font: { ...DEFAULT_STYLE.font, bold: true } };
  expect([styles.intern({ ...DEFAULT_STYLE }), styles.intern(bold), styles.intern({ ...bold }), styles.count]).toEqual([
    0, 1, 1, 2,
  ]);
});

test('restyling an area cell by cell or at once is the same, across chunks', () => {
  const area = fc.record({
    row: fc.integer({ min: 0, max: 600 }),
    column: fc.integer({ min: 0, max: 2 }),
    rows: fc.integer({ min: 1, max: 600 }),
    columns: fc.integer({ min: 1, max: 2 }),
  });
  const steps = fc.array(fc.tuple(area, fc.integer({ min: 0, max: 2 })), { maxLength: 4 });
  fc.assert(
    fc.property(steps, (changes) => {
      const [fast, slow] = [createCellStore(), createCellStore()];
      for (const [rect, add] of changes) {
        const change = (id: number) => (id + add) % 4;
        fast.mapStyles(rect, change);
        for (let row = rect.row; row < rect.row + rect.rows; row++)
          for (let column = rect.column; column < rect.column + rect.columns; column++)
            slow.setStyle(row, column, change(slow.styleId(row, column)));
      }
      const ids = (store: typeof fast) =>
        Array.from({ length: 1_300 }, (_, row) => [0, 1, 2, 3].map((column) => store.styleId(row, column)));
      expect(ids(fast)).toEqual(ids(slow));
      expect(fast.usedRange(false)).toEqual(slow.usedRange(false));
    }),
    { numRuns: 8 },
  );
});
