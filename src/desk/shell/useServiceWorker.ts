import { useEffect, useState } from 'react';
import { thisBuild } from '../offline/thisBuild';
import { watchServiceWorker, type OfflineState } from '../offline/watchServiceWorker';

interface ServiceWorkerState {
  readonly offline: OfflineState;
  /** Takes a new version into use and reloads; null while there is none. */
  readonly applyUpdate: (() => void) | null;
}

/** What the page's service worker has done so far. */
export function useServiceWorker(): ServiceWorkerState {
  const [offline, setOffline] = useState<OfflineState>('preparing');
  const [applyUpdate, setApply] = useState<(() => void) | null>(null);
  useEffect(
    () =>
      void watchServiceWorker(thisBuild(document), {
        offline: setOffline,
        newVersion: (apply) => {
          setApply(() => apply);
        },
      }),
    [],
  );
  return { offline, applyUpdate };
}
