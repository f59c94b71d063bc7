import { createContext, useContext, useSyncExternalStore } from 'react';
import type { DraftKeeper, DraftState } from '../drafts/draftKeeper';

/** Null in a build without drafts. */
export const DraftContext = createContext<DraftKeeper | null>(null);

const NO_DRAFTS: DraftState = { possible: false, wanted: false, keptAt: null, offers: [] };
const never = (): (() => void) => () => undefined;

interface Drafts {
  readonly keeper: DraftKeeper | null;
  readonly state: DraftState;
}

/** The drafts of this computer, and what can be done with them. */
export function useDrafts(): Drafts {
  const keeper = useContext(DraftContext);
  const state = useSyncExternalStore(keeper?.subscribe ?? never, keeper?.state ?? (() => NO_DRAFTS));
  return { keeper, state };
}
