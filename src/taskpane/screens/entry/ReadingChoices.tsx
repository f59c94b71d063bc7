import { Body1, Caption1, Field, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import type { Scoring } from '../../../application/scoreWorkbook';
import { chosenOtherwise, INTERPRETATION_IDS, type InterpretationId } from '../../../domain/interpretation';
import { paneEntriesTexts } from '../../../language/paneEntries';
import { useLanguage, useScores, useTexts } from '../../PaneContext';
import { ReadFirst } from '../shared/ReadFirst';
import { EntryNotice } from './EntryNotice';
import { readingWords } from './readingWords';
import { useEntry, type EntryWriter } from './useEntry';

const useStyles = makeStyles({
  readings: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  told: { display: 'block', color: tokens.colorNeutralForeground2 },
});

/** How each sentence of the decision that can be read in two ways is read, chosen into the workbook. */
export function ReadingChoices(): JSX.Element {
  const { scoring } = useScores();
  return scoring === null ? <ReadFirst /> : <Choices scoring={scoring} />;
}

function Choices({ scoring }: { readonly scoring: Scoring }): JSX.Element {
  const styles = useStyles();
  const texts = useTexts(paneEntriesTexts).readings;
  const writer = useEntry();
  const others = chosenOtherwise(scoring.records.interpretations).length;
  return (
    <div className={styles.readings}>
      <Caption1>{texts.intro}</Caption1>
      <Body1>{others === 0 ? texts.allDefault : texts.chosen(String(others))}</Body1>
      {INTERPRETATION_IDS.map((id) => (
        <Reading key={id} id={id} scoring={scoring} writer={writer} />
      ))}
    </div>
  );
}

interface Props {
  readonly id: InterpretationId;
  readonly scoring: Scoring;
  readonly writer: EntryWriter;
}

/** While a choice is on its way it keeps the focus but takes no other. */
function Reading({ id, scoring, writer }: Props): JSX.Element {
  const styles = useStyles();
  const { assessment, records } = scoring;
  const { label, hint, choices } = readingWords(id, assessment.ruleSet, useLanguage());
  const { pending, last, busy, write } = writer;
  const isMine = pending?.kind === 'interpretation' && pending.id === id;
  return (
    <div>
      <Field label={label} hint={hint}>
        <RadioGroup
          value={isMine ? pending.choice : records.interpretations[id]}
          aria-disabled={busy}
          onChange={(_, { value }) => {
            write({ kind: 'interpretation', id, choice: value });
          }}
        >
          {choices.map(({ choice, word, told }) => (
            <Radio
              key={choice}
              value={choice}
              label={
                <>
                  {word}
                  <Caption1 className={styles.told}>{told}</Caption1>
                </>
              }
            />
          ))}
        </RadioGroup>
      </Field>
      <EntryNotice message={last?.wish.kind === 'interpretation' && last.wish.id === id ? last.message : null} />
    </div>
  );
}
