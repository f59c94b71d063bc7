import { cleanupOutdatedCaches, precacheAndRoute, type PrecacheEntry } from 'workbox-precaching';
import { TAKE_OVER } from './messages';

/** A service worker's own scope, of which TypeScript's library for pages knows nothing. */
interface Scope {
  readonly clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(kind: 'message', listener: (event: { readonly data: unknown }) => void): void;
  addEventListener(kind: 'activate', listener: (event: { waitUntil(work: Promise<void>): void }) => void): void;
}
const scope = self as unknown as Scope;

/** Put here by the build: every file of it, and the revision of those whose names do not tell. */
declare const BUILT_FILES: readonly PrecacheEntry[];

precacheAndRoute([...BUILT_FILES], { ignoreURLParametersMatching: [/./] });
cleanupOutdatedCaches();

// The first visit is to be the last that needs a network.
scope.addEventListener('activate', (event) => {
  event.waitUntil(scope.clients.claim());
});
scope.addEventListener('message', ({ data }) => {
  if (data === TAKE_OVER) void scope.skipWaiting();
});
