import { Button, Caption1, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import type { JSX } from 'react';
import { paneEntriesTexts } from '../../../language/paneEntries';
import { useBusy, useSession, useTexts } from '../../PaneContext';
import { CellLink } from '../shared/CellLink';
import { useIntoSight } from '../shared/useIntoSight';
import type { EntryMessage } from './words';

/** What became of an entry. The region is always there, so that screen readers hear it; a refusal comes into sight. */
export function EntryNotice({ message }: { readonly message: EntryMessage | null }): JSX.Element {
  const region = useIntoSight(message?.saved === false ? message : null);
  return (
    <div ref={region} aria-live="polite">
      {message?.saved === true && <Caption1 block>{message.sentence}</Caption1>}
      {message?.saved === false && <Refusal {...message} />}
    </div>
  );
}

function Refusal({ sentence, sheet, offersTables }: EntryMessage): JSX.Element {
  const session = useSession();
  const texts = useTexts(paneEntriesTexts);
  const busy = useBusy();
  return (
    <MessageBar intent="error" layout="multiline" politeness="polite">
      <MessageBarBody>
        {sentence} {sheet !== null && <CellLink place={{ sheet, cell: null }} />}
      </MessageBarBody>
      {offersTables && (
        <MessageBarActions>
          <Button size="small" disabledFocusable={busy} onClick={() => void session.jobs.start('template')}>
            {texts.addTable}
          </Button>
        </MessageBarActions>
      )}
    </MessageBar>
  );
}
