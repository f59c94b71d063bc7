import { Body1, Caption1, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useCallback, useState, type JSX } from 'react';
import type { Scoring } from '../../../application/scoreWorkbook';
import type { PeriodChoice } from '../../../domain/period';
import { panePeriodTexts } from '../../../language/panePeriod';
import { Lines } from '../../Lines';
import { PeriodFields } from '../shared/PeriodFields';
import { useSteps } from '../shared/useSteps';
import { useLanguage, useTexts } from '../../PaneContext';
import { FigureTable } from './FigureTable';
import { periodWords, type PeriodWords } from './words';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, '& > *': { minWidth: 0 } },
  // The list is as wide as its longest name wants to be, unless it is told not to.
  choice: { minWidth: 0, '& select': { minWidth: 0, width: '100%' } },
});

interface Props {
  readonly scoring: Scoring;
}

/** The figures of a period beside those of last year, of one indicator at a time. */
export function PeriodPart({ scoring }: Props): JSX.Element {
  const styles = useStyles();
  const language = useLanguage();
  const texts = useTexts(panePeriodTexts);
  const [choice, setChoice] = useState<PeriodChoice | null>(null);
  const words = useSteps(useCallback(() => periodWords(scoring, choice, language), [scoring, choice, language]));
  return (
    <div className={styles.part}>
      <PeriodFields choice={choice} choose={setChoice} />
      <div aria-live="polite">
        {words === null && <Body1>{texts.computing}</Body1>}
        {words?.kind === 'refused' && <Body1>{words.sentence}</Body1>}
        {words?.kind === 'told' && <Body1>{words.period}</Body1>}
      </div>
      {words?.kind === 'told' && <Told words={words} />}
    </div>
  );
}

function Told({ words }: { readonly words: Extract<PeriodWords, { kind: 'told' }> }): JSX.Element {
  const styles = useStyles();
  const texts = useTexts(panePeriodTexts);
  const [wanted, setWanted] = useState('');
  const { indicators, missing } = words;
  const shown = indicators.find(({ id }) => id === wanted) ?? indicators[0];
  return (
    <>
      {missing.length > 0 && (
        <div>
          <Caption1>{texts.missing}</Caption1>
          <Lines lines={missing} />
        </div>
      )}
      {shown === undefined ? (
        <Body1>{texts.nothing}</Body1>
      ) : (
        <>
          <Field label={texts.indicator}>
            <Select
              className={styles.choice}
              value={shown.id}
              onChange={(_, { value }) => {
                setWanted(value);
              }}
            >
              {indicators.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </Select>
          </Field>
          {shown.tables.map((table) => (
            <FigureTable key={table.title} table={table} />
          ))}
        </>
      )}
    </>
  );
}
