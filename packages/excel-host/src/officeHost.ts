import { HostError } from './protocol/errors';
import { implementedMembers, serviceNamed, workbookClass, wrapIn } from './protocol/classes';
import { jsonBytes } from './protocol/jsonBytes';
import { processQuery, type BeforeAction, type Roots } from './protocol/processQuery';
import { Session, type SessionObserver } from './protocol/session';
import { ACTION_TYPES, type ProcessQueryRequest } from './protocol/wire';
import { ChangeLog, type Changes } from './model/changeLog';
import type { Workbook } from './model/types';
import type { CustomFunctionCaller } from './protocol/customFunctions';
import { eventEntries, type Author } from './protocol/events/entries';
import type { RichApiEntry } from './protocol/events/richApi';
import type { ExcelMaySet } from './excelMay';
import { createRequirements, type RequirementSets } from './requirements';

export { HostError, implementedMembers };

/** Excel on the web takes and gives 5 MB. */
const PAYLOAD_LIMIT = 5 * 1024 * 1024;
/** Bit of the request flags that Office.js sets for `delayForCellEdit`. */
export const DELAY_FOR_CELL_EDIT = 64;

export interface HostOptions {
  /** Requirement sets that `isSetSupported` answers from; what is left out is not supported. */
  readonly requirementSets?: RequirementSets;
  readonly payloadLimitBytes?: number;
  /** "en-US": what `cultureInfo` tells. Typed texts are always understood as an en-US Excel does. */
  readonly culture?: string;
  /** The year of dates typed without one. */
  readonly year?: number;
  /** Faults for tests: an exception makes Excel fail at that action. */
  readonly beforeAction?: BeforeAction;
  /** True while somebody types in a cell: requests that did not ask for patience fail. */
  readonly cellEditMode?: () => boolean;
  /** Hears of what requests change, and then tells this host of all changes by `deliver`. Without it the host listens to the model itself. */
  readonly observer?: Omit<SessionObserver, 'listened'>;
  readonly customFunctions?: CustomFunctionCaller | undefined;
  /** What this Excel does of all that nothing documents. */
  readonly excelMay?: ExcelMaySet | undefined;
  /** Waits in the stead of a slow Excel (`slow-host`); by the clock when left out. */
  readonly delay?: ((milliseconds: number) => Promise<void>) | undefined;
}

/** Of one request under `slow-host`. */
export const SLOW_REQUEST_MS = 2000;

const byTheClock = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });

/** What has gone over the wire so far. */
export interface Counters {
  syncs: number;
  /** Requests in which Office.js only lets go of references at the end of a run; not counted as syncs. */
  releases: number;
  actions: number;
  bytesIn: number;
  bytesOut: number;
}

/** An answer as Office.js takes it from a request executor. */
export interface HostResponse {
  readonly HttpStatusCode: number;
  readonly ErrorCode: string | null;
  readonly ErrorMessage: string | null;
  readonly Headers: Readonly<Record<string, string>>;
  readonly Body: unknown;
}

export interface OfficeHost {
  readonly workbook: Workbook;
  readonly counters: Counters;
  readonly isSetSupported: (set: string, version?: string) => boolean;
  /** What a caller awaits before each request: as long as this Excel takes for it. */
  pause(): Promise<void>;
  execute(requestFlags: number, request: ProcessQueryRequest): HostResponse;
  /** Listens to what the host sends on its own account: workbook events that the add-in asked for, calls of custom functions. */
  subscribe(listener: (entries: readonly RichApiEntry[]) => void): () => void;
  /** Sends the events that changes call for, as far as somebody asked for them. */
  deliver(changes: Changes, author: Author): void;
  /** Somebody else changed the model: sends the events of everything since the last request. */
  changedByUser(): void;
}

const answer = (Body: unknown, error: HostError | null = null): HostResponse => ({
  HttpStatusCode: error?.httpStatus ?? 200,
  ErrorCode: error?.code ?? null,
  ErrorMessage: error?.message ?? null,
  Headers: {},
  Body,
});

const releasesOnly = ({ Actions }: ProcessQueryRequest): boolean =>
  Actions.some((action) => action.Name === '_RemoveReference') &&
  Actions.every((action) => action.Name === '_RemoveReference' || action.ActionType === ACTION_TYPES.instantiate);

/** Why a request is refused as a whole; null when it is run. */
function refusal(session: Session, options: HostOptions, bytes: number, flags: number): HostError | null {
  if (bytes > session.options.maxResponseBytes)
    return new HostError('RequestPayloadSizeLimitExceeded', 'The request payload size has exceeded the limit.');
  const editing = options.cellEditMode?.() === true && (flags & DELAY_FOR_CELL_EDIT) === 0;
  return editing || session.may('tab-being-renamed')
    ? new HostError('InvalidOperationInCellEditMode', 'Excel is in cell-editing mode. Please exit it first.')
    : null;
}

const rootsOf = (workbook: Workbook, session: Session): Roots => ({
  workbook: workbookClass.of(workbook, session),
  service: (name) => serviceNamed(name, session),
});

/** Plays Excel for one open workbook. */
export function createOfficeHost(workbook: Workbook, options: HostOptions = {}): OfficeHost {
  let ownLog: ChangeLog | null = null;
  const listeners = new Set<(entries: readonly RichApiEntry[]) => void>();
  const session = new Session(
    workbook,
    {
      year: options.year ?? new Date().getFullYear(),
      culture: options.culture ?? 'en-US',
      maxResponseBytes: options.payloadLimitBytes ?? PAYLOAD_LIMIT,
      customFunctions: options.customFunctions,
      excelMay: options.excelMay,
      observer: {
        touch: (sheet) => (options.observer ?? ownLog)?.touch(sheet),
        written: () => options.observer?.written(),
        // Nobody pays for listening to the model before somebody asks for an event.
        listened: () => {
          if (!options.observer) ownLog ??= new ChangeLog(workbook);
        },
      },
    },
    wrapIn,
  );
  const roots = rootsOf(workbook, session);
  const counters: Counters = { syncs: 0, releases: 0, actions: 0, bytesIn: 0, bytesOut: 0 };

  function deliver(changes: Changes, author: Author): void {
    const entries = eventEntries(workbook, changes, author, session);
    if (entries.length > 0) for (const listener of listeners) listener(entries);
  }

  const settle = (author: Author): void => {
    if (ownLog) deliver(ownLog.take(), author);
  };

  return {
    workbook,
    counters,
    deliver,
    changedByUser: () => {
      settle('user');
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    async pause() {
      if (session.may('slow-host')) await (options.delay ?? byTheClock)(SLOW_REQUEST_MS);
    },
    isSetSupported: createRequirements(options.requirementSets),
    execute(requestFlags, request) {
      const bytesIn = jsonBytes(request);
      if (releasesOnly(request)) counters.releases++;
      else counters.syncs++;
      counters.actions += request.Actions.length;
      counters.bytesIn += bytesIn;
      const refused = refusal(session, options, bytesIn, requestFlags);
      if (refused) return answer(null, refused);
      const { response, bytes } = processQuery(session, roots, request, options.beforeAction);
      settle('addIn');
      counters.bytesOut += bytes;
      return answer(response);
    },
  };
}
