import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useId, type JSX } from 'react';
import { JOB_KINDS, type JobKind, type JobState } from '../commands/jobs';
import type { Language } from '../language/language';
import { paneTexts } from '../language/pane';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  item: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXS },
});

interface Props {
  readonly state: JobState;
  readonly language: Language;
  readonly start: (kind: JobKind) => void;
}

/** The buttons of the ribbon, once more. While a job runs they keep the focus but do nothing. */
export function JobButtons({ state, language, start }: Props): JSX.Element {
  const styles = useStyles();
  const id = useId();
  const texts = paneTexts[language];
  return (
    <div className={styles.list}>
      {JOB_KINDS.map((kind) => (
        <div key={kind} className={styles.item}>
          <Button
            appearance={kind === 'generate' ? 'primary' : 'secondary'}
            disabledFocusable={state.status === 'running'}
            aria-describedby={`${id}-${kind}`}
            onClick={() => {
              start(kind);
            }}
          >
            {texts.jobs[kind]}
          </Button>
          <Caption1 id={`${id}-${kind}`}>{texts.hints[kind]}</Caption1>
        </div>
      ))}
    </div>
  );
}
