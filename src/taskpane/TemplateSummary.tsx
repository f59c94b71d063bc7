import { Body1, Subtitle1 } from '@fluentui/react-components';
import type { JSX } from 'react';
import type { TemplateOutcome } from '../application/createTemplate';
import type { Language } from '../language/language';
import { paneTexts } from '../language/pane';
import { Lines } from './Lines';
import { templateWords } from './wording/summary';

/** What became of the template, and what to do next. */
export function TemplateSummary({
  outcome,
  language,
}: {
  readonly outcome: TemplateOutcome;
  readonly language: Language;
}): JSX.Element {
  const words = templateWords(outcome, language);
  return (
    <>
      <Subtitle1 as="h2" block>
        {paneTexts[language].done.template}
      </Subtitle1>
      <Body1 block>{words.heading}</Body1>
      {words.made.length > 0 && <Lines lines={words.made} />}
      {words.notes.map((note) => (
        <Body1 key={note} as="p" block>
          {note}
        </Body1>
      ))}
    </>
  );
}
