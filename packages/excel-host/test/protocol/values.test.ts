import { firstSheet, openDesk } from './support';

const typed = async (value: unknown, format = 'General') => {
  const desk = await openDesk();
  const code = await desk.codeOf((sheet) => {
    const range = sheet.getRange('B2');
    range.numberFormat = [[format]];
    range.values = [[value as string]];
  });
  const { cells } = firstSheet(desk);
  return {
    code,
    value: cells.value(1, 1),
    formula: cells.formula(1, 1),
    style: desk.workbook.styles.get(cells.styleId(1, 1)),
  };
};

describe('a text assigned to values is read as Excel reads what is typed', () => {
  test.each<[string, unknown, string]>([
    ['12', 12, 'General'],
    [' 12 ', 12, 'General'],
    ['-5', -5, 'General'],
    ['+5', 5, 'General'],
    ['.5', 0.5, 'General'],
    ['5.', 5, 'General'],
    ['1,234', 1234, '#,##0'],
    ['1,234.5', 1234.5, '#,##0.00'],
    ['(12)', -12, 'General'],
    ['$12', 12, '$#,##0_);[Red]($#,##0)'],
    ['90%', 0.9, '0%'],
    ['89.95%', 0.8995, '0.00%'],
    ['1e3', 1000, '0.00E+00'],
    ['1 1/2', 1.5, '# ?/?'],
    ['TRUE', true, 'General'],
    ['false', false, 'General'],
    ['5/14', 45060, 'd-mmm'],
    ['5-14', 45060, 'd-mmm'],
    ['1/2/2023', 44928, 'm/d/yyyy'],
    ['2023-01-02', 44928, 'm/d/yyyy'],
    ['5/40', 14732, 'mmm-yy'],
    ['5/2023', 45047, 'mmm-yy'],
    ['14-May', 45060, 'd-mmm'],
    ['May 14, 2023', 45060, 'd-mmm-yy'],
    ['12:30', 12.5 / 24, 'h:mm'],
    ['#N/A', { error: '#N/A' }, 'General'],
  ])('"%s"', async (text, value, format) => {
    const cell = await typed(text);
    expect([cell.code, cell.value, cell.style.numberFormat, cell.formula]).toEqual([null, value, format, null]);
  });

  test.each([
    '18/22',
    '0/14',
    '13/14',
    '5/14 phường',
    '14/5/2023',
    '12,5',
    '1.234,5',
    '12,34',
    'An Tảo',
    'Mỹ Hào',
    'May mắn',
    'Trụ sở',
    '-',
    '+',
    '=',
    '@',
    '– Không áp dụng',
    '✔ Đạt',
    '1 2',
    '12 vụ',
    '%',
    '1/2/3/4',
    '2/30/2023',
    '25:00',
  ])('"%s" stays text', async (text) => {
    const cell = await typed(text);
    expect([cell.code, cell.value, cell.formula, cell.style.numberFormat]).toEqual([null, text, null, 'General']);
  });

  test.each([
    ['=1+A1', '=1+A1'],
    ['+A1', '=+A1'],
    ['-A1', '=-A1'],
    ['-abc', '=-abc'],
    ['@SUM(A1)', '=SUM(A1)'],
    ["='Nhóm 1'!A1", "='Nhóm 1'!A1"],
  ])('"%s" becomes a formula', async (text, formula) => {
    const cell = await typed(text);
    expect([cell.code, cell.formula]).toEqual([null, formula]);
  });

  test.each(['=SUM(', '="a', '- thiếu 2 đồng chí', '=1+', '+ 5 vụ so với năm trước', '=)'])(
    '"%s" is a broken formula and refused',
    async (text) => {
      expect(await typed(text)).toMatchObject({ code: 'InvalidArgument', value: null, formula: null });
    },
  );

  test.each(['=1+1', '+A1', '-5', '@x', '12', '90%', '5/14', 'TRUE', '- thiếu 2 đồng chí', '#N/A'])(
    'a cell formatted as text takes "%s" as it is',
    async (text) => {
      const cell = await typed(text, '@');
      expect([cell.code, cell.value, cell.formula, cell.style.numberFormat]).toEqual([null, text, null, '@']);
    },
  );

  test('a number written into a text cell becomes text', async () => {
    expect((await typed(2160, '@')).value).toBe('2160');
    expect((await typed(true, '@')).value).toBe('TRUE');
  });

  test('a leading apostrophe makes text of anything, and is gone when the cell is written again', async () => {
    const desk = await openDesk();
    await desk.onSheet((sheet) => {
      sheet.getRange('A1:A2').values = [["'=1+1"], ["'007"]];
    });
    const { cells } = firstSheet(desk);
    const quoted = (row: number) => desk.workbook.styles.get(cells.styleId(row, 0)).quotePrefix;
    expect([cells.value(0, 0), cells.formula(0, 0), quoted(0), cells.value(1, 0)]).toEqual(['=1+1', null, true, '007']);
    await desk.onSheet((sheet) => {
      sheet.getRange('A1').values = [['x']];
    });
    expect(quoted(0)).toBe(false);
  });

  test('a cell that has a format of its own keeps it', async () => {
    expect((await typed('90%', '0.000')).style.numberFormat).toBe('0.000');
  });

  test('texts over 32,767 characters and formulas over 8,192 are refused', async () => {
    expect((await typed('x'.repeat(32_767))).code).toBeNull();
    expect((await typed('x'.repeat(32_768))).code).toBe('InvalidArgument');
    expect((await typed(`="${'x'.repeat(8_189)}"`)).code).toBeNull();
    expect((await typed(`="${'x'.repeat(8_190)}"`)).code).toBe('FormulaLengthExceedsLimit');
  });

  test('dates of a 1904 workbook count from 1904', async () => {
    const desk = await openDesk();
    desk.workbook.date1904 = true;
    await desk.onSheet((sheet) => {
      sheet.getRange('A1').values = [['1/2/2023']];
    });
    expect(firstSheet(desk).cells.value(0, 0)).toBe(44928 - 1462);
  });
});

describe('formulas', () => {
  test.each<[string, unknown]>([
    ['=HYPERLINK("#\'Nhóm 1\'!C5","Nhóm 1!C5")', 'Nhóm 1!C5'],
    ['=HYPERLINK("https://hungyen.gov.vn")', 'https://hungyen.gov.vn'],
    ['=HYPERLINK("#A1",5)', 5],
    ['="He said ""no"""', 'He said "no"'],
    ['=12.5', 12.5],
    ['=TRUE', true],
    ['=-90%', -0.9],
  ])('%s has a value', async (formula, value) => {
    const desk = await openDesk();
    const read = await desk.onSheet(async (sheet, context) => {
      const range = sheet.getRange('A1');
      range.formulas = [[formula]];
      range.load('values,formulas,valueTypes');
      await context.sync();
      return [range.values[0]![0] as unknown, range.formulas[0]![0] as unknown];
    });
    expect(read).toEqual([value, formula]);
  });

  test('a formula that nobody has calculated reads as busy, never as blank and never as a wrong value', async () => {
    const desk = await openDesk();
    const values = await desk.onSheet(async (sheet, context) => {
      const range = sheet.getRange('A1:A2');
      range.formulas = [['=SUM(B1:B9)'], ['=HYPERLINK(B1,"x")']];
      range.load('values');
      await context.sync();
      return range.values as unknown[][];
    });
    expect(values).toEqual([['#BUSY!'], ['#BUSY!']]);
  });
});

describe('reading and writing tables of values', () => {
  test('empty cells read as empty text, errors as their text, each with its type', async () => {
    const desk = await openDesk();
    const { cells } = firstSheet(desk);
    cells.setValue(0, 0, 1.5);
    cells.setValue(0, 1, { error: '#DIV/0!' });
    cells.setValue(0, 2, '');
    cells.setValue(0, 3, false);
    const range = await desk.onSheet(async (sheet, context) => {
      const range = sheet.getRange('A1:E1');
      range.load('values,valueTypes');
      await context.sync();
      return { values: range.values as unknown[][], types: range.valueTypes };
    });
    expect(range).toEqual({
      values: [[1.5, '#DIV/0!', '', false, '']],
      types: [['Double', 'Error', 'String', 'Boolean', 'Empty']],
    });
  });

  test('null leaves a cell as it is, empty text empties it', async () => {
    const desk = await openDesk();
    const { cells } = firstSheet(desk);
    cells.setValue(0, 0, 'kept');
    cells.setValue(0, 1, 'gone');
    await desk.onSheet((sheet) => {
      sheet.getRange('A1:B1').values = [[null, '']];
    });
    expect([cells.value(0, 0), cells.value(0, 1)]).toEqual(['kept', null]);
  });

  test('one scalar fills the whole range', async () => {
    const desk = await openDesk();
    await desk.onSheet((sheet) => {
      const range = sheet.getRange('A1:B2');
      (range as { numberFormat: unknown }).numberFormat = '@';
      (range as { values: unknown }).values = '5/14';
    });
    expect(firstSheet(desk).cells.readBlock({ row: 0, column: 0, rows: 2, columns: 2 })).toEqual([
      ['5/14', '5/14'],
      ['5/14', '5/14'],
    ]);
  });

  test.each([
    ['too few rows', [['a', 'b']]],
    [
      'too many columns',
      [
        ['a', 'b', 'c'],
        ['a', 'b', 'c'],
      ],
    ],
    ['ragged rows', [['a', 'b'], ['a']]],
    ['nothing', []],
  ])('a table with %s is refused and nothing is written', async (_what, values) => {
    const desk = await openDesk();
    expect(
      await desk.codeOf((sheet) => {
        sheet.getRange('A1:B2').values = values;
      }),
    ).toBe('InvalidArgument');
    expect(firstSheet(desk).cells.usedRange(true)).toBeNull();
  });

  test('large tables, which Office.js cuts into pieces of 1,500 cells, arrive whole', async () => {
    const desk = await openDesk();
    const values = Array.from({ length: 1_000 }, (_, row) => [row, `Phường ${row}`, row / 8]);
    await desk.onSheet((sheet) => {
      sheet.getRange('B3:D1002').values = values;
    });
    expect(firstSheet(desk).cells.readBlock({ row: 2, column: 1, rows: 1_000, columns: 3 })).toEqual(values);
    const tooShort = values.slice(0, 700);
    const code = await desk.codeOf((sheet) => {
      sheet.getRange('B3:D1002').values = tooShort;
    });
    expect(code).toBe('InvalidArgument');
  });

  test('a value written into a merged cell lands only in its top left cell', async () => {
    const desk = await openDesk();
    await desk.onSheet((sheet) => {
      sheet.getRange('A1:B1').merge(false);
      sheet.getRange('A1:C1').values = [['a', 'b', 'c']];
    });
    expect(firstSheet(desk).cells.readBlock({ row: 0, column: 0, rows: 1, columns: 3 })).toEqual([['a', null, 'c']]);
  });
});
