import { Body1, Caption1 } from '@fluentui/react-components';
import { useCallback, useMemo, type JSX } from 'react';
import type { YearAssessment } from '../../../../domain/assess/types';
import { leverageOf, thinMarginSteps } from '../../../../domain/roadmap/planner';
import { panePlanTexts } from '../../../../language/paneRoadmap';
import type { SheetContext } from '../../../../workbook/sheets/input';
import { placeOfCheck } from '../../../../wording/places';
import { Lines } from '../../../Lines';
import { Section } from '../../../Section';
import { CellLink } from '../../shared/CellLink';
import { useSteps } from '../../shared/useSteps';
import { leverageWords, marginWords } from './words';

/** Most criteria and margins listed here; the status sheet has more. */
const MOST_TOLD = 8;

interface Props {
  readonly assessment: YearAssessment;
  readonly context: SheetContext;
}

/** What unlocks most, and what is about to be lost. */
export function Outlook({ assessment, context }: Props): JSX.Element {
  const { language, records } = context;
  const texts = panePlanTexts[language];
  const leverage = useMemo(() => leverageOf(assessment).slice(0, MOST_TOLD), [assessment]);
  const margins = useSteps(useCallback(() => thinMarginSteps(assessment, MOST_TOLD), [assessment]));
  return (
    <>
      <Section heading={texts.leverage}>
        {leverage.length === 0 ? (
          <Body1>{texts.noLeverage}</Body1>
        ) : (
          <Lines lines={leverage.map((each) => leverageWords(each, context))} />
        )}
      </Section>
      <Section heading={texts.margins}>
        {margins === null && <Body1>{texts.computing}</Body1>}
        {margins?.length === 0 && <Body1>{texts.noMargins}</Body1>}
        {margins !== null && margins.length > 0 && (
          <>
            <Caption1 block>{texts.marginsHint}</Caption1>
            <ul>
              {margins.map((each) => {
                const place = placeOfCheck(each.trace, records.facts.parcels(each.ward.code));
                return (
                  <li key={`${each.ward.code} ${each.trace.check.id}`}>
                    {marginWords(each, context)} {place && <CellLink place={place} />}
                  </li>
                );
              })}
            </ul>
          </>
        )}
      </Section>
    </>
  );
}
