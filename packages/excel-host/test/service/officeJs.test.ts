import { startOfficeJs } from '../../src/startOfficeJs';
import { serviceConnection } from '../../src/service';
import { cancelCall, functionCall, CALL_FLAGS, type InvocationResult } from '../../src/protocol/customFunctions';
import type { Calculation } from '../../src/service';
import { openService, type Table } from './support';

const later = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));

async function listening(table: Table) {
  const { Excel } = await startOfficeJs(serviceConnection(table.service), 'debug');
  const heard: Excel.WorksheetChangedEventArgs[] = [];
  await Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add((args) => {
      heard.push(args);
      return Promise.resolve();
    });
    await context.sync();
  });
  return { Excel, heard };
}

describe('the add-in beside a user', () => {
  test('hears what is typed, and of rows that came and went', async () => {
    const table = await openService();
    const { heard } = await listening(table);
    await table.enter(1, 1, ['7', '8']);
    await table.command({ kind: 'insertRows', sheetId: table.sheetId, row: 1, count: 2 });
    await table.command({ kind: 'deleteRows', sheetId: table.sheetId, row: 0, count: 1 });
    await table.command({ kind: 'undo' });
    await later();
    expect(heard.map(({ address, changeType }) => [address, changeType]).slice(0, 3)).toEqual([
      ['B2:C2', 'RangeEdited'],
      ['2:3', 'RowInserted'],
      ['1:1', 'RowDeleted'],
    ]);
    expect(heard.every(({ triggerSource }) => triggerSource === 'Unknown')).toBe(true);
    expect(heard[1]!.changeDirectionState).toMatchObject({ insertShiftDirection: 'Down' });
  });

  test('reads what the user selected, and selects for the user', async () => {
    const table = await openService();
    const { Excel } = await listening(table);
    const { sheetId } = table;
    await table.command({ kind: 'select', sheetId, rect: { row: 3, column: 2, rows: 2, columns: 1 } });
    const address = await Excel.run(async (context) => {
      const range = context.workbook.getSelectedRange().load('address');
      await context.sync();
      context.workbook.worksheets.getFirst().getRange('E5').select();
      await context.sync();
      return range.address;
    });
    expect(address).toBe('Sheet1!C4:C5');
    expect(table.heard()).toContainEqual({
      kind: 'selected',
      sheetId,
      rect: { row: 4, column: 4, rows: 1, columns: 1 },
    });
  });

  test('a run that asked for patience waits for the end of typing', async () => {
    const table = await openService();
    const { Excel } = await listening(table);
    await table.command({ kind: 'editing', active: true });
    const impatient = await Excel.run((context) => context.sync()).then(
      () => null,
      (error: { code?: string }) => error.code,
    );
    expect(impatient).toBe('InvalidOperationInCellEditMode');
    let done = false;
    const patient = Excel.run({ delayForCellEdit: true }, (context) => context.sync()).then(() => (done = true));
    await later();
    expect(done).toBe(false);
    await table.command({ kind: 'editing', active: false });
    await patient;
  });
});

describe('a formula engine beside the workbook', () => {
  test('is told of changes; what it writes is heard by pages, but neither undone nor told as a change of data', async () => {
    const table = await openService(undefined, {
      calculation: (context): Calculation => ({
        changed: ({ cells }) => {
          for (const { sheet, rects } of cells)
            for (const { row } of rects)
              if (sheet.cells.formula(row, 1) !== null)
                sheet.cells.setFormula(
                  row,
                  1,
                  sheet.cells.formula(row, 1) ?? '',
                  context.workbook.worksheets.length * 42,
                );
          context.written();
        },
        close: () => undefined,
      }),
    });
    const { heard } = await listening(table);
    await table.enter(0, 0, ['1', '=A1*42']);
    expect(await table.values(0, 0, 1, 2)).toEqual([[1, 42]]);
    await later();
    expect(heard.map(({ address }) => address)).toEqual(['A1:B1']);
    await table.command({ kind: 'undo' });
    expect(await table.values(0, 0, 1, 2)).toEqual([[null, null]]);
    expect((await table.service.workbook()).canUndo).toBe(false);
  });

  test('sends calls of custom functions and is handed their results', async () => {
    const told: (string | readonly InvocationResult[])[] = [];
    const table = await openService(undefined, {
      calculation: (context) => ({
        changed: () => {
          context.send([functionCall(1, 'WARDSCORE', [[['a']]], 'Sheet1!A1', CALL_FLAGS.cancelable), cancelCall(1)]);
        },
        customFunctions: { ready: () => told.push('ready'), results: (results) => told.push(results) },
        close: () => undefined,
      }),
    });
    const path = { Id: 1, ObjectPathType: 2, Name: 'Microsoft.ExcelServices.CustomFunctions' };
    const method = (Name: string, Arguments: unknown[]) => ({
      Id: 2,
      ActionType: 3,
      Name,
      ObjectPathId: 1,
      ArgumentInfo: { Arguments },
    });
    const send = (action: object) =>
      table.service.execute(0, JSON.stringify({ ObjectPaths: { 1: path }, Actions: [action] }));
    await send(method('_SetOsfControlContainerReadyForCustomFunctions', []));
    await table.enter(0, 0, ['1']);
    expect(table.events).toContainEqual({
      kind: 'richApi',
      entries: [
        [1, 1000, '', '[1,"WARDSCORE",[[["a"]]],"Sheet1!A1",1]', 1],
        [1, 1001, '', '{"invocationId":1}', 1],
      ],
    });
    await send(method('SetInvocationResults', [[{ id: 1, value: 5 }]]));
    expect(JSON.parse(await send(method('SetInvocationResults', ['nonsense'])))).toMatchObject({
      Error: { Code: 'InvalidArgument' },
    });
    expect(told).toEqual(['ready', [{ id: 1, value: 5 }]]);
  });
});
