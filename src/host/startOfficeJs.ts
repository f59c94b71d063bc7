import { loadOfficeJs, type Build, type OfficeJs } from './officeJs';
import type { OfficeHost } from './officeHost';
import type { ProcessQueryRequest } from './protocol/wire';

/** What Office.js asks of a session that brings its own way to the host. */
interface HostSession {
  _resolveRequestUrlAndHeaderInfo(): Promise<null>;
  _createRequestExecutorOrNull(): {
    executeAsync(customData: unknown, requestFlags: number, message: { Body: ProcessQueryRequest }): Promise<unknown>;
  };
}

const sessionOf = (host: OfficeHost): HostSession => ({
  _resolveRequestUrlAndHeaderInfo: () => Promise.resolve(null),
  _createRequestExecutorOrNull: () => ({
    // eslint-disable-next-line @typescript-eslint/require-await
    executeAsync: async (_customData, requestFlags, message) => host.execute(requestFlags, message.Body),
  }),
});

export interface StartedOfficeJs extends OfficeJs {
  /** `Office.context.requirements.isSetSupported`. */
  readonly isSetSupported: (set: string, version?: string) => boolean;
}

type Batch = (context: Excel.RequestContext) => Promise<unknown>;
type Run = (session: unknown, batch: Batch) => Promise<unknown>;

const isPlain = (value: object): boolean => Object.getPrototypeOf(value) === Object.prototype;

/**
 * The genuine Office.js over `host`. Each call gives an `Excel.run` of its own that reaches its own host, so several workbooks
 * can be open in one process. Objects of the library belong to the realm of the caller.
 */
export function startOfficeJs(host: OfficeHost, build: Build = 'minified'): Promise<StartedOfficeJs> {
  const library = loadOfficeJs(build);
  const session = sessionOf(host);
  const original = library.Excel.run as unknown as Run;
  const run = (first: unknown, second?: Batch): Promise<unknown> => {
    if (typeof first === 'function') return original(session, first as Batch);
    if (second === undefined) return original(first, first as Batch);
    // Objects or a context of an earlier run bring their session along.
    if (typeof first !== 'object' || first === null || !isPlain(first)) return original(first, second);
    return original({ ...first, session }, second);
  };
  const bound = Object.create(library.Excel, {
    run: { value: run, enumerable: true },
    RequestContext: {
      value: class extends library.Excel.RequestContext {
        constructor() {
          super(session);
        }
      },
    },
  }) as typeof Excel;
  return Promise.resolve({
    Excel: bound,
    OfficeExtension: library.OfficeExtension,
    isSetSupported: (set, version) => host.isSetSupported(set, version),
  });
}
