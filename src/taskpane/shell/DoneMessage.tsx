import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  tokens,
} from '@fluentui/react-components';
import type { JSX } from 'react';
import type { JobResult } from '../../session/jobs';
import { paneTexts } from '../../language/pane';
import { paneShellTexts } from '../../language/paneShell';
import { doneWords } from '../wording/status';
import { DrawnSheets } from './DrawnSheets';
import { useLanguage, useSession, useTexts } from '../PaneContext';

const useStyles = makeStyles({
  title: { display: 'block', margin: 0, fontSize: 'inherit' },
  sentence: { display: 'block', marginTop: tokens.spacingVerticalXXS },
});

interface Props {
  readonly result: JobResult;
  readonly dismiss: () => void;
}

/** What became of a job, the way to what it drew, and the way back. */
export function DoneMessage({ result, dismiss }: Props): JSX.Element {
  const styles = useStyles();
  const session = useSession();
  const language = useLanguage();
  const texts = useTexts(paneShellTexts);
  const { title, sentences, sheets, offersBringBack, offersRead } = doneWords(result, language);
  return (
    <MessageBar intent="success" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>
          <h2 className={styles.title}>{title}</h2>
        </MessageBarTitle>
        {sentences.map((sentence) => (
          <span key={sentence} className={styles.sentence}>
            {sentence}
          </span>
        ))}
        <DrawnSheets sheets={sheets} />
      </MessageBarBody>
      <MessageBarActions>
        {offersRead && (
          <Button size="small" onClick={() => void session.jobs.start('read')}>
            {texts.see}
          </Button>
        )}
        {offersBringBack && (
          <Button
            size="small"
            title={paneTexts[language].hints.restore}
            onClick={() => void session.jobs.start('restore')}
          >
            {paneTexts[language].jobs.restore}
          </Button>
        )}
        <Button size="small" appearance="subtle" onClick={dismiss}>
          {texts.close}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
