import { Button, Caption1, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import type { JSX } from 'react';
import type { SettingId } from '../../../application/changeSetting';
import { paneTexts } from '../../../language/pane';
import { useSession, useTexts } from '../../PaneContext';
import { CellLink } from '../shared/CellLink';
import { useIntoSight } from '../shared/useIntoSight';
import type { SettingWriter } from './useSettingWriter';

interface Props {
  readonly id: SettingId;
  readonly writer: SettingWriter;
}

/** What became of the last change of this setting. The region is always there, so that screen readers hear it; a refusal comes into sight. */
export function SettingNotice(props: Props): JSX.Element {
  const { last } = props.writer;
  const region = useIntoSight(last?.id === props.id && !last.message.saved ? last : null);
  return (
    <div ref={region} aria-live="polite">
      <LastChange {...props} />
    </div>
  );
}

function LastChange({ id, writer }: Props): JSX.Element | null {
  const session = useSession();
  const texts = useTexts(paneTexts);
  if (writer.last?.id !== id) return null;
  const { saved, sentence, offersTemplate, sheet } = writer.last.message;
  if (saved) return <Caption1>{sentence}</Caption1>;
  return (
    <MessageBar intent="error" layout="multiline" politeness="polite">
      <MessageBarBody>
        {sentence} {sheet !== null && <CellLink place={{ sheet, cell: null }} />}
      </MessageBarBody>
      {offersTemplate && (
        <MessageBarActions>
          <Button size="small" disabledFocusable={writer.busy} onClick={() => void session.jobs.start('template')}>
            {texts.jobs.template}
          </Button>
        </MessageBarActions>
      )}
    </MessageBar>
  );
}
