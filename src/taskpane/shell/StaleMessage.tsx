import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import type { JSX } from 'react';
import type { JobKind } from '../../session/jobs';
import { paneShellTexts } from '../../language/paneShell';
import { useTexts } from '../PaneContext';

interface Props {
  readonly start: (kind: JobKind) => void;
}

/** What is shown was read before the last change of the workbook. */
export function StaleMessage({ start }: Props): JSX.Element {
  const texts = useTexts(paneShellTexts);
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{texts.stale}.</MessageBarTitle> {texts.staleHint}
      </MessageBarBody>
      <MessageBarActions>
        <Button
          size="small"
          onClick={() => {
            start('generate');
          }}
        >
          {texts.scoreAgain}
        </Button>
        <Button
          size="small"
          onClick={() => {
            start('read');
          }}
        >
          {texts.readAgain}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
