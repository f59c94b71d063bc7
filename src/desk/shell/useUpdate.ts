import { useEffect, useState } from 'react';
import { watchUpdates } from '../offline/updates';

/** Takes a new version into use and reloads; null while there is none. */
export function useUpdate(): (() => void) | null {
  const [apply, setApply] = useState<(() => void) | null>(null);
  useEffect(
    () =>
      void watchUpdates((ready) => {
        setApply(() => ready);
      }),
    [],
  );
  return apply;
}
