import { useSyncExternalStore } from 'react';
import type { ScoresState } from '../../../commands/scores';
import type { Session } from '../../../commands/session';
import type { JobState } from '../../../commands/jobs';

export const useScores = ({ scores }: Session): ScoresState => useSyncExternalStore(scores.subscribe, scores.state);

export const useJob = ({ jobs }: Session): JobState => useSyncExternalStore(jobs.subscribe, jobs.state);

/** True while a job runs: nothing else may be started or changed then. */
export const useBusy = (session: Session): boolean => useJob(session).status === 'running';
