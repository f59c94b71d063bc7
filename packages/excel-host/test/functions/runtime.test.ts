import { startOfficeJs } from '../../src/startOfficeJs';
import { serviceConnection } from '../../src/service';
import { cancelCall, functionCall, CALL_FLAGS, type InvocationResult } from '../../src/protocol/customFunctions';
import type { RichApiEntry } from '../../src/protocol/events/richApi';
import { openService } from '../service/support';
import { until } from './support';

/** The genuine runtime under a host whose only calculation are the calls of a test. */
async function runtime(build: 'debug' | 'minified' = 'minified') {
  const results: InvocationResult[] = [];
  let ready = 0;
  let send: (entries: readonly RichApiEntry[]) => void = () => undefined;
  const table = await openService(undefined, {
    calculation: (context) => {
      send = (entries) => {
        context.send(entries);
      };
      return {
        changed: () => undefined,
        customFunctions: { ready: () => ready++, results: (more) => results.push(...more) },
        close: () => undefined,
      };
    },
  });
  const library = await startOfficeJs(serviceConnection(table.service), build);
  await library.startFunctions();
  return {
    CustomFunctions: library.CustomFunctions,
    results,
    stop: () => {
      library.stop();
    },
    send: (...entries: RichApiEntry[]) => send(entries),
    ready: () => ready,
  };
}

describe.each(['debug', 'minified'] as const)('the genuine runtime in Node, %s', (build) => {
  test('says that it is ready, runs what is called and answers with the result or the error', async () => {
    const { CustomFunctions, results, send, stop, ready } = await runtime(build);
    expect(ready()).toBe(1);
    CustomFunctions.associate('T.PLUS', (a: number, b: number) => a + b);
    CustomFunctions.associate('T.FAIL', () => {
      throw new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable!, 'Không có');
    });
    send(functionCall(1, 'T.PLUS', [1, 2], 'Sheet1!A1', 0), functionCall(2, 'T.FAIL', [], 'Sheet1!A2', 0));
    await until(() => results.length === 2);
    expect(results).toMatchObject([
      { id: 1, value: 3 },
      { id: 2, failed: true, errorCode: 1, value: 'Không có' },
    ]);
    stop();
  });

  test('lets a function answer again and again until it is told to end', async () => {
    const { CustomFunctions, results, send, stop } = await runtime(build);
    let give: (value: number) => void = () => undefined;
    let canceled = 0;
    CustomFunctions.associate(
      'T.STREAM',
      (_input: unknown, invocation: { setResult: (value: number) => void; onCanceled?: () => void }) => {
        give = invocation.setResult;
        invocation.onCanceled = () => canceled++;
        give(1);
      },
    );
    send(functionCall(7, 'T.STREAM', ['x'], 'Sheet1!A1', CALL_FLAGS.streaming | CALL_FLAGS.cancelable));
    await until(() => results.length === 1);
    give(2);
    await until(() => results.length === 2);
    expect(results.map(({ id, value }) => [id, value])).toEqual([
      [7, 1],
      [7, 2],
    ]);
    send(cancelCall(7));
    await until(() => canceled === 1);
    stop();
  });
});
