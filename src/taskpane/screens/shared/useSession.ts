import { useSyncExternalStore } from 'react';
import type { ScoresState } from '../../../session/scores';
import type { Session } from '../../../session/session';
import type { JobState } from '../../../session/jobs';

export const useScores = ({ scores }: Session): ScoresState => useSyncExternalStore(scores.subscribe, scores.state);

export const useJob = ({ jobs }: Session): JobState => useSyncExternalStore(jobs.subscribe, jobs.state);

/** True while a job runs: nothing else may be started or changed then. */
export const useBusy = (session: Session): boolean => useJob(session).status === 'running';
