import { Body1, Subtitle1 } from '@fluentui/react-components';
import type { JSX } from 'react';
import type { ReportOutcome } from '../application/outcome';
import type { Language } from '../language/language';
import { paneTexts } from '../language/pane';
import { Counts } from './Counts';
import { Lines } from './Lines';
import { Section } from './Section';
import { reportWords } from './wording/summary';

/** The result in short. */
export function ReportSummary({
  outcome,
  language,
}: {
  readonly outcome: ReportOutcome;
  readonly language: Language;
}): JSX.Element {
  const { done } = paneTexts[language];
  const words = reportWords(outcome, language);
  return (
    <>
      <Subtitle1 as="h2" block>
        {done.generate}
      </Subtitle1>
      <Body1 block>{words.heading}</Body1>
      <Section heading={done.distribution}>
        <Lines lines={words.distribution} />
      </Section>
      <Section heading={done.totals}>
        <Counts counts={words.totals} />
      </Section>
      <Section heading={`${done.groups} · ${done.wardsPassing}`}>
        <Counts counts={words.groups} />
      </Section>
      {words.particulars.length > 0 && (
        <Section heading={done.particulars}>
          <Lines lines={words.particulars} />
        </Section>
      )}
      {words.roadmap.length > 0 && (
        <Section heading={done.roadmap}>
          <Lines lines={words.roadmap} />
        </Section>
      )}
      <Section heading={done.issues}>
        <Body1>{words.issues}</Body1>
      </Section>
      <Section heading={done.sheets}>
        <Lines lines={words.sheets} />
      </Section>
    </>
  );
}
