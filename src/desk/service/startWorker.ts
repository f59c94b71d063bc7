import { connect, type Connection } from './connect';

/** The host in a worker of its own, so that the page never waits on a workbook. `locale` is "vi-VN". */
export function startWorker(locale: string): Connection {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { name: locale });
  const connection = connect(worker);
  worker.addEventListener('error', ({ message }) => {
    connection.fail(new Error(message));
  });
  return connection;
}
