import { Body1, Button, Caption1, makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import type { WhatIfChange } from '../../../application/whatIf';
import { paneWhatIfTexts } from '../../../language/paneWhatIf';
import type { SheetContext } from '../../../workbook/sheets/input';
import { Section } from '../../Section';
import { useIntoSight } from '../shared/useIntoSight';
import { WithdrawList } from '../shared/WithdrawList';
import type { Prediction } from './predict';
import type { TrialWriter } from './useTrialWriter';
import { useTexts } from '../../PaneContext';
import { cellsText, trialText, refusalText } from './words';

const useStyles = makeStyles({
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, marginTop: tokens.spacingVerticalS },
});

interface Props {
  readonly changes: readonly WhatIfChange[];
  readonly set: (changes: readonly WhatIfChange[]) => void;
  readonly predicted: Prediction | null;
  readonly writer: TrialWriter;
  readonly context: SheetContext;
}

/** What is tried out, what of it has no place, and the buttons that write or withdraw it. */
export function Trials(props: Props): JSX.Element {
  const { changes, writer } = props;
  const { notice } = writer;
  const region = useIntoSight(notice?.saved === false ? notice : null);
  return (
    <>
      {changes.length > 0 && <TriedChanges {...props} />}
      <div ref={region} aria-live="polite">
        {notice?.saved === true && changes.length === 0 && <Body1 block>{notice.sentence}</Body1>}
        {notice?.saved === false && (
          <MessageBar intent="error" layout="multiline" politeness="polite">
            <MessageBarBody>{notice.sentence}</MessageBarBody>
          </MessageBar>
        )}
      </div>
    </>
  );
}

function TriedChanges({ changes, set, predicted, writer, context }: Props): JSX.Element {
  const styles = useStyles();
  const { language } = context;
  const texts = useTexts(paneWhatIfTexts);
  const cells = writer.canWrite(predicted) && predicted !== null ? cellsText(predicted, context) : '';
  return (
    <Section heading={texts.changes}>
      <WithdrawList
        items={changes.map((change, at) => {
          const told = trialText(change, context);
          return { key: `${String(at)} ${told}`, told };
        })}
        texts={texts}
        withdraw={(index) => {
          set(changes.filter((_, at) => at !== index));
        }}
      />
      {predicted?.outcome.refused.map((refused, at) => (
        <MessageBar key={`${String(at)} ${refused.refusal}`} intent="warning" layout="multiline">
          <MessageBarBody>{`${trialText(refused.change, context)}. ${refusalText(refused, language)}`}</MessageBarBody>
        </MessageBar>
      ))}
      {predicted?.outcome.growth.map(({ sheet, rows }) => (
        <Caption1 key={sheet} block>
          {texts.willGrow(sheet, String(rows))}
        </Caption1>
      ))}
      {cells !== '' && <Caption1 block>{texts.willWrite(cells)}</Caption1>}
      <div className={styles.actions}>
        <Button
          appearance="primary"
          disabledFocusable={writer.busy || !writer.canWrite(predicted)}
          onClick={writer.save}
        >
          {texts.save}
        </Button>
        <Button
          disabledFocusable={writer.busy}
          onClick={() => {
            set([]);
          }}
        >
          {texts.reset}
        </Button>
      </div>
    </Section>
  );
}
