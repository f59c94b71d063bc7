import { ChangeGatherer } from '../../../src/desk/grid/serviceEvents';
import type { Changes } from '../../../src/desk/grid/serviceEvents';

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

const cells = (sheetId: string, row: number) =>
  ({ kind: 'cells', sheetId, rect: { row, column: 0, rows: 1, columns: 2 } }) as const;

test('a busy run costs one look, with one area for each sheet', async () => {
  const looks: Changes[] = [];
  const gatherer = new ChangeGatherer((changes) => Promise.resolve(void looks.push(changes)));
  for (let row = 0; row < 500; row++) gatherer.add(cells(row % 2 ? 'a' : 'b', row));
  gatherer.add({ kind: 'selected', sheetId: 'a', rect: { row: 1, column: 1, rows: 1, columns: 1 } });
  gatherer.add({ kind: 'activated', sheetId: 'a' });
  await jest.runAllTimersAsync();
  expect(looks).toHaveLength(1);
  expect(looks[0]?.cells.get('a')).toEqual({ row: 1, column: 0, rows: 499, columns: 2 });
  expect(looks[0]?.goal).toMatchObject({ sheetId: 'a', rect: { row: 1 } });
});

test('what happens during a look is looked at after it, never at the same time', async () => {
  let running = 0;
  const seen: number[] = [];
  const gatherer: ChangeGatherer = new ChangeGatherer(async ({ cells: areas }) => {
    expect(++running).toBe(1);
    seen.push(areas.get('a')?.row ?? -1);
    if (seen.length === 1) gatherer.add(cells('a', 7));
    await Promise.resolve();
    running--;
  });
  gatherer.add(cells('a', 3));
  await jest.runAllTimersAsync();
  expect(seen).toEqual([3, 7]);
});
