import { HostFailure } from '../../src/application/ports';
import { onceMore } from '../../src/excel/onceMore';
import { toHostFailure } from '../../src/excel/failures';

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

/** Fails so many times, then answers; counts the attempts. */
function attempts(failures: number, error: Error) {
  let count = 0;
  return {
    count: () => count,
    attempt: () => (count++ < failures ? Promise.reject(error) : Promise.resolve('done')),
  };
}

async function ended(promise: Promise<unknown>): Promise<unknown> {
  const end = promise.catch((error: unknown) => error);
  await jest.runAllTimersAsync();
  return end;
}

test.each(['cellEditMode', 'otherWorkbook'] as const)('%s is tried once more, and only once', async (code) => {
  const failure = new HostFailure(code, '', true);
  const passing = attempts(1, failure);
  expect(await ended(onceMore(passing.attempt))).toBe('done');
  const lasting = attempts(5, failure);
  expect(await ended(onceMore(lasting.attempt))).toBe(failure);
  expect([passing.count(), lasting.count()]).toEqual([2, 2]);
});

test.each([
  ['what does not pass by itself', new HostFailure('readOnly', '', true)],
  ['a workbook that is not as it was', new HostFailure('cellEditMode', '', false)],
  ['an error that is no refusal', new Error('x')],
])('%s is not tried again', async (_, error) => {
  const { attempt, count } = attempts(1, error);
  expect(await ended(onceMore(attempt))).toBe(error);
  expect(count()).toBe(1);
});

test.each([
  ['InactiveWorkbook', 'Worksheet.getRange'],
  ['InvalidSelection', 'Worksheet.activate'],
  ['GeneralException', 'WorksheetCollection.add'],
  ['GeneralException', 'Worksheet.delete'],
  ['GeneralException', 'WorksheetFreezePanes.freezeAt'],
])('%s at %s says that another workbook may be in front', (code, errorLocation) => {
  expect(toHostFailure({ code, message: 'x', debugInfo: { errorLocation } }, true).code).toBe('otherWorkbook');
});

test('a general error elsewhere stays unknown, with its place', () => {
  const error = { code: 'GeneralException', message: 'x', debugInfo: { errorLocation: 'Range.values' } };
  expect(toHostFailure(error, true)).toMatchObject({ code: 'unknown', detail: 'x (Range.values)' });
});
