import { connectFunctions } from './functions/bridge';
import { addNotes } from './officeNotes';
import type { Build } from './officeBuild';
import { loadOfficeJs, type OfficeJs } from './officeJs';
import type { OfficeHost } from './officeHost';
import type { RichApiEntry } from './protocol/events/richApi';
import type { ProcessQueryRequest } from './protocol/wire';

/** A host as Office.js needs it: `OfficeHost`, or whatever brings requests to one. */
export interface HostConnection {
  readonly isSetSupported: (set: string, version?: string) => boolean;
  /** Awaited before each request, where the host takes its time. */
  pause?(): Promise<void>;
  execute(requestFlags: number, request: ProcessQueryRequest): unknown;
  subscribe(listener: (entries: readonly RichApiEntry[]) => void): () => void;
}

/** What Office.js asks of a session that brings its own way to the host. */
interface HostSession {
  _resolveRequestUrlAndHeaderInfo(): Promise<null>;
  _createRequestExecutorOrNull(): {
    executeAsync(customData: unknown, requestFlags: number, message: { Body: ProcessQueryRequest }): Promise<unknown>;
  };
}

const sessionOf = (host: HostConnection): HostSession => ({
  _resolveRequestUrlAndHeaderInfo: () => Promise.resolve(null),
  _createRequestExecutorOrNull: () => ({
    executeAsync: async (_customData, requestFlags, message) => {
      await host.pause?.();
      return await host.execute(requestFlags, message.Body);
    },
  }),
});

export interface StartedOfficeJs extends OfficeJs {
  /**
   * Starts the custom-function runtime of the library for this host, as a page does once Office is ready: from now on the host
   * may call what was given to `CustomFunctions.associate`. There is one runtime in a process, and it serves the host that
   * started it last.
   */
  readonly startFunctions: () => Promise<void>;
  /** `Office.context.requirements.isSetSupported`. */
  readonly isSetSupported: (set: string, version?: string) => boolean;
  /** Lets go of the host: no event of it reaches a handler any more. */
  readonly stop: () => void;
}

type Context = Excel.RequestContext & { readonly requestHeaders: Record<string, string> };
type Batch = (context: Excel.RequestContext) => Promise<unknown>;
type Run = (session: unknown, batch: Batch) => Promise<unknown>;

const isPlain = (value: object): boolean => Object.getPrototypeOf(value) === Object.prototype;

/** By this header the library keeps the event handlers of several add-ins in one page apart. */
const CONTROL_ID = 'X-OfficeControlId';
let controls = 0;

/** The way by which messages of the host reach the library in a page; here they are handed over. */
interface EventIntake {
  _testSetRichApiMessageReadyImpl(ready: () => Promise<void>): void;
  readonly GenericEventRegistration: {
    getGenericEventRegistration(controlId: string): { _handleRichApiMessage(message: { entries: object[] }): void };
  };
}

/** Hands the entries of `host` to the handlers of one control; events come after the answer of the request that caused them. */
function connectEvents(host: HostConnection, library: OfficeJs, control: string): () => void {
  const intake = library.OfficeExtension as unknown as EventIntake;
  intake._testSetRichApiMessageReadyImpl(() => Promise.resolve());
  return host.subscribe((entries) => {
    setTimeout(() => {
      intake.GenericEventRegistration.getGenericEventRegistration(control)._handleRichApiMessage({
        entries: entries.map(([messageCategory, messageType, targetId, message, id]) => ({
          messageCategory,
          messageType,
          targetId,
          message,
          id,
        })),
      });
    }, 0);
  });
}

/**
 * The genuine Office.js over `host`. Each call gives an `Excel.run` of its own that reaches its own host, so several workbooks
 * can be open in one process; events of one reach its own handlers only. Objects of the library belong to the realm of the caller.
 */
export function startOfficeJs(host: HostConnection | OfficeHost, build: Build = 'minified'): Promise<StartedOfficeJs> {
  const library = loadOfficeJs(build);
  // A host that promises them must not lead add-ins into a wall.
  if (host.isSetSupported('ExcelApi', '1.18')) addNotes(library);
  const session = sessionOf(host);
  const control = `host-${String(++controls)}`;
  const stops = [connectEvents(host, library, control)];
  const original = library.Excel.run as unknown as Run;
  const marked =
    (batch: Batch): Batch =>
    (context) => {
      (context as Context).requestHeaders[CONTROL_ID] = control;
      return batch(context);
    };
  const run = (first: unknown, second?: Batch): Promise<unknown> => {
    if (typeof first === 'function') return original(session, marked(first as Batch));
    if (second === undefined) return original(first, first as Batch);
    // Objects or a context of an earlier run bring their session along.
    if (typeof first !== 'object' || first === null || !isPlain(first)) return original(first, second);
    return original({ ...first, session }, marked(second));
  };
  const bound = Object.create(library.Excel, {
    run: { value: run, enumerable: true },
    RequestContext: {
      value: class extends library.Excel.RequestContext {
        constructor() {
          super(session);
          (this as unknown as Context).requestHeaders[CONTROL_ID] = control;
        }
      },
    },
  }) as typeof Excel;
  return Promise.resolve({
    Excel: bound,
    OfficeExtension: library.OfficeExtension,
    CustomFunctions: library.CustomFunctions,
    isSetSupported: (set, version) => host.isSetSupported(set, version),
    async startFunctions() {
      stops.push(await connectFunctions(host, library));
    },
    stop: () => {
      for (const each of stops) each();
    },
  });
}
