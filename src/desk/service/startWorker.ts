import { NotLoaded } from '../parts/notLoaded';
import type { FormulasState } from './messages';
import { connect, type Connection } from './connect';

/** The host in a worker of its own, so that the page never waits on a workbook. `locale` is "vi-VN". */
export function startWorker(locale: string, onFormulas: (state: FormulasState) => void): Connection {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { name: locale });
  const connection = connect(worker, onFormulas);
  worker.addEventListener('error', (event) => {
    // A script that did not come is told without a message.
    const { message } = event as Partial<ErrorEvent>;
    connection.fail(message === undefined ? new NotLoaded() : new Error(message));
  });
  return connection;
}
