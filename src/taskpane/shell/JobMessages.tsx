import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState, type JSX } from 'react';
import type { JobKind, JobResult, JobState } from '../../session/jobs';
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

/** Reading and scoring are told by the line of state above. */
const hasMessage = ({ kind }: JobResult): boolean => kind !== 'read' && kind !== 'generate';

interface Props {
  /** Number of the visit to a screen: what was done is said on the screen from which it was asked for. */
  readonly visit: number;
}

/** What the job is doing or what became of it, and whether the screens are out of date. */
export function JobMessages({ visit }: Props): JSX.Element {
  const styles = useStyles();
  const session = useSession();
  const language = useLanguage();
  const job = useJob();
  const { scoring, stale } = useScores();
  const [dismissed, setDismissed] = useState<JobState | null>(null);
  const [saidAt, setSaidAt] = useState({ job, visit });
  if (saidAt.job !== job) setSaidAt({ job, visit });
  const isSaid = job !== dismissed && saidAt.visit === visit;
  const messages = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // Whoever started it from further down would not see that it was refused.
    if (job.status === 'failed') messages.current?.scrollIntoView({ block: 'nearest' });
  }, [job]);
  const start = (kind: JobKind): void => void (kind === 'generate' ? scoreAndShow(session) : session.jobs.start(kind));
  const outdated = scoring !== null && stale && job.status !== 'running';
  return (
    <>
      <StatusAnnouncer announcement={announcement(job, outdated, language)} />
      <div ref={messages} className={styles.messages}>
        {outdated && <StaleMessage start={start} />}
        {job.status === 'running' && <Running state={job} cancel={session.jobs.cancel} />}
        {job.status === 'failed' && isTold(job) && <FailureMessage kind={job.kind} error={job.error} start={start} />}
        {job.status === 'done' && isSaid && hasMessage(job.result) && (
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
