import { createLiveModel, type LivePorts, type LiveModel } from '../../src/functions/liveModel';
import type { WorkbookSnapshot } from '../../src/application/ports';
import type { Grid } from '../../src/workbook/grid';
import { call, connect } from '../functions/fakeRuntime';
import { sheetsOf, WARD_NAME } from './workbook';

const WARDS = 3321;
const CELLS = [1, 1_000, 10_000];
/** Cells that read for themselves are measured on so few, and told for one. */
const NAIVE_CELLS = 2;

function snapshotOf(wards: number): WorkbookSnapshot {
  const grids = sheetsOf(wards).map(({ name, table, headers, rows }): [string, Grid] => [
    table,
    {
      sheet: name,
      row: 0,
      column: 0,
      table,
      values: [[...headers], ...[...rows()].map((row) => row.map((cell) => cell ?? ''))],
    },
  ]);
  return {
    grids: new Map(grids),
    sheetNames: grids.map(([, { sheet }]) => sheet),
    statusSheets: new Map(),
    protectedSheets: [],
    workbookProtected: false,
    date1904: false,
  };
}

interface Bench {
  readonly live: () => LiveModel;
  readonly reads: () => number;
}

function benchOver(snapshot: WorkbookSnapshot): Bench {
  let reads = 0;
  const ports: LivePorts = {
    workbook: {
      read: () => {
        reads++;
        return Promise.resolve(snapshot);
      },
      write: () => Promise.reject(new Error('functions never write')),
    },
    clock: () => performance.now(),
    later: () => undefined,
  };
  return { live: () => createLiveModel(ports), reads: () => reads };
}

const nextTask = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

async function timed(work: () => Promise<void> | void): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

/** Asks about ward after ward and waits until every cell shows something. */
async function ask(cells: number): Promise<ReturnType<typeof call>[]> {
  const asked = Array.from({ length: cells }, (_, i) => call('WARDSCORE', `${WARD_NAME}${String((i % WARDS) + 1)}`));
  while (asked.some(({ shown }) => shown.length === 0)) await nextTask();
  return asked;
}

const ms = (milliseconds: number): string => `${milliseconds.toFixed(milliseconds < 10 ? 2 : 0)} ms`;

/** Time of the shared model alone: the read and the verdicts of every year, without any cell. */
async function modelTime(bench: Bench): Promise<number> {
  const live = bench.live();
  return timed(async () => void (await live.current()));
}

async function benchCells(bench: Bench, cells: number, naive: number, model: number): Promise<void> {
  const live = bench.live();
  connect(live);
  const before = bench.reads();
  const first = await timed(async () => void (await ask(cells)));
  const again = await timed(async () => {
    live.change({ sheets: [] });
    // Told last, as it is the last to ask: everybody else has been told by then.
    await live.current();
  });
  const more = await timed(async () => void (await ask(cells)));
  const reads = bench.reads() - before;
  console.log(
    [
      `${String(cells)} cells: first answer of all ${ms(first)}`,
      `all told after an edit ${ms(again)}, model included (${ms(Math.max(0, again - model))} without)`,
      `as many cells more, model ready ${ms(more)} (${((more / cells) * 1000).toFixed(1)} µs a cell)`,
      `${String(reads)} reads`,
      `cells that read for themselves would take ${((naive * cells) / first).toFixed(1)}× as long`,
    ].join('; '),
  );
}

async function benchSpill(bench: Bench): Promise<void> {
  connect(bench.live());
  await ask(1);
  const spilled = await timed(async () => {
    const cell = call('WARDSCORES');
    while (cell.shown.length === 0) await nextTask();
  });
  const single = await timed(async () => void (await ask(WARDS)));
  console.log(
    `one WARDSCORES of ${String(WARDS)} wards ${ms(spilled)}, as many WARDSCORE ${ms(single)}: ${(single / spilled).toFixed(1)}×; Excel's own cost of each call comes on top`,
  );
}

async function main(): Promise<void> {
  const bench = benchOver(snapshotOf(WARDS));
  await modelTime(bench);
  const model = await modelTime(bench);
  let naive = 0;
  for (let i = 0; i < NAIVE_CELLS; i++) {
    connect(bench.live());
    naive += await timed(async () => void (await ask(1)));
  }
  naive /= NAIVE_CELLS;
  console.log(
    `${String(WARDS)} wards × 6 years: the model takes ${ms(model)}, a cell that reads for itself ${ms(naive)}`,
  );
  for (const cells of CELLS) await benchCells(bench, cells, naive, model);
  await benchSpill(bench);
}

void main();
