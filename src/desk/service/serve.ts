import type { HostService } from 'excel-host/service';
import { METHODS, toFailure, transfers, type Call, type Port } from './messages';

/** Answers the calls that come through a port from a service that lives on this side. */
export function serve(service: HostService, port: Port): void {
  service.subscribe((event) => {
    port.postMessage({ event }, []);
  });
  port.addEventListener('message', ({ data }) => void answer(service, port, data as Call));
}

async function answer(service: HostService, port: Port, { id, method, args }: Call): Promise<void> {
  try {
    if (!METHODS.includes(method)) throw new Error(`The host has no method ${method}.`);
    // Arguments and method came as one pair from `connect`, which the compiler cannot see through a message.
    const run = service[method].bind(service) as (...args: readonly unknown[]) => Promise<unknown>;
    const value = await run(...args);
    port.postMessage({ id, value }, transfers([value]));
  } catch (error) {
    port.postMessage({ id, failure: toFailure(error) }, []);
  }
}
