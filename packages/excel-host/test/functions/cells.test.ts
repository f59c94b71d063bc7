import { startCalculation, type FunctionsMetadata } from '../../src/functions';
import { serviceConnection, type HostServiceOptions } from '../../src/service';
import { startOfficeJs, type StartedOfficeJs } from '../../src/startOfficeJs';
import { openService, type Table } from '../service/support';
import { until } from './support';

const ANY = { name: 'a', type: 'any' };
const METADATA: FunctionsMetadata = {
  allowErrorForDataTypeAny: true,
  functions: [
    {
      id: 'PLUS',
      name: 'PLUS',
      parameters: [
        { name: 'a', type: 'number' },
        { name: 'b', type: 'number', optional: true },
      ],
    },
    { id: 'KIND', name: 'KIND', parameters: [ANY] },
    { id: 'SIZE', name: 'SIZE', parameters: [{ name: 'a', type: 'any', dimensionality: 'matrix' }] },
    { id: 'FAIL', name: 'FAIL', parameters: [ANY] },
    { id: 'BLOCK', name: 'BLOCK', parameters: [{ name: 'rows', type: 'number' }] },
    { id: 'FOLLOW', name: 'FOLLOW', parameters: [ANY], options: { stream: true, cancelable: true } },
  ],
};

interface Streaming {
  setResult: (value: unknown) => void;
  onCanceled?: () => void;
}

let started: StartedOfficeJs | null = null;
afterEach(() => {
  started?.stop();
  started = null;
});

/** A workbook with functions of an add-in whose code runs in the genuine runtime. */
async function openTable(bytes?: Uint8Array, options: HostServiceOptions = {}) {
  const calls: string[] = [];
  const streams = new Map<unknown, Streaming>();
  const table: Table = await openService(bytes, {
    calculation: startCalculation({ namespace: 'T', metadata: METADATA }),
    ...options,
  });
  const connect = async (): Promise<void> => {
    started = await startOfficeJs(serviceConnection(table.service));
    const { CustomFunctions, startFunctions } = started;
    const { Error: FunctionError, ErrorCode } = CustomFunctions;
    CustomFunctions.associate('PLUS', (a: number, b: number | null) => {
      calls.push(`PLUS ${a} ${String(b)}`);
      return a + (b ?? 0);
    });
    CustomFunctions.associate('KIND', (value: unknown) =>
      value instanceof FunctionError ? `error ${value.code}` : value === null ? 'blank' : typeof value,
    );
    CustomFunctions.associate('SIZE', (rows: unknown[][]) => rows.length * 100 + (rows[0]?.length ?? 0));
    CustomFunctions.associate('FAIL', (value: string) => {
      throw new FunctionError(ErrorCode.notAvailable ?? '', `Không có ${value}`);
    });
    CustomFunctions.associate('BLOCK', (rows: number) =>
      Promise.resolve(Array.from({ length: rows }, (_, row) => [row + 1, `dòng ${row + 1}`])),
    );
    CustomFunctions.associate('FOLLOW', (what: unknown, invocation: Streaming) => {
      calls.push(`FOLLOW ${String(what)}`);
      streams.set(what, invocation);
      invocation.onCanceled = () => {
        calls.push(`end ${String(what)}`);
        streams.delete(what);
      };
      invocation.setResult(`${String(what)} 1`);
    });
    await startFunctions();
  };
  const cell = async (row: number, column: number): Promise<unknown> => {
    const found = (await table.values(row, column, 1, 1))[0]?.[0];
    return typeof found === 'object' && found !== null ? (found as { error: string }).error : found;
  };
  const becomes = (row: number, column: number, value: unknown): Promise<void> =>
    until(async () => (await cell(row, column)) === value);
  return { table, calls, streams, connect, cell, becomes };
}

describe('functions of an add-in in cells', () => {
  test('a cell waits as Excel shows it, then bears the answer, and what depends on it follows', async () => {
    const { table, cell, becomes, connect, calls } = await openTable();
    await connect();
    await table.enter(0, 0, ['5', '=T.PLUS(A1,2)*10', '=B1+1', '=IFERROR(B1,"lỗi")']);
    expect([await cell(0, 1), await cell(0, 2), await cell(0, 3)]).toEqual(['#BUSY!', '#BUSY!', '#BUSY!']);
    await becomes(0, 1, 70);
    expect([await cell(0, 2), await cell(0, 3)]).toEqual([71, 70]);
    await table.enter(0, 0, ['6']);
    await becomes(0, 2, 81);
    expect(calls).toEqual(['PLUS 5 2', 'PLUS 6 2']);
  });

  test('a large result stays #BUSY! in an Excel that is slow, and a small one comes', async () => {
    const waited: number[] = [];
    const delay = (milliseconds: number) => Promise.resolve(void waited.push(milliseconds));
    const { table, becomes, connect, cell } = await openTable(undefined, { excelMay: new Set(['slow-host']), delay });
    await connect();
    await table.enter(0, 0, ['=T.BLOCK(6000)', null, '=T.BLOCK(2)']);
    await becomes(0, 2, 1);
    expect(await cell(0, 0)).toBe('#BUSY!');
    expect(waited.length).toBeGreaterThan(0);
  });

  test('an error shows its code', async () => {
    const { table, becomes, connect, cell } = await openTable();
    await connect();
    await table.enter(0, 0, [
      '=T.FAIL("x")',
      '=IFERROR(T.FAIL("x"),"thay")',
      '=T.PLUS("chữ")',
      '=T.PLUS()',
      '=T.PLUS(1,2,3)',
    ]);
    await becomes(0, 0, '#N/A');
    await becomes(0, 1, 'thay');
    expect(await table.service.explain(table.sheetId, 0, 0)).toEqual({ kind: 'said', text: 'Không có x' });
    expect([await cell(0, 2), await cell(0, 3), await cell(0, 4)]).toEqual(['#VALUE!', '#VALUE!', '#VALUE!']);
  });

  test('arguments come as what they are: blanks, errors, truth, ranges whole or one by one', async () => {
    const { table, becomes, connect, cell } = await openTable();
    await connect();
    await table.enter(
      0,
      0,
      ['1', 'chữ', 'TRUE', '=1/0', null],
      ['=T.KIND(A1:E1)'],
      ['=T.SIZE(A1:E1)'],
      ['=T.SIZE(A1)'],
    );
    await becomes(1, 4, 'blank');
    expect((await table.values(1, 0, 1, 5))[0]).toEqual(['number', 'string', 'boolean', 'error #DIV/0!', 'blank']);
    await becomes(2, 0, 105);
    expect(await cell(3, 0)).toBe(101);
  });

  test('a block fills the cells beside, and gives them back', async () => {
    const { table, becomes, connect } = await openTable();
    await connect();
    await table.enter(0, 0, ['3', '=T.BLOCK(A1)']);
    await becomes(0, 1, 1);
    await becomes(2, 2, 'dòng 3');
    await table.enter(0, 4, ['=SUM(B1:B9)']);
    await becomes(0, 4, 6);
    await table.enter(0, 0, ['2']);
    await becomes(0, 4, 3);
    expect(await table.values(1, 1, 2, 2)).toEqual([
      [2, 'dòng 2'],
      [null, null],
    ]);
  });

  test('a stream lives as long as its formula asks the same', async () => {
    const { table, becomes, connect, streams, calls, cell } = await openTable();
    await connect();
    await table.enter(0, 0, ['a', '=T.FOLLOW(A1)', '=B1&"!"']);
    await becomes(0, 2, 'a 1!');
    streams.get('a')?.setResult('a 2');
    await becomes(0, 2, 'a 2!');
    // The same answer is asked for again: nothing starts anew.
    await table.enter(0, 0, ['a']);
    expect(calls).toEqual(['FOLLOW a']);
    await table.enter(0, 0, ['b']);
    await becomes(0, 1, 'b 1');
    expect(calls).toEqual(['FOLLOW a', 'FOLLOW b', 'end a']);
    await table.command({ kind: 'clear', sheetId: table.sheetId, rects: [{ row: 0, column: 1, rows: 1, columns: 1 }] });
    await until(() => streams.size === 0);
    expect(await cell(0, 1)).toBe(null);
  });

  test('undo brings back the newest answers, not those of the time it goes back to', async () => {
    const { table, becomes, connect, streams, cell, calls } = await openTable();
    await connect();
    await table.enter(0, 0, ['=T.FOLLOW("a")', '=A1&"!"']);
    await becomes(0, 1, 'a 1!');
    await table.enter(5, 0, ['khác']);
    streams.get('a')?.setResult('a 2');
    await becomes(0, 1, 'a 2!');
    await table.command({ kind: 'undo' });
    expect([await cell(5, 0), await cell(0, 0), await cell(0, 1)]).toEqual([null, 'a 2', 'a 2!']);
    expect(calls).toEqual(['FOLLOW a']);
    streams.get('a')?.setResult('a 3');
    await becomes(0, 1, 'a 3!');
  });

  test('without a runtime a value that came with the file stays; with one it is asked for', async () => {
    const first = await openTable();
    await first.connect();
    await first.table.enter(0, 0, ['2', '=T.PLUS(A1,1)']);
    await first.becomes(0, 1, 3);
    const bytes = await first.table.service.save();
    started?.stop();
    const { table, cell, connect, becomes } = await openTable(bytes);
    await table.enter(0, 0, ['40', null, '=T.PLUS(1)']);
    expect([await cell(0, 1), await cell(0, 2)]).toEqual([3, '#NAME?']);
    await connect();
    await becomes(0, 1, 41);
    await becomes(0, 2, 1);
  });

  test('a file written while cells wait holds their last answers', async () => {
    const { table, connect, becomes, cell } = await openTable();
    await connect();
    await table.enter(0, 0, ['2', '=T.PLUS(A1,1)']);
    await becomes(0, 1, 3);
    await table.enter(0, 0, ['5']);
    expect(await cell(0, 1)).toBe('#BUSY!');
    const bytes = await table.service.save();
    expect(await cell(0, 1)).toBe('#BUSY!');
    const again = await openService(bytes);
    expect(await again.values(0, 0, 1, 2)).toEqual([[5, 3]]);
    await becomes(0, 1, 6);
    expect((await table.service.workbook()).changed).toBe(false);
  });
});
