import { TAKE_OVER } from './messages';

/**
 * Installs the worker that lets the desk run without a network. Calls `ready` when a new version waits; what it is given takes the
 * new version into use and reloads. Nothing is ever reloaded by itself. Without service workers, or behind a certificate that
 * the browser does not trust, the desk runs as it is, with a network only.
 */
export async function watchUpdates(ready: (apply: () => void) => void): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  const workers = navigator.serviceWorker;
  const registration = await workers.register('service-worker.js').catch(() => null);
  if (!registration) return;
  const tell = (): void => {
    const { waiting } = registration;
    // The first worker of all replaces no other.
    if (waiting && workers.controller) ready(() => takeOver(workers, waiting));
  };
  tell();
  registration.addEventListener('updatefound', () => {
    registration.installing?.addEventListener('statechange', tell);
  });
}

function takeOver(workers: ServiceWorkerContainer, waiting: ServiceWorker): void {
  workers.addEventListener('controllerchange', () => location.reload(), { once: true });
  waiting.postMessage(TAKE_OVER);
}
