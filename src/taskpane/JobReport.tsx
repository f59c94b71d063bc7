import { makeStyles, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import type { JobKind, JobResult, JobState } from '../commands/jobs';
import type { Language } from '../language/language';
import { FailureMessage } from './FailureMessage';
import { ReportSummary } from './ReportSummary';
import { Running } from './Running';
import { TemplateSummary } from './TemplateSummary';

const useStyles = makeStyles({ report: { marginTop: tokens.spacingVerticalL } });

interface Props {
  readonly state: JobState;
  readonly language: Language;
  readonly start: (kind: JobKind) => void;
  readonly cancel: () => void;
}

/** What the job is doing or what became of it. The region is always there, so that screen readers hear every change. */
export function JobReport(props: Props): JSX.Element {
  const styles = useStyles();
  return (
    <div className={styles.report} aria-live="polite">
      {content(props)}
    </div>
  );
}

function content({ state, language, start, cancel }: Props): JSX.Element | null {
  switch (state.status) {
    case 'idle':
      return null;
    case 'running':
      return <Running state={state} language={language} cancel={cancel} />;
    case 'failed':
      return <FailureMessage kind={state.kind} error={state.error} language={language} start={start} />;
    case 'done':
      return summary(state.result, language);
  }
}

function summary(result: JobResult, language: Language): JSX.Element | null {
  switch (result.kind) {
    case 'generate':
      return <ReportSummary outcome={result.report.outcome} language={language} />;
    case 'template':
    case 'sample':
      return <TemplateSummary outcome={result.outcome} language={language} />;
    case 'check':
    case 'bringBack':
    case 'read':
      return null;
  }
}
