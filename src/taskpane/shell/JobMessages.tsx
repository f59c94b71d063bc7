import { makeStyles, tokens } from '@fluentui/react-components';
import { useState, type JSX } from 'react';
import type { JobKind, JobState } from '../../session/jobs';
import { announcement, isTold } from '../wording/status';
import { StatusAnnouncer } from './StatusAnnouncer';
import { DoneMessage } from './DoneMessage';
import { FailureMessage } from './FailureMessage';
import { Running } from './Running';
import { scoreAndShow } from './scoreAndShow';
import { StaleMessage } from './StaleMessage';
import { useJob, useLanguage, useScores, useSession } from '../PaneContext';

const useStyles = makeStyles({
  messages: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    ':not(:empty)': { marginBottom: tokens.spacingVerticalM },
  },
});

/** What the job is doing or what became of it, and whether the screens are out of date. */
export function JobMessages(): JSX.Element {
  const styles = useStyles();
  const session = useSession();
  const language = useLanguage();
  const job = useJob();
  const { scoring, stale } = useScores();
  const [dismissed, setDismissed] = useState<JobState | null>(null);
  const start = (kind: JobKind): void => void (kind === 'generate' ? scoreAndShow(session) : session.jobs.start(kind));
  const outdated = scoring !== null && stale && job.status !== 'running';
  return (
    <>
      <StatusAnnouncer announcement={announcement(job, outdated, language)} />
      <div className={styles.messages}>
        {outdated && <StaleMessage start={start} />}
        {job.status === 'running' && <Running state={job} cancel={session.jobs.cancel} />}
        {job.status === 'failed' && isTold(job) && <FailureMessage kind={job.kind} error={job.error} start={start} />}
        {job.status === 'done' && job.result.kind !== 'read' && job !== dismissed && (
          <DoneMessage
            result={job.result}
            dismiss={() => {
              setDismissed(job);
            }}
          />
        )}
      </div>
    </>
  );
}
