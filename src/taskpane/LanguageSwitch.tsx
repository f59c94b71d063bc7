import { Radio, RadioGroup } from '@fluentui/react-components';
import type { JSX } from 'react';
import { LANGUAGES } from '../language/language';
import { paneTexts } from '../language/pane';
import { useLanguage, useSession, useTexts } from './PaneContext';

/** Each language is named in itself, so that it is found by those who read no other. */
export function LanguageSwitch(): JSX.Element {
  const { languages } = useSession();
  const language = useLanguage();
  const texts = useTexts(paneTexts);
  return (
    <RadioGroup
      layout="horizontal"
      aria-label={texts.language}
      value={language}
      onChange={(_, { value }) => {
        const chosen = LANGUAGES.find((each) => each === value);
        if (chosen) languages.choose(chosen);
      }}
    >
      {LANGUAGES.map((each) => (
        <Radio key={each} value={each} label={{ lang: each, children: texts.languageNames[each] }} />
      ))}
    </RadioGroup>
  );
}
