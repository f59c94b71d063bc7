import type { HostEvent, HostService } from 'excel-host/service';
import { toError, transfers, type FormulasState, type Method, type Port, type Reply } from './messages';

interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
}

export interface Connection {
  readonly service: HostService;
  /** The service is gone: calls that wait and all later calls are rejected with this error. */
  fail(error: Error): void;
}

/**
 * The service on the other side of a port, as if it were here: answers and events come in the order in which they happened
 * there, failures of packages as PackageFailure. `onFormulas` hears when what calculates formulas does not come. Bytes given to `open` change hands and are empty afterwards.
 */
export function connect(port: Port, onFormulas?: (state: FormulasState) => void): Connection {
  const waiting = new Map<number, Waiting>();
  const listeners = new Set<(event: HostEvent) => void>();
  let broken: Error | null = null;
  let calls = 0;

  port.addEventListener('message', ({ data }) => {
    const reply = data as Reply;
    if ('formulas' in reply) return onFormulas?.(reply.formulas);
    if ('event' in reply) {
      for (const listener of listeners) listener(reply.event);
      return;
    }
    const call = waiting.get(reply.id);
    waiting.delete(reply.id);
    if ('failure' in reply) call?.reject(toError(reply.failure));
    else call?.resolve(reply.value);
  });

  const call =
    <M extends Method>(method: M) =>
    (...args: Parameters<HostService[M]>): ReturnType<HostService[M]> =>
      new Promise<unknown>((resolve, reject) => {
        if (broken) {
          reject(broken);
          return;
        }
        const id = ++calls;
        waiting.set(id, { resolve, reject });
        port.postMessage({ id, method, args }, transfers(args));
      }) as ReturnType<HostService[M]>;

  return {
    service: {
      open: call('open'),
      create: call('create'),
      save: call('save'),
      workbook: call('workbook'),
      sheet: call('sheet'),
      cells: call('cells'),
      explain: call('explain'),
      command: call('command'),
      execute: call('execute'),
      subscribe(listener) {
        listeners.add(listener);
        return () => void listeners.delete(listener);
      },
    },
    fail(error) {
      broken = error;
      for (const { reject } of waiting.values()) reject(error);
      waiting.clear();
    },
  };
}
