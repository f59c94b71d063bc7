import { useState } from 'react';
import { paneMemory, type Memory } from '../../session/officeLanguage';
import type { PaneState } from './usePaneState';

const KEY = 'wardscore.walk';
const SEEN = 'seen';

/** Whether the walk was closed before, on this computer. */
export const wasWalked = (memory: Memory | null): boolean => memory?.getItem(KEY) === SEEN;

export const keepWalked = (memory: Memory | null): void => {
  memory?.setItem(KEY, SEEN);
};

/** The walk through the pane: shown at first to whoever has nothing to score yet, and whenever somebody asks for it. */
export interface WalkState {
  readonly isShown: boolean;
  /** It was asked for. */
  readonly wanted: boolean;
  readonly show: () => void;
  /** Closed, it does not come again by itself. */
  readonly close: () => void;
}

export function useWalk(state: PaneState): WalkState {
  const [closed, setClosed] = useState(() => wasWalked(paneMemory()));
  const [wanted, setWanted] = useState(false);
  return {
    isShown: wanted || (state === 'start' && !closed),
    wanted,
    show: () => {
      setWanted(true);
    },
    close: () => {
      keepWalked(paneMemory());
      setClosed(true);
      setWanted(false);
    },
  };
}
