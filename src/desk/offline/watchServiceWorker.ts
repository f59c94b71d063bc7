import { KEEP_ALL, storeName, TAKE_OVER } from './messages';

/** Whether the desk would start without a network: every file is kept, files are being fetched, or they cannot be kept here. */
export type OfflineState = 'preparing' | 'ready' | 'networkOnly';

interface ServiceWorkerListener {
  readonly offline: (state: OfflineState) => void;
  /** A new version waits; `apply` takes it into use and reloads. Nothing is ever reloaded by itself. */
  readonly newVersion: (apply: () => void) => void;
}

/**
 * Installs the worker that lets the desk run without a network. Without service workers, or behind a certificate that the browser
 * does not trust, the desk runs with a network only.
 */
export async function watchServiceWorker(build: string, listener: ServiceWorkerListener): Promise<void> {
  const workers = 'serviceWorker' in navigator ? navigator.serviceWorker : null;
  const registration = await workers?.register('service-worker.js').catch(() => null);
  if (!workers || !registration) {
    listener.offline('networkOnly');
    return;
  }
  void holdFiles(storeName(registration.scope, build));
  const tell = (): void => {
    const { waiting } = registration;
    // The first worker of all replaces no other.
    if (waiting && workers.controller)
      listener.newVersion(() => {
        takeOver(workers, waiting);
      });
    if (!registration.active && !registration.installing && !waiting) listener.offline('networkOnly');
  };
  tell();
  registration.addEventListener('updatefound', () => {
    registration.installing?.addEventListener('statechange', tell);
  });
  registration.installing?.addEventListener('statechange', tell);
  listener.offline('preparing');
  await workers.ready;
  const { active } = registration;
  if (active) listener.offline((await isAllKept(active)) ? 'ready' : 'networkOnly');
}

/** As long as this page lives, the service worker keeps the files of its build. */
async function holdFiles(store: string): Promise<void> {
  if ('locks' in navigator)
    await navigator.locks.request(store, { mode: 'shared' }, () => new Promise<void>(() => undefined));
}

function isAllKept(worker: ServiceWorker): Promise<boolean> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => {
      port1.close();
      resolve(data === true);
    };
    worker.postMessage(KEEP_ALL, [port2]);
  });
}

function takeOver(workers: ServiceWorkerContainer, waiting: ServiceWorker): void {
  const reload = (): void => {
    location.reload();
  };
  // Another tab may have taken it into use already.
  if (waiting.state !== 'installed') return reload();
  workers.addEventListener('controllerchange', reload, { once: true });
  waiting.postMessage(TAKE_OVER);
}
