import { Body1 } from '@fluentui/react-components';
import { useCallback, useMemo, type JSX } from 'react';
import type { Scoring } from '../../../application/scoreWorkbook';
import { withChange } from '../../../application/whatIf';
import { paneWhatIfTexts } from '../../../language/paneWhatIf';
import { contextOf } from '../../../workbook/sheets/input';
import { Lines } from '../../Lines';
import { Section } from '../../Section';
import { useSteps } from '../shared/useSteps';
import { predict } from './predict';
import { Trials } from './Trials';
import { useTrials } from './useTrials';
import { TryCriterion, type Picked } from './TryCriterion';
import { useTrialWriter } from './useTrialWriter';
import { resultLines } from './words';
import { useLanguage, useTexts } from '../../PaneContext';

const FIRST: Picked = { ward: 0, criterion: 0 };

interface Props {
  readonly scoring: Scoring;
  /** What is chosen at first. */
  readonly start?: Picked;
}

/** Changes figures, verdicts, land and thresholds on paper and shows what would follow. Writes only when asked. */
export function WhatIfPart({ scoring, start = FIRST }: Props): JSX.Element {
  const language = useLanguage();
  const texts = useTexts(paneWhatIfTexts);
  const [changes, set] = useTrials();
  const predicted = useSteps(useCallback(() => predict(scoring, changes), [scoring, changes]));
  const would = predicted?.outcome ?? scoring;
  const context = useMemo(() => contextOf({ ...would, addInVersion: '' }, language), [would, language]);
  const writer = useTrialWriter(changes, () => {
    set([]);
  });
  const lines = predicted === null ? [] : resultLines(scoring, predicted, context);
  return (
    <>
      <Body1 block>{texts.intro}</Body1>
      <TryCriterion
        context={context}
        start={start}
        tryOut={(change) => {
          set(withChange(changes, change));
        }}
      />
      <Section heading={texts.results}>
        <div aria-live="polite">
          {predicted === null && <Body1>{texts.computing}</Body1>}
          {predicted !== null && lines.length === 0 && (
            <Body1>{changes.length === 0 ? texts.nothing : texts.same}</Body1>
          )}
          {lines.length > 0 && <Lines lines={lines} />}
        </div>
      </Section>
      <Trials changes={changes} set={set} predicted={predicted} writer={writer} context={context} />
    </>
  );
}
