import { openService } from './support';

describe('what a user types', () => {
  test('texts become what Excel would make of them, and pages hear where', async () => {
    const { enter, values, heard, sheetId, service } = await openService();
    expect(await enter(0, 0, ['12.5', 'phường', '=1'], ['1%', "'007", '12/31/2024'])).toEqual({ done: true });
    expect(await values(0, 0, 2, 3)).toEqual([
      [12.5, 'phường', 1],
      [0.01, '007', 45657],
    ]);
    expect(heard()).toEqual([
      { kind: 'sheet', sheetId },
      { kind: 'cells', sheetId, rect: { row: 0, column: 0, rows: 2, columns: 3 } },
      { kind: 'state' },
    ]);
    expect(await service.workbook()).toMatchObject({ changed: true, canUndo: true, canRedo: false });
  });

  test('one text that is no formula keeps all others out', async () => {
    const { enter, values } = await openService();
    expect(await enter(0, 0, ['1', '=(']).then((answer) => answer.done || answer.refusal)).toBe('badFormula');
    expect(await values(0, 0, 1, 2)).toEqual([[null, null]]);
  });

  test('undo and redo bring back cells, formulas and formats; saving counts as unchanged', async () => {
    const { enter, values, command, service, sheetId } = await openService();
    const empty = await service.save();
    await enter(0, 0, ['5/14']);
    await enter(0, 0, ['=2']);
    await command({ kind: 'undo' });
    expect(await values(0, 0, 1, 1)).toEqual([[45426]]);
    await command({ kind: 'undo' });
    expect(await values(0, 0, 1, 1)).toEqual([[null]]);
    expect((await service.sheet(sheetId)).rows).toEqual([]);
    expect(await service.save()).toEqual(empty);
    expect((await service.workbook()).changed).toBe(false);
    await command({ kind: 'redo' });
    await command({ kind: 'redo' });
    expect((await service.cells(sheetId, { row: 0, column: 0, rows: 9, columns: 9 }))[0]?.formulas).toEqual(['=2']);
    expect(await command({ kind: 'redo' })).toMatchObject({ refusal: 'nothingToUndo' });
  });

  test('a request of the add-in waits for the end of typing when it asked for patience, and is refused otherwise', async () => {
    const { service, command } = await openService();
    const read = JSON.stringify({ Actions: [], ObjectPaths: {} });
    await command({ kind: 'editing', active: true });
    expect(JSON.parse(await service.execute(0, read))).toMatchObject({
      Error: { Code: 'InvalidOperationInCellEditMode' },
    });
    let answered = false;
    const patient = service.execute(64, read).then((body) => {
      answered = true;
      return body;
    });
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(answered).toBe(false);
    await command({ kind: 'editing', active: false });
    expect(JSON.parse(await patient)).toEqual({ Results: [] });
  });
});
