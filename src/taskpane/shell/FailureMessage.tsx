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
import type { Language } from '../../language/language';
import { paneTexts } from '../../language/pane';
import { failureWords } from '../wording/failure';

const useStyles = makeStyles({
  sentence: { display: 'block', marginTop: tokens.spacingVerticalXS },
});

interface Props {
  readonly kind: JobKind;
  readonly error: unknown;
  readonly language: Language;
  readonly start: (kind: JobKind) => void;
}

/** A failure as sentences with a way out. It stays until the next job. */
export function FailureMessage({ kind, error, language, start }: Props): JSX.Element {
  const styles = useStyles();
  const { failed, jobs } = paneTexts[language];
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
