import type { TemplateOutcome } from '../application/createTemplate';
import type { CheckOutcome } from '../application/checkData';
import type { Report } from '../application/generateReport';
import type { KeptResults, Progress, ProgressStep } from '../application/ports';
import type { Scoring } from '../application/scoreWorkbook';

/** What the buttons of the ribbon and of the pane start. */
export const JOB_KINDS = ['generate', 'check', 'template', 'sample', 'restore', 'read'] as const;
export type JobKind = (typeof JOB_KINDS)[number];

export type JobResult =
  | { readonly kind: 'generate'; readonly report: Report }
  | { readonly kind: 'check'; readonly outcome: CheckOutcome }
  | { readonly kind: 'template' | 'sample'; readonly outcome: TemplateOutcome }
  | { readonly kind: 'restore'; readonly kept: KeptResults }
  /** The workbook was read and scored for the pane; nothing was written. */
  | { readonly kind: 'read'; readonly scoring: Scoring };

export interface JobProgress {
  readonly step: ProgressStep;
  readonly done: number;
  readonly total: number;
  /** Excel has not answered for long. */
  readonly slow?: boolean;
}

export type JobState =
  | { readonly status: 'idle' }
  | { readonly status: 'running'; readonly kind: JobKind; readonly progress: JobProgress; readonly cancelling: boolean }
  | { readonly status: 'done'; readonly result: JobResult }
  | { readonly status: 'failed'; readonly kind: JobKind; readonly error: unknown };

/** `step` is the kept state to bring back; the latest when it is not named. */
export type Work = (progress: Progress, step?: number) => Promise<JobResult>;

/** The one job of the document: ribbon and pane share it, so that two never write at the same time. */
export interface Jobs {
  readonly state: () => JobState;
  readonly subscribe: (listener: () => void) => () => void;
  /**
   * Starts a job, or does nothing while another runs; a mere reading gives way to what the user asked for. `step` is for
   * bringing back. Never rejects: a failure is a state.
   */
  readonly start: (kind: JobKind, step?: number) => Promise<JobState>;
  /** Asks the running job to stop; it stops between two steps and leaves the workbook as it was. */
  readonly cancel: () => void;
}

/** Does something after so many milliseconds; answers how to leave it. */
export type Later = (milliseconds: number, action: () => void) => () => void;

/** Somebody who sees nothing move for so many milliseconds begins to wonder. */
const LONG = 4000;

const FIRST_STEP: JobProgress = { step: 'read', done: 0, total: 1 };

/** Calls `over` when nothing has moved for long. */
function createPatience(later: Later | undefined, over: () => void) {
  let stop = (): void => undefined;
  return {
    restart: (): void => {
      stop();
      stop = later?.(LONG, over) ?? stop;
    },
    stop: (): void => {
      stop();
    },
  };
}

/** `later` is left out where nobody watches: then nobody is told that Excel is slow. */
export function createJobs(
  work: Readonly<Record<JobKind, Work>>,
  rest?: () => Promise<void> | null,
  later?: Later,
): Jobs {
  let state: JobState = { status: 'idle' };
  let ending: Promise<JobState> = Promise.resolve(state);
  const listeners = new Set<() => void>();
  const become = (next: JobState): JobState => {
    state = next;
    for (const listener of listeners) listener();
    return next;
  };
  const progress: Progress = {
    report(step, done, total) {
      if (state.status !== 'running') return;
      become({ ...state, progress: { step, done, total } });
      patience.restart();
    },
    cancelled: () => state.status === 'running' && state.cancelling,
    ...(rest ? { rest } : {}),
  };
  const patience = createPatience(later, () => {
    if (state.status === 'running') become({ ...state, progress: { ...state.progress, slow: true } });
  });
  const cancel = (): void => {
    if (state.status === 'running') become({ ...state, cancelling: true });
  };
  const run = async (kind: JobKind, step?: number): Promise<JobState> => {
    become({ status: 'running', kind, progress: FIRST_STEP, cancelling: false });
    patience.restart();
    try {
      return become({ status: 'done', result: await work[kind](progress, step) });
    } catch (error) {
      return become({ status: 'failed', kind, error });
    } finally {
      patience.stop();
    }
  };
  return {
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    async start(kind, step) {
      if (state.status === 'running' && state.kind === 'read' && kind !== 'read') {
        cancel();
        await ending;
      }
      if (state.status === 'running') return state;
      ending = run(kind, step);
      return ending;
    },
    cancel,
  };
}
