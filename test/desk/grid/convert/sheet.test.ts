import { CellValueType } from '../../../../src/desk/grid/convert/univerEnums';
import { cellData } from '../../../../src/desk/grid/convert/cells';
import { conditionalRules } from '../../../../src/desk/grid/convert/conditional';
import { patternColor } from '../../../../src/desk/grid/convert/pattern';
import { worksheetData } from '../../../../src/desk/grid/convert/sheet';
import { StyleBook } from '../../../../src/desk/grid/convert/styleBook';
import { listSource, promptAt } from '../../../../src/desk/grid/convert/validation';
import { rowsToFit } from '../../../../src/desk/grid/convert/rowsToFit';
import { cellStyle, sheetViewWith, table } from '../views';

const styles = new StyleBook([[0, cellStyle()]], [], 'vi');

test('no formula stands where Univer would calculate it; the value shown is the model’s', () => {
  const cell = cellData(0, 0, 5, '=A2+1', 0, styles);
  expect(cell).toMatchObject({ v: 5, t: CellValueType.NUMBER, custom: { formula: '=A2+1' } });
  expect(cell).not.toHaveProperty('f');
});

test('errors show their name, truth values stay truth values, text stays text', () => {
  expect(cellData(0, 0, { error: '#N/A' }, null, 0, styles)).toMatchObject({ v: '#N/A', t: CellValueType.STRING });
  expect(cellData(0, 0, true, null, 0, styles)).toMatchObject({ v: 1, t: CellValueType.BOOLEAN });
  expect(cellData(0, 0, '007', null, 0, styles)).toMatchObject({ v: '007', t: CellValueType.STRING });
});

test('decimals of cells without a format are written with the comma in Vietnamese, as the values that they are', () => {
  const percent = cellStyle({ numberFormat: '0.0%' });
  const shown = (value: number, language: 'vi' | 'en', styleId = 0) => {
    const book = new StyleBook(
      [
        [0, cellStyle()],
        [1, percent],
      ],
      [],
      language,
    );
    const cell = cellData(0, 0, value, null, styleId, book);
    expect(cell.v).toBe(value);
    return book.takeFresh()[typeof cell.s === 'string' ? cell.s : '']?.n?.pattern;
  };
  expect(shown(12.5, 'vi')).toBe('0.#########');
  expect(shown(-0.25, 'vi')).toBe('0.#########');
  expect([shown(12, 'vi'), shown(12.5, 'en'), shown(1e-7, 'vi')]).toEqual([undefined, undefined, undefined]);
  expect(shown(0.125, 'vi', 1)).toBe('0.0%');
});

test('sizes, hidden rows, merges and panes of a sheet are those of the model', () => {
  const data = worksheetData('u1', {
    ...sheetViewWith([]),
    columnWidths: [[1, 75]],
    rowHeights: [[0, 30]],
    hiddenRows: [0, 4],
    merges: [{ row: 1, column: 2, rows: 2, columns: 3 }],
    freeze: { rows: 4, columns: 0 },
  });
  expect(data.columnData[1]).toEqual({ w: 100 });
  expect(data.rowData[0]).toEqual({ h: 40, ia: 0, hd: 1 });
  expect(data.rowData[4]).toEqual({ hd: 1 });
  expect(data.mergeData).toEqual([{ startRow: 1, startColumn: 2, endRow: 2, endColumn: 4 }]);
  expect(data.freeze).toEqual({ xSplit: 0, ySplit: 4, startRow: 4, startColumn: -1 });
});

test('a header of a table is lit, bands alternate, and a fill of the cell’s own wins', () => {
  const own = cellStyle({ fill: { color: '#FF0000', pattern: 'Solid', patternColor: null } });
  const book = new StyleBook(
    [
      [0, cellStyle()],
      [1, own],
    ],
    [table({ row: 3, column: 0, rows: 3, columns: 2 })],
    'vi',
  );
  const names = [
    book.nameAt(3, 0, 0, null),
    book.nameAt(4, 0, 0, null),
    book.nameAt(5, 0, 0, null),
    book.nameAt(4, 0, 1, null),
  ];
  const made = book.takeFresh();
  const looks = names.map((name) => made[name ?? '']?.bg?.rgb);
  expect(looks).toEqual(['#4472C4', '#DAE3F3', undefined, '#FF0000']);
  expect(made[names[0] ?? '']?.bl).toBe(1);
});

test('the rule of the highest priority comes first, and a rule that Univer cannot compare is left out', () => {
  const rule = (id: string, priority: number) => ({
    id,
    priority,
    areas: [{ row: 0, column: 0, rows: 1, columns: 1 }],
    rule: { kind: 'text' as const, operator: 'beginsWith' as const, text: '✔' },
    format: { fillColor: '#00FF00', fillPattern: null, fontColor: null, bold: true, italic: null, strikethrough: null },
    stopIfTrue: false,
  });
  const unknown = {
    ...rule('c', 0),
    rule: { kind: 'cellValue' as const, operator: 'GreaterThan', formula1: '=B1', formula2: null },
  };
  const rules = conditionalRules([rule('a', 2), rule('b', 1), unknown]);
  expect(rules.map(({ cfId }) => cfId)).toEqual(['b', 'a']);
  expect(rules[0]?.rule).toMatchObject({
    operator: 'beginsWith',
    value: '✔',
    style: { bg: { rgb: '#00FF00' }, bl: 1 },
  });
});

test('lists come from words or from cells; a prompt is told where it is shown', () => {
  expect(listSource('Có, Không')).toEqual({ kind: 'words', words: ['Có', 'Không'] });
  expect(listSource("='Phường'!$B$5:$B$304")).toEqual({
    kind: 'cells',
    sheet: 'Phường',
    rect: { row: 4, column: 1, rows: 300, columns: 1 },
  });
  expect(listSource('=INDIRECT("x")')).toEqual({ kind: 'unknown' });
  const validation = {
    areas: [{ row: 4, column: 0, rows: 2, columns: 1 }],
    rule: { kind: 'none' as const },
    ignoreBlanks: true,
    prompt: { title: 'Năm', message: 'Bốn chữ số', show: true },
    error: null,
  };
  expect(promptAt([validation], 5, 0)).toMatchObject({ title: 'Năm' });
  expect(promptAt([validation], 6, 0)).toBeNull();
  expect(promptAt([{ ...validation, prompt: { ...validation.prompt, show: false } }], 5, 0)).toBeNull();
});

test('a pattern is seen as the mixture of its two colours, no fill as none', () => {
  expect(patternColor({ color: '#FFFFFF', pattern: 'Gray50', patternColor: '#000000' })).toBe('#808080');
  expect(patternColor({ color: '#FFC000', pattern: 'Solid', patternColor: null })).toBe('#FFC000');
  expect(patternColor({ color: null, pattern: 'None', patternColor: null })).toBeNull();
});

test('only rows without a height of their own are fitted to wrapped text', () => {
  const row = (index: number, styleId: number) => ({
    row: index,
    columns: [0],
    values: ['dài'],
    formulas: [null],
    styleIds: [styleId],
  });
  const view = {
    ...sheetViewWith([row(0, 1), row(1, 1), row(2, 0)]),
    styles: [
      [0, cellStyle()],
      [1, cellStyle({ wrap: true })],
    ] as const,
    rowHeights: [[0, 30]] as const,
  };
  expect(rowsToFit(view)).toEqual([1]);
});
