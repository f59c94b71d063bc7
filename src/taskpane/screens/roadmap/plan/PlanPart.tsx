import { Body1, Caption1 } from '@fluentui/react-components';
import { useCallback, useMemo, type JSX } from 'react';
import type { Scoring } from '../../../../application/scoreWorkbook';
import { askedOf, planSteps } from '../../../../domain/roadmap/planner';
import { panePlanTexts } from '../../../../language/paneRoadmap';
import { contextOf } from '../../../../workbook/sheets/input';
import { assumptionTexts } from '../../../../wording/planner/texts';
import { Lines } from '../../../Lines';
import { useSteps } from '../../shared/useSteps';
import type { ScreenProps } from '../../types';
import { Outlook } from './Outlook';
import { PlannedYears } from './PlannedYears';
import { Proofs } from './Proofs';
import { useWishes } from './useWishes';
import { Wishes } from './Wishes';
import { useLanguage, useTexts } from '../../../PaneContext';

type Props = Pick<ScreenProps, 'show'> & { readonly scoring: Scoring };

/** Which wards to choose in the years to come, as the user wishes; whether the milestones can be met; what helps most. */
export function PlanPart({ show, scoring }: Props): JSX.Element {
  const language = useLanguage();
  const texts = useTexts(panePlanTexts);
  const list = useWishes(scoring);
  const { wishes, set } = list;
  const { assessment, records } = scoring;
  const context = useMemo(() => contextOf({ ...scoring, addInVersion: '' }, language), [scoring, language]);
  const asked = useMemo(() => askedOf(wishes), [wishes]);
  const plan = useSteps(
    useCallback(() => {
      const { roadmap, chosen, facts, interpretations } = records;
      return planSteps({ assessment, roadmap, chosen, wards: facts.wards, readings: interpretations, ...asked });
    }, [assessment, records, asked]),
  );
  const showWard = (code: string): void => {
    show('wards', code);
  };
  return (
    <>
      {plan === null && <Body1>{texts.computing}</Body1>}
      {plan?.years.length === 0 && <Body1 block>{texts.none}</Body1>}
      {plan !== null && plan.years.length > 0 && (
        <>
          <Body1 block>{texts.intro(String(plan.scoredYear))}</Body1>
          <Proofs plan={plan} context={context} />
          <PlannedYears plan={plan} context={context} wishes={wishes} set={set} showWard={showWard} />
          <Wishes list={list} plan={plan} context={context} />
          <details>
            <summary>{texts.assumptions}</summary>
            <Caption1 block>
              <Lines lines={assumptionTexts(asked.assumptions, context)} />
            </Caption1>
          </details>
        </>
      )}
      <Outlook assessment={assessment} context={context} />
    </>
  );
}
