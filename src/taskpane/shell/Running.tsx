import { Button, Field, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import type { JobState } from '../../session/jobs';
import { paneTexts } from '../../language/pane';
import { progressWords } from '../wording/progress';
import { useLanguage, useTexts } from '../PaneContext';

const useStyles = makeStyles({
  running: { display: 'flex', flexDirection: 'column', alignItems: 'start', gap: tokens.spacingVerticalS },
  field: { width: '100%' },
});

interface Props {
  readonly state: Extract<JobState, { status: 'running' }>;
  readonly cancel: () => void;
}

export function Running({ state: { kind, progress, cancelling }, cancel }: Props): JSX.Element {
  const styles = useStyles();
  const language = useLanguage();
  const { running } = useTexts(paneTexts);
  const words = progressWords(kind, progress, language);
  return (
    <div className={styles.running}>
      <Field
        className={styles.field}
        validationState="none"
        validationMessage={cancelling ? running.cancelling : words.part}
        hint={words.slow}
        label={words.step}
      >
        <ProgressBar value={words.share} />
      </Field>
      <Button onClick={cancel} disabledFocusable={cancelling}>
        {running.cancel}
      </Button>
    </div>
  );
}
