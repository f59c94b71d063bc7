import { createHostService } from '../../src/service';
import { createWorkbook } from '../../src/model';
import { firstSheet, openDesk } from '../protocol/support';
import { newPackage, openPackage } from '../../src/package';
import type { Worksheet } from '../../src/model/types';
import { CODEC, openService, type Table } from './support';

/** A file with a table, rules, a merge, a note, a name, a chart and a second sheet that refers to it all. */
async function file(): Promise<Uint8Array> {
  const workbook = createWorkbook();
  const desk = await openDesk({}, workbook);
  await desk.onSheet(async (sheet, context) => {
    sheet.getRange('A1:C4').formulas = [
      ['Ward', 'Value', 'Twice'],
      ['a', 1, '=B2*2'],
      ['b', 2, '=B3*2'],
      ['c', 3, '=B4*2'],
    ];
    sheet.tables.add('A1:C4', true).name = 'Wards';
    sheet.getRange('A2:A4').format.font.bold = true;
    sheet.getRange('B2:B4').dataValidation.rule = {
      wholeNumber: { operator: 'Between', formula1: 0, formula2: 10 },
    };
    sheet.getRange('A2:A4').dataValidation.rule = { list: { inCellDropDown: true, source: 'a,b,c,d' } };
    const rule = sheet.getRange('B2:B4').conditionalFormats.add('Custom');
    rule.custom.rule.formula = '=B2>1';
    sheet.getRange('A8:B8').merge();
    sheet.getRange('A8').values = [['sum']];
    sheet.getRange('C8').formulas = [['=SUM(B2:B4)+SUM(B:B)']];
    context.workbook.names.add('Values', sheet.getRange('B2:B4'));
    const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:B4'));
    chart.top = 150;
    chart.height = 100;
    const other = context.workbook.worksheets.add('Hai');
    other.getRange('A1:A2').formulas = [['=Sheet1!B4'], ["='Sheet1'!B2:B4"]];
    await context.sync();
  });
  firstSheet(desk).notes.set('3,1', 'three');
  firstSheet(desk).rowHeights.set(3, 30);
  return newPackage(workbook, { codec: CODEC }).save();
}

async function open(): Promise<Table> {
  return openService(await file());
}

/** The workbook as it would be saved. */
async function saved({ service }: Table): Promise<readonly Worksheet[]> {
  return openPackage(await service.save(), { codec: CODEC }).workbook.worksheets;
}

describe('rows that come and go', () => {
  test('an inserted row takes everything along that stands on or points at the rows below', async () => {
    const table = await open();
    const { command, sheetId } = table;
    expect(await command({ kind: 'insertRows', sheetId, row: 3, count: 2 })).toEqual({ done: true });
    const [sheet, other] = await saved(table);
    expect(sheet!.tables[0]!.area).toEqual({ row: 0, column: 0, rows: 6, columns: 3 });
    expect(sheet!.cells.formula(5, 2)).toBe('=B6*2');
    expect(sheet!.cells.formula(9, 2)).toBe('=SUM(B2:B6)+SUM(B:B)');
    expect(sheet!.merges).toEqual([{ row: 9, column: 0, rows: 1, columns: 2 }]);
    expect(sheet!.notes.get('5,1')).toBe('three');
    expect(sheet!.rowHeights.get(5)).toBe(30);
    expect(sheet!.conditionalFormats[0]!.areas).toEqual([{ row: 1, column: 1, rows: 5, columns: 1 }]);
    expect(sheet!.validations.map(({ areas }) => areas[0]!.rows)).toEqual([5, 5]);
    expect(sheet!.charts[0]).toMatchObject({ source: { area: { row: 0, column: 0, rows: 6, columns: 2 } }, top: 180 });
    expect([other!.cells.formula(0, 0), other!.cells.formula(1, 0)]).toEqual(['=Sheet1!B6', "='Sheet1'!B2:B6"]);
  });

  test('new rows look like the row above, and in the first row of a table like the one below', async () => {
    const table = await open();
    await table.command({ kind: 'insertRows', sheetId: table.sheetId, row: 1, count: 1 });
    const [sheet] = await saved(table);
    expect(sheet!.cells.styleId(1, 0)).toBe(sheet!.cells.styleId(2, 0));
    expect(sheet!.tables[0]!.area.rows).toBe(5);
  });

  test('deleted rows shrink what they reach, and references to them are lost openly', async () => {
    const table = await open();
    const { command, sheetId } = table;
    expect(await command({ kind: 'deleteRows', sheetId, row: 3, count: 1 })).toEqual({ done: true });
    const [sheet, other] = await saved(table);
    expect(sheet!.tables[0]!.area.rows).toBe(3);
    expect(sheet!.cells.formula(6, 2)).toBe('=SUM(B2:B3)+SUM(B:B)');
    expect(sheet!.notes.size).toBe(0);
    expect(other!.cells.formula(0, 0)).toBe('=Sheet1!#REF!');
    expect(other!.cells.value(0, 0)).toEqual({ error: '#REF!' });
  });

  test.each([
    ['the header of a table', 0, 1],
    ['all rows of a table but the header', 1, 3],
  ])('%s is not deleted alone, and nothing changes', async (_what, row, count) => {
    const table = await open();
    const before = await table.service.save();
    const answer = await table.command({ kind: 'deleteRows', sheetId: table.sheetId, row, count });
    expect(answer).toEqual({ done: false, refusal: 'inTheWay', detail: 'Wards' });
    expect(await table.service.save()).toEqual(before);
  });

  test('undo brings the file back byte for byte, redo does it all again', async () => {
    const table = await open();
    const { command, sheetId, service } = table;
    const before = await service.save();
    await command({ kind: 'deleteRows', sheetId, row: 2, count: 4 });
    const after = await service.save();
    expect(after).not.toEqual(before);
    await command({ kind: 'undo' });
    expect(await service.save()).toEqual(before);
    await command({ kind: 'redo' });
    expect(await service.save()).toEqual(after);
  });
});

describe('tables under the hand', () => {
  test('a row typed just under a table belongs to it, with its formats, rules and formulas', async () => {
    const table = await open();
    expect(await table.enter(4, 0, ['d', '7'])).toEqual({ done: true });
    const [sheet] = await saved(table);
    expect(sheet!.tables[0]!.area.rows).toBe(5);
    expect(sheet!.cells.styleId(4, 0)).toBe(sheet!.cells.styleId(3, 0));
    expect(sheet!.cells.formula(4, 2)).toBe('=B5*2');
    expect(sheet!.validations.map(({ areas }) => areas[0]!.rows)).toEqual([4, 4]);
    await table.command({ kind: 'undo' });
    expect((await saved(table))[0]!.tables[0]!.area.rows).toBe(4);
  });

  test('what is typed two rows below, or empties a cell, leaves the table alone', async () => {
    const table = await open();
    await table.enter(5, 0, ['d']);
    await table.enter(4, 0, ['']);
    expect((await saved(table))[0]!.tables[0]!.area.rows).toBe(4);
  });

  test('a row added to a table with something below pushes that down', async () => {
    const table = await open();
    await table.enter(4, 4, ['beside']);
    await table.command({ kind: 'addTableRow', sheetId: table.sheetId, table: 'Wards' });
    await table.enter(5, 0, ['']);
    const [sheet] = await saved(table);
    expect(sheet!.tables[0]!.area.rows).toBe(5);
    expect(sheet!.merges[0]!.row).toBe(7);
    expect(await table.command({ kind: 'addTableRow', sheetId: table.sheetId, table: 'Nobody' })).toMatchObject({
      refusal: 'gone',
    });
  });

  test('data validation stops what is typed and not what is pasted', async () => {
    const table = await open();
    expect(await table.enter(1, 0, ['x'])).toMatchObject({ refusal: 'notInList' });
    expect(await table.enter(1, 1, ['11'])).toMatchObject({ refusal: 'notValid' });
    expect(await table.enter(1, 1, ['1.5'])).toMatchObject({ refusal: 'notValid' });
    expect(await table.enter(1, 0, ['c'])).toEqual({ done: true });
    expect(await table.enter(1, 0, ['x', '11'])).toEqual({ done: true });
  });
});

describe('sheets under the hand', () => {
  test('formulas, names and charts follow a new name; undo brings all back', async () => {
    const table = await open();
    const before = await table.service.save();
    const { sheetId } = table;
    expect(await table.command({ kind: 'renameSheet', sheetId, name: 'Tên mới' })).toEqual({ done: true });
    const [sheet, other] = await saved(table);
    expect(sheet!.name).toBe('Tên mới');
    expect(other!.cells.formula(0, 0)).toBe("='Tên mới'!B4");
    expect(sheet!.charts[0]!.source!.sheet).toBe('Tên mới');
    await table.command({ kind: 'undo' });
    expect(await table.service.save()).toEqual(before);
  });

  test('a deleted sheet comes back whole, and names that are none are refused', async () => {
    const table = await open();
    const before = await table.service.save();
    const { sheetId, service } = table;
    await table.command({ kind: 'deleteSheet', sheetId });
    expect((await service.workbook()).sheets.map(({ name }) => name)).toEqual(['Hai']);
    expect(table.heard()).toContainEqual({ kind: 'sheets' });
    await table.command({ kind: 'undo' });
    expect(await service.save()).toEqual(before);
    expect(await table.command({ kind: 'addSheet', name: 'hai' })).toMatchObject({ refusal: 'badName' });
    expect(await table.command({ kind: 'addSheet', name: 'a/b' })).toMatchObject({ refusal: 'badName' });
    expect(await table.command({ kind: 'addSheet', name: 'Ba' })).toEqual({ done: true });
  });

  test('the last visible sheet stays', async () => {
    const service = createHostService(CODEC);
    const { activeSheetId: sheetId } = await service.create('a.xlsx');
    expect(await service.command({ kind: 'deleteSheet', sheetId })).toMatchObject({ refusal: 'inTheWay' });
  });

  test('what was done by hand on other sheets can still be undone after the add-in wrote', async () => {
    const table = await open();
    await table.service.command({ kind: 'addSheet', name: 'of the user' });
    const { activeSheetId: own } = await table.service.workbook();
    await table.service.command({ kind: 'enter', sheetId: own, row: 0, column: 0, texts: [['1']] });
    await table.service.command({ kind: 'enter', sheetId: own, row: 0, column: 0, texts: [['2']] });
    const write = {
      ObjectPaths: {
        1: { Id: 1, ObjectPathType: 1, Name: '' },
        2: { Id: 2, ObjectPathType: 4, Name: 'Worksheets', ParentObjectPathId: 1 },
        3: {
          Id: 3,
          ObjectPathType: 3,
          Name: 'Add',
          ParentObjectPathId: 2,
          ArgumentInfo: { Arguments: ['of the add-in'] },
        },
        4: { Id: 4, ObjectPathType: 3, Name: 'GetRange', ParentObjectPathId: 3, ArgumentInfo: { Arguments: ['A1'] } },
      },
      Actions: [
        { Id: 5, ActionType: 1, Name: '', ObjectPathId: 3 },
        { Id: 6, ActionType: 4, Name: 'Values', ObjectPathId: 4, ArgumentInfo: { Arguments: [7] } },
      ],
    };
    expect(JSON.parse(await table.service.execute(0, JSON.stringify(write)))).not.toHaveProperty('Error');
    const value = async (): Promise<unknown> =>
      (await table.service.cells(own, { row: 0, column: 0, rows: 1, columns: 1 }))[0]?.values[0];
    expect(await table.service.command({ kind: 'undo' })).toEqual({ done: true });
    expect(await value()).toBe(1);
    expect(await table.service.command({ kind: 'undo' })).toEqual({ done: true });
    expect(await value()).toBeUndefined();
    // The sheet itself was added before: undoing that would take the add-in's sheet with it.
    expect(await table.service.command({ kind: 'undo' })).toMatchObject({ refusal: 'nothingToUndo' });
    expect((await table.service.workbook()).sheets.map(({ name }) => name)).toContain('of the add-in');
  });

  test('what the add-in writes ends what can be undone on its sheet', async () => {
    const table = await open();
    await table.enter(9, 0, ['1']);
    expect((await table.service.workbook()).canUndo).toBe(true);
    const write = {
      ObjectPaths: {
        1: { Id: 1, ObjectPathType: 1, Name: '' },
        2: { Id: 2, ObjectPathType: 4, Name: 'Worksheets', ParentObjectPathId: 1 },
        3: { Id: 3, ObjectPathType: 3, Name: 'GetFirst', ParentObjectPathId: 2 },
        4: {
          Id: 4,
          ObjectPathType: 3,
          Name: 'GetRange',
          ParentObjectPathId: 3,
          ArgumentInfo: { Arguments: ['E1:F2'] },
        },
      },
      Actions: [
        { Id: 5, ActionType: 4, Name: 'Values', ObjectPathId: 4, ArgumentInfo: { Arguments: [7] } },
        { Id: 6, ActionType: 3, Name: 'Select', ObjectPathId: 4 },
      ],
    };
    table.heard();
    expect(JSON.parse(await table.service.execute(0, JSON.stringify(write)))).not.toHaveProperty('Error');
    expect((await table.service.workbook()).canUndo).toBe(false);
    const rect = { row: 0, column: 4, rows: 2, columns: 2 };
    expect(table.heard()).toEqual([
      { kind: 'cells', sheetId: table.sheetId, rect },
      { kind: 'selected', sheetId: table.sheetId, rect },
      { kind: 'state' },
    ]);
  });
});
