import { changesCopy, isHeldBack } from '../../../../src/desk/grid/commands/policy';
import { userCommands } from '../../../../src/desk/grid/commands/translate';
import type { CommandContext } from '../../../../src/desk/grid/commands/translate';

const context: CommandContext = {
  sheetId: 'model',
  sheetOf: (univerId) => (univerId === 'other~2' ? 'other' : null),
  selections: [{ row: 4, column: 1, rows: 2, columns: 3 }],
  rowCount: 100,
  columnCount: 26,
  rowHeight: () => 20,
  columnWidth: () => 64,
  newSheetName: () => 'Trang1',
};
const range = { startRow: 7, endRow: 8, startColumn: 2, endColumn: 2 };

test('a word chosen from a list is entered into the cell', () => {
  expect(userCommands('sheet.command.set-range-values', { range, value: { v: 'Có' } }, context)).toEqual([
    { kind: 'enter', sheetId: 'model', row: 7, column: 2, texts: [['Có'], ['Có']] },
  ]);
});

test('what the cell editor would write is left to what was typed in it', () => {
  const params = { range, value: { v: 12.5 }, redoUndoId: 'x' };
  expect(userCommands('sheet.command.set-range-values', params, context)).toEqual([]);
});

test('a matrix of values is entered cell by cell', () => {
  const value = { 3: { 1: { v: 1 }, 2: { f: '=A1' } }, 4: { 1: null } };
  expect(userCommands('sheet.command.set-range-values', { value }, context)).toEqual([
    { kind: 'enter', sheetId: 'model', row: 3, column: 1, texts: [['1']] },
    { kind: 'enter', sheetId: 'model', row: 3, column: 2, texts: [['=A1']] },
    { kind: 'enter', sheetId: 'model', row: 4, column: 1, texts: [['']] },
  ]);
});

test('Delete empties what is selected', () => {
  expect(userCommands('sheet.command.clear-selection-content', {}, context)).toEqual([
    { kind: 'clear', sheetId: 'model', rects: context.selections },
  ]);
});

test('rows go in above and below the selection, as many as were asked for', () => {
  expect(userCommands('sheet.command.insert-row-before', { value: 3 }, context)).toEqual([
    { kind: 'insertRows', sheetId: 'model', row: 4, count: 3 },
  ]);
  expect(userCommands('sheet.command.insert-row-after', { value: 1 }, context)).toEqual([
    { kind: 'insertRows', sheetId: 'model', row: 6, count: 1 },
  ]);
  expect(userCommands('sheet.command.insert-row-before', { value: 0 }, context)).toEqual([]);
});

test('several blocks of rows are taken out from the bottom up', () => {
  const selections = [
    { row: 2, column: 0, rows: 1, columns: 26 },
    { row: 9, column: 0, rows: 2, columns: 26 },
  ];
  expect(userCommands('sheet.command.remove-row-confirm', {}, { ...context, selections })).toEqual([
    { kind: 'deleteRows', sheetId: 'model', row: 9, count: 2 },
    { kind: 'deleteRows', sheetId: 'model', row: 2, count: 1 },
  ]);
});

test('a dragged edge sizes its row in points, and with it the whole rows that are selected', () => {
  expect(userCommands('sheet.command.delta-row-height', { anchorRow: 9, deltaY: 20 }, context)).toEqual([
    { kind: 'resizeRow', sheetId: 'model', row: 9, points: 30 },
  ]);
  const selections = [{ row: 8, column: 0, rows: 2, columns: 26 }];
  expect(
    userCommands('sheet.command.delta-row-height', { anchorRow: 9, deltaY: 20 }, { ...context, selections }),
  ).toHaveLength(2);
});

test('tabs are told by the model’s ids', () => {
  expect(userCommands('sheet.command.set-worksheet-activate', { subUnitId: 'other~2' }, context)).toEqual([
    { kind: 'activate', sheetId: 'other' },
  ]);
  expect(userCommands('sheet.command.insert-sheet', {}, context)).toEqual([{ kind: 'addSheet', name: 'Trang1' }]);
});

test('commands that we do not know are not the user’s, and names of objects are no commands', () => {
  expect(userCommands('sheet.command.set-bold', {}, context)).toBeNull();
  expect(userCommands('constructor', {}, context)).toBeNull();
});

test.each([
  'sheet.command.set-bold',
  'sheet.command.move-range',
  'sheet.command.of-a-coming-version',
  'univer.command.paste',
])('%s does not run by itself', (id) => expect(isHeldBack(id)).toBe(true));

test.each([
  'sheet.command.move-selection',
  'sheet.command.set-zoom-ratio',
  'sheet.operation.set-selections',
  'doc.command.insert-text',
])('%s changes only what is seen', (id) => expect(isHeldBack(id)).toBe(false));

test('Univer changes its cells only after the model, its heights and its editor by itself', () => {
  expect(changesCopy('sheet.mutation.set-range-values')).toBe(true);
  expect(changesCopy('data-validation.mutation.addRule')).toBe(true);
  expect(changesCopy('sheet.mutation.of-a-coming-version')).toBe(true);
  expect(changesCopy('sheet.mutation.set-worksheet-row-auto-height')).toBe(false);
  expect(changesCopy('doc.mutation.rich-text-editing')).toBe(false);
});

test('a click on a tab, which Univer tells as a bare operation, brings the sheet of the model to the front', () => {
  expect(userCommands('sheet.operation.set-worksheet-active', { subUnitId: 'other~2' }, context)).toEqual([
    { kind: 'activate', sheetId: 'other' },
  ]);
});
