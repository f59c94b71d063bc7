import { createLiveModel, type LiveState } from '../../src/functions/liveModel';
import { HostFailure } from '../../src/application/ports';
import { ReportFailure } from '../../src/application/reportFailure';
import { wardScoreFunction } from '../../src/functions/wardFunctions';
import type { Grids } from '../../src/workbook/grid';
import { APPRAISAL_TABLE, LAND_TABLE } from '../../src/workbook/schema';
import { withCell } from '../support/grids';
import { sampleGrids, workbookOf } from '../functions/books';
import { settle } from '../functions/fakeRuntime';

const before = sampleGrids();

/** The sample with the first failing verdict of An Tảo in 2022 turned into a pass. */
function edited(): Grids {
  const { values } = before.get(APPRAISAL_TABLE.table)!;
  const [headers] = values;
  const column = headers!.findIndex((header) => header === 'Thẩm định');
  const row = values.findIndex(
    (cells) => cells.includes('An Tảo') && cells.includes(2022) && cells[column] === 'Không đạt',
  );
  return withCell(before, APPRAISAL_TABLE.table, row, 'Thẩm định', 'Đạt');
}

const scoreIn = (state: LiveState | undefined): unknown =>
  state?.status === 'ready' ? wardScoreFunction.answer(state.model, 'An Tảo', 2022) : state;
const value = (content: number) => ({ kind: 'value', value: content });

test('any number of listeners make one read, and all of them hear of it', async () => {
  const { ports, reads } = workbookOf(before);
  const live = createLiveModel(ports);
  const heard: unknown[] = [];
  for (let i = 0; i < 1000; i++) live.subscribe((state) => heard.push(scoreIn(state)));
  await settle();
  live.subscribe((state) => heard.push(scoreIn(state)));
  expect(reads()).toBe(1);
  expect(heard).toHaveLength(1001);
  expect(new Set(heard.map((each) => JSON.stringify(each)))).toEqual(new Set([JSON.stringify(value(20))]));
});

test('an edit is followed with one read more, however many changes come while it is read', async () => {
  const { ports, reads, set } = workbookOf(before);
  const live = createLiveModel(ports);
  const heard: unknown[] = [];
  live.subscribe((state) => heard.push(scoreIn(state)));
  await settle();
  set(edited());
  for (let i = 0; i < 50; i++) live.change({ sheets: ['Thẩm định'] });
  await settle();
  await settle();
  expect(heard.at(-1)).toEqual(value(21));
  expect(heard[0]).toEqual(value(20));
  expect(reads()).toBeLessThanOrEqual(3);
});

test('a change of status sheets reads nothing; of any other, which an input cell may be calculated from, it does', async () => {
  const { ports, reads } = workbookOf(before);
  const live = createLiveModel(ports);
  live.subscribe(() => undefined);
  await settle();
  live.change({ sheets: ['KQ Ma trận'] });
  await settle();
  expect(reads()).toBe(1);
  for (const sheets of [['Ghi chú', 'KQ Ma trận'], ['Trang mới'], [], ['KQ Ma trận', 'Phường']]) {
    const earlier = reads();
    live.change({ sheets });
    await settle();
    expect(reads()).toBe(earlier + 1);
  }
});

test('while a table is missing, any sheet may be the one that it appears on', async () => {
  const { ports, reads } = workbookOf(new Map([...before].filter(([table]) => table !== LAND_TABLE.table)));
  const live = createLiveModel(ports);
  live.subscribe(() => undefined);
  await settle();
  live.change({ sheets: ['Ghi chú'] });
  await settle();
  expect(reads()).toBe(2);
});

test('nobody listening costs nothing: no read before the first, none after the last has gone', async () => {
  const { ports, reads } = workbookOf(before);
  const live = createLiveModel(ports);
  live.change({ sheets: [] });
  await settle();
  expect(reads()).toBe(0);
  const stop = live.subscribe(() => undefined);
  await settle();
  stop();
  live.change({ sheets: [] });
  await settle();
  expect(reads()).toBe(1);
});

test('one who comes back after a change is told of the workbook as it is now', async () => {
  const { ports, set } = workbookOf(before);
  const live = createLiveModel(ports);
  live.subscribe(() => undefined)();
  await settle();
  set(edited());
  live.change({ sheets: [] });
  expect(scoreIn(await live.current())).toEqual(value(21));
});

test('a listener that has gone is told nothing, not even in the middle of telling', async () => {
  const { ports } = workbookOf(before);
  const live = createLiveModel(ports);
  const heard: string[] = [];
  live.subscribe(() => {
    heard.push('first');
    stop();
  });
  const stop = live.subscribe(() => heard.push('second'));
  await settle();
  expect(heard).toEqual(['first']);
});

test('a refused read is told, asked for again later and less and less often, and does not spoil the next', async () => {
  const { ports, reads, set, failWith, waiting } = workbookOf(before);
  const refusal = new HostFailure('cellEditMode', '', true);
  failWith(refusal);
  const live = createLiveModel(ports);
  const heard: LiveState[] = [];
  live.subscribe((state) => heard.push(state));
  await settle();
  expect(heard).toEqual([{ status: 'failed', error: refusal }]);
  waiting.shift()!.action();
  await settle();
  expect([reads(), waiting.map(({ milliseconds }) => milliseconds)]).toEqual([2, [4000]]);
  set(before);
  waiting.shift()!.action();
  await settle();
  expect(scoreIn(heard.at(-1))).toEqual(value(20));
  expect(waiting).toEqual([]);
});

test('without tables it says so, waits for a change and then answers', async () => {
  const { ports, reads, set, waiting } = workbookOf(new Map());
  const live = createLiveModel(ports);
  const heard: LiveState[] = [];
  live.subscribe((state) => heard.push(state));
  await settle();
  expect(heard[0]).toMatchObject({ status: 'failed', error: { code: 'noWardTable' } });
  expect((heard[0] as { error: unknown }).error).toBeInstanceOf(ReportFailure);
  expect(waiting).toEqual([]);
  set(before);
  live.change({ sheets: ['Phường'] });
  await settle();
  expect([reads(), scoreIn(heard.at(-1))]).toEqual([2, value(20)]);
});

test('what comes while all are told is told as well, and an edit in the middle is told to all in the end', async () => {
  const { ports, set } = workbookOf(before);
  let rests = 0;
  const live = createLiveModel({ ...ports, rest: () => (++rests % 10 === 0 ? Promise.resolve() : null) });
  const last = new Map<number, unknown>();
  for (let i = 0; i < 100; i++) live.subscribe((state) => last.set(i, scoreIn(state)));
  live.subscribe(() => {
    if (last.has(1000)) return;
    last.set(1000, null);
    set(edited());
    live.change({ sheets: [] });
    live.subscribe((state) => last.set(1001, scoreIn(state)));
  });
  for (let i = 101; i < 200; i++) live.subscribe((state) => last.set(i, scoreIn(state)));
  for (let i = 0; i < 20; i++) await settle();
  last.delete(1000);
  expect(last.size).toBe(200);
  expect(new Set([...last.values()].map((each) => JSON.stringify(each)))).toEqual(new Set([JSON.stringify(value(21))]));
});
