import { Body1 } from '@fluentui/react-components';
import { useCallback, useMemo, useState, type JSX } from 'react';
import type { Scoring } from '../../../application/scoreWorkbook';
import { paneFollowUpTexts } from '../../../language/paneOverview';
import { contextOf } from '../../../workbook/sheets/input';
import { Lines } from '../../Lines';
import { Section } from '../../Section';
import { Pager } from '../shared/Pager';
import { pageOf } from '../shared/paging';
import { useSteps } from '../shared/useSteps';
import { courseWords } from './turns';
import { useLanguage, useTexts } from '../../PaneContext';

interface Props {
  readonly scoring: Scoring;
}

/** Who slipped and who got on since the year before. */
export function TrendsPart({ scoring }: Props): JSX.Element {
  const language = useLanguage();
  const texts = useTexts(paneFollowUpTexts).trends;
  const [at, setAt] = useState(0);
  const context = useMemo(() => contextOf({ ...scoring, addInVersion: '' }, language), [scoring, language]);
  const words = useSteps(useCallback(() => courseWords(context), [context]));
  if (words === null) return <Body1>{texts.computing}</Body1>;
  const page = pageOf(words.wards, at);
  return (
    <>
      {words.intro.map((sentence) => (
        <Body1 key={sentence} as="p" block>
          {sentence}
        </Body1>
      ))}
      {words.wards.length > 0 && (
        <Section heading={texts.inYear}>
          <Lines lines={page.items} />
          <Pager page={page} show={setAt} />
        </Section>
      )}
    </>
  );
}
