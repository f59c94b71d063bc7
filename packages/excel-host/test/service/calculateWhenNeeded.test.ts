import { startCalculation } from '../../src/functions';
import { createWorkbook } from '../../src/model';
import { newPackage } from '../../src/package';
import { calculateWhenNeeded, type StartCalculation } from '../../src/service';
import { until } from '../functions/support';
import { CODEC, openService } from './support';

/** A file whose cells are given by row; texts that begin with "=" are formulas, with the value beside them. */
function file(...rows: (number | string | readonly [string, number | string | null])[][]): Uint8Array {
  const workbook = createWorkbook();
  const { cells } = workbook.worksheets[0]!;
  rows.forEach((line, row) =>
    line.forEach((entry, column) =>
      typeof entry === 'object'
        ? cells.setFormula(row, column, entry[0], entry[1])
        : cells.setValue(row, column, entry),
    ),
  );
  return newPackage(workbook, { codec: CODEC }).save();
}

function loading() {
  let loads = 0;
  let go: () => void = () => undefined;
  const gate = new Promise<void>((resolve) => (go = resolve));
  const calculation: StartCalculation = calculateWhenNeeded(async () => {
    loads++;
    await gate;
    return startCalculation();
  });
  return { calculation, go: () => go(), loads: () => loads };
}

const tick = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));

describe('a formula engine that is loaded when it is needed', () => {
  test('is not loaded for a workbook without formulas, however much is typed', async () => {
    const { calculation, loads } = loading();
    const { enter } = await openService(file([1, 2], [3, '<f>']), { calculation });
    await enter(0, 0, ['5', 'chữ']);
    await tick();
    expect(loads()).toBe(0);
  });

  test('is loaded once for a file with formulas; values that came with the file stay, missing ones are computed', async () => {
    const { calculation, loads, go } = loading();
    const { values } = await openService(file([1, ['=A1+1', 99], ['=A1+2', null]]), { calculation });
    go();
    await until(async () => (await values(0, 2, 1, 1))[0]![0] === 3);
    expect(await values(0, 0, 1, 3)).toEqual([[1, 99, 3]]);
    expect(loads()).toBe(1);
  });

  test('what was typed while it was loading is calculated, where it stands after rows moved', async () => {
    const { calculation, go } = loading();
    const { enter, values, command, sheetId } = await openService(file([1, 2, 3]), { calculation });
    await enter(1, 0, ['=SEQUENCE(2)+A1']);
    await command({ kind: 'insertRows', sheetId, row: 1, count: 2 });
    await enter(0, 0, ['10']);
    go();
    await until(async () => (await values(3, 0, 1, 1))[0]![0] === 11);
    expect(await values(3, 0, 2, 1)).toEqual([[11], [12]]);
  });

  test('a workbook that is closed before it is there is left alone', async () => {
    const { calculation, go } = loading();
    const { service, enter } = await openService(file([['=1+1', null]]), { calculation });
    await enter(1, 0, ['=2+2']);
    const { activeSheetId } = await service.create('mới.xlsx');
    go();
    await tick();
    expect(await service.cells(activeSheetId, { row: 0, column: 0, rows: 3, columns: 3 })).toEqual([]);
  });

  test('when loading fails, formulas keep their values and everything else works', async () => {
    const calculation = calculateWhenNeeded(() => Promise.reject(new Error('no network')));
    const { enter, values } = await openService(file([1, ['=A1+1', 2]]), { calculation });
    await tick();
    await enter(0, 0, ['5']);
    expect(await values(0, 0, 1, 2)).toEqual([[5, 2]]);
  });
});

describe('what is said of the value of a cell', () => {
  test('cells that are filled, formulas without room, and functions that nobody here computes', async () => {
    const bytes = file([['=CELL("format",B1)', 'G'], 'x'], [3]);
    const { service, sheetId, enter, values } = await openService(bytes, { calculation: startCalculation() });
    await enter(0, 2, ['=SEQUENCE(3)']);
    expect(await service.explain(sheetId, 1, 2)).toEqual({ kind: 'filled', row: 0, column: 2 });
    expect(await service.explain(sheetId, 0, 2)).toBeNull();
    await enter(1, 2, ['của tôi']);
    expect(await service.explain(sheetId, 0, 2)).toEqual({
      kind: 'noRoom',
      area: { row: 0, column: 2, rows: 3, columns: 1 },
    });
    expect(await service.explain(sheetId, 0, 0)).toEqual({ kind: 'leftAlone', what: 'CELL' });
    expect(await service.explain(sheetId, 1, 0)).toBeNull();
    expect((await values(0, 0, 1, 1))[0]![0]).toBe('G');
  });
});
