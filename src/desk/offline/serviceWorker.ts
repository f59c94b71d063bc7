import { KeptFiles } from './keptFiles';
import { KEEP_ALL, TAKE_OVER } from './messages';

/** A service worker's own scope, of which TypeScript's library for pages knows nothing. */
interface WaitingEvent {
  waitUntil(work: Promise<unknown>): void;
}
interface MessageToWorker extends WaitingEvent {
  readonly data: unknown;
  readonly ports: readonly MessagePort[];
}
interface FetchOfPage {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}
interface WorkerScope {
  readonly clients: { claim(): Promise<void> };
  readonly registration: ServiceWorkerRegistration;
  skipWaiting(): Promise<void>;
  addEventListener(kind: 'install' | 'activate', listener: (event: WaitingEvent) => void): void;
  addEventListener(kind: 'message', listener: (event: MessageToWorker) => void): void;
  addEventListener(kind: 'fetch', listener: (event: FetchOfPage) => void): void;
}
const worker = self as unknown as WorkerScope;

/** Put here by the build: every file of it, and what tells it from other builds. */
declare const BUILT_FILES: readonly string[];
declare const BUILD_ID: string;

const { scope } = worker.registration;
const files = new KeptFiles(scope, BUILD_ID, BUILT_FILES, {
  caches,
  locks: 'locks' in navigator ? navigator.locks : null,
});

worker.addEventListener('install', (event) => {
  event.waitUntil(files.keepAll());
});

worker.addEventListener('activate', (event) => {
  // The first visit is to be the last that needs a network.
  event.waitUntil(files.dropUnused().then(() => worker.clients.claim()));
});

worker.addEventListener('message', (event) => {
  if (event.data === TAKE_OVER) event.waitUntil(worker.skipWaiting());
  if (event.data === KEEP_ALL) event.waitUntil(reportKept(event.ports[0]));
});

async function reportKept(port: MessagePort | undefined): Promise<void> {
  const isKept = await files.keepAll().then(
    () => true,
    () => false,
  );
  port?.postMessage(isKept);
  const { waiting, installing } = worker.registration;
  // The store of a build that is about to take over belongs to no page yet.
  if (!waiting && !installing) await files.dropUnused();
}

worker.addEventListener('fetch', (event) => {
  if (files.answers(event.request)) event.respondWith(files.answer(event.request));
});
