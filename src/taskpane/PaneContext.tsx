import { createContext, useContext, useSyncExternalStore, type JSX, type ReactNode } from 'react';
import type { Language } from '../language/language';
import type { JobState } from '../session/jobs';
import type { ScoresState } from '../session/scores';
import type { Session } from '../session/session';

const SessionContext = createContext<Session | null>(null);

/** Gives everything inside the session that it works with and the language that it speaks. */
export function PaneProvider({
  session,
  children,
}: {
  readonly session: Session;
  readonly children: ReactNode;
}): JSX.Element {
  return <SessionContext value={session}>{children}</SessionContext>;
}

/** The session of the pane. Throws outside a PaneProvider. */
export function useSession(): Session {
  const session = useContext(SessionContext);
  if (session === null) throw new Error('useSession needs a PaneProvider around it');
  return session;
}

/** The language chosen now. */
export function useLanguage(): Language {
  const { languages } = useSession();
  return useSyncExternalStore(languages.subscribe, languages.current);
}

/** The texts of an area in the language chosen now: `useTexts(paneTexts).title`. */
export const useTexts = <T,>(texts: Readonly<Record<Language, T>>): T => texts[useLanguage()];

/** The scores of the workbook as last read. */
export function useScores(): ScoresState {
  const { scores } = useSession();
  return useSyncExternalStore(scores.subscribe, scores.state);
}

/** The job that runs, or the last one and how it ended. */
export function useJob(): JobState {
  const { jobs } = useSession();
  return useSyncExternalStore(jobs.subscribe, jobs.state);
}

/** True while a job runs: nothing else may be started or changed then. */
export const useBusy = (): boolean => useJob().status === 'running';
