import { useSyncExternalStore } from 'react';
import type { WhatIfChange } from '../../../application/whatIf';
import type { Session } from '../../../session/session';
import { useSession } from '../../PaneContext';

/** What is tried out, kept while the pane lives so that a look at another screen loses nothing. */
interface Trials {
  readonly current: () => readonly WhatIfChange[];
  readonly subscribe: (listener: () => void) => () => void;
  readonly set: (changes: readonly WhatIfChange[]) => void;
}

const NONE: readonly WhatIfChange[] = [];
const bySession = new WeakMap<Session, Trials>();

function createTrials(): Trials {
  let changes = NONE;
  const listeners = new Set<() => void>();
  return {
    current: () => changes,
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    set(next) {
      changes = next;
      for (const listener of listeners) listener();
    },
  };
}

function trialsOf(session: Session): Trials {
  const known = bySession.get(session);
  if (known) return known;
  const made = createTrials();
  bySession.set(session, made);
  return made;
}

/** The changes tried out in this pane, and how to change them. */
export function useTrials(): readonly [readonly WhatIfChange[], Trials['set']] {
  const session = useSession();
  const trials = trialsOf(session);
  return [useSyncExternalStore(trials.subscribe, trials.current), trials.set];
}
