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
import type { JobKind } from '../../session/jobs';
import { paneTexts } from '../../language/pane';
import { failureWords } from '../wording/failure';
import { useLanguage, useTexts } from '../PaneContext';

const useStyles = makeStyles({
  sentence: { display: 'block', marginTop: tokens.spacingVerticalXS },
});

interface Props {
  readonly kind: JobKind;
  readonly error: unknown;
  readonly start: (kind: JobKind) => void;
}

/** A failure as sentences with a way out. It stays until the next job. */
export function FailureMessage({ kind, error, start }: Props): JSX.Element {
  const styles = useStyles();
  const language = useLanguage();
  const { failed, jobs } = useTexts(paneTexts);
  const { sentences, calm, offersTemplate } = failureWords(error, language);
  const wayOut: JobKind = offersTemplate ? 'template' : kind;
  return (
    <MessageBar intent={calm ? 'info' : 'error'} layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{calm ? failed.cancelled : failed[kind]}</MessageBarTitle>
        {sentences.map((sentence) => (
          <span key={sentence} className={styles.sentence}>
            {sentence}
          </span>
        ))}
      </MessageBarBody>
      <MessageBarActions>
        <Button
          onClick={() => {
            start(wayOut);
          }}
        >
          {offersTemplate ? jobs.template : failed.retry}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
