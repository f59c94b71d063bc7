import { useEffect, useState } from 'react';
import { nothingToScore } from '../wording/status';
import { useJob, useScores, useSession } from '../PaneContext';

/** What there is to show: a scored workbook, one with nothing to score yet, or one that was not (or could not be) read. */
export const PANE_STATES = ['scored', 'start', 'unread'] as const;
export type PaneState = (typeof PANE_STATES)[number];

/** Reads the workbook when the pane is first shown, and says what there is to show. Writes nothing. */
export function usePaneState(): PaneState {
  const session = useSession();
  const job = useJob();
  const { scoring } = useScores();
  const [empty, setEmpty] = useState(false);
  const { jobs, scores } = session;
  useEffect(() => {
    if (scores.state().scoring === null && jobs.state().status === 'idle') void jobs.start('read');
  }, [jobs, scores]);
  const foundEmpty = job.status === 'failed' && nothingToScore(job.error);
  const foundData = scoring !== null;
  if (foundEmpty && !foundData && !empty) setEmpty(true);
  if (foundData && empty) setEmpty(false);
  if (foundData) return 'scored';
  return empty || foundEmpty ? 'start' : 'unread';
}
