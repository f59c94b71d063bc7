import { runCooperatively } from '../application/runCooperatively';
import { HostFailure, type Progress, type WorkbookChange } from '../application/ports';
import { readRecords, type ReadWorkbook, type ScorePorts } from '../application/scoreWorkbook';
import { QueryModel } from './model/queryModel';

/** What the cells are answered from; null while nobody has read the workbook yet. */
export type LiveState =
  | { readonly status: 'ready'; readonly model: QueryModel }
  /** There is nothing to score, or the workbook could not be read. */
  | { readonly status: 'failed'; readonly error: unknown };

export interface LivePorts extends ScorePorts {
  /** Does something after so many milliseconds. */
  readonly later: (milliseconds: number, action: () => void) => void;
  /** As in Progress: gives the thread back to the page when it was held for long. */
  readonly rest?: () => Promise<void> | null;
}

/**
 * One model of the workbook for all cells that ask about it: read once when the first one asks, read again once after each
 * burst of changes, told to all. Nobody asking costs nothing.
 */
export interface LiveModel {
  /** Calls the listener with the state as soon as there is one and whenever it is new. Answers how to stop. */
  readonly subscribe: (listener: (state: LiveState) => void) => () => void;
  /** The workbook changed. What cannot change a verdict is passed over. */
  readonly change: (change: WorkbookChange) => void;
  /** The state once there is one that is not out of date. */
  readonly current: () => Promise<LiveState>;
}

type Listener = (state: LiveState) => void;

/** After a read that Excel refused, it is asked again: soon, then ever less often. */
const FIRST_WAIT = 2_000;
const LONGEST_WAIT = 60_000;

const SILENT: Progress = { report: () => undefined, cancelled: () => false };

export function createLiveModel(ports: LivePorts): LiveModel {
  const listeners = new Set<Listener>();
  const progress: Progress = { ...SILENT, ...(ports.rest ? { rest: ports.rest } : {}) };
  let state: LiveState | null = null;
  let source: ReadWorkbook | null = null;
  let years: readonly number[] = [];
  let isStale = true;
  let isReading = false;
  let isFollowing = false;
  const retries = createRetries(ports.later, () => {
    isStale = true;
    void follow();
  });

  const read = async (): Promise<LiveState> => {
    try {
      source = await readRecords(ports, {}, progress);
      const model = new QueryModel(source);
      await runCooperatively(model.prepare(years), progress);
      retries.reset();
      return { status: 'ready', model };
    } catch (error) {
      source = null;
      if (error instanceof HostFailure) retries.plan();
      return { status: 'failed', error };
    }
  };
  const follow = async (): Promise<void> => {
    if (isFollowing) return;
    isFollowing = true;
    while (isStale && listeners.size > 0) {
      isStale = false;
      isReading = true;
      // What cells have asked for they will ask for again.
      if (state?.status === 'ready') years = state.model.yearsAsked;
      state = await read();
      isReading = false;
      await runCooperatively(
        notify(state, listeners, () => isStale),
        progress,
      );
    }
    isFollowing = false;
    // Something may have changed, or somebody come, between the last look and here.
    if (isStale && listeners.size > 0) await follow();
  };

  const subscribe = (listener: Listener): (() => void) => {
    listeners.add(listener);
    if (isStale || isReading) void follow();
    else if (state) listener(state);
    return () => void listeners.delete(listener);
  };
  return {
    subscribe,
    change(change) {
      if (source && changesNoVerdict(change, source)) return;
      isStale = true;
      void follow();
    },
    current: () => firstOf(subscribe),
  };
}

/** Passes the state to every listener; stops when it is out of date. */
function* notify(
  state: LiveState,
  listeners: ReadonlySet<Listener>,
  isStale: () => boolean,
): Generator<undefined, void, undefined> {
  for (const listener of [...listeners]) {
    if (isStale()) return;
    if (listeners.has(listener)) listener(state);
    yield;
  }
}

/** The first state that a new listener is told. */
const firstOf = (subscribe: LiveModel['subscribe']): Promise<LiveState> =>
  new Promise((resolve) => {
    const stop = subscribe((news) => {
      resolve(news);
      // The listener may be called while it is still being added.
      queueMicrotask(() => {
        stop();
      });
    });
  });

/** One further try at a time, each after a longer wait than the one before. */
function createRetries(later: LivePorts['later'], again: () => void): { plan(): void; reset(): void } {
  let wait = FIRST_WAIT;
  let isWaiting = false;
  return {
    plan() {
      if (isWaiting) return;
      isWaiting = true;
      later(wait, () => {
        isWaiting = false;
        again();
      });
      wait = Math.min(wait * 2, LONGEST_WAIT);
    },
    reset() {
      wait = FIRST_WAIT;
    },
  };
}

/**
 * Whether a change is only on status sheets, which are drawn from the input and never read. Any other sheet may hold a table by
 * now, or be what a formula in an input table reads: Excel tells of no cell that it calculated anew.
 */
function changesNoVerdict({ sheets }: WorkbookChange, { snapshot }: ReadWorkbook): boolean {
  const own = new Set(snapshot.statusSheets.values());
  return sheets.length > 0 && sheets.every((sheet) => own.has(sheet));
}
