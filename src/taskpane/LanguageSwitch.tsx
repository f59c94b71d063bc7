import { Radio, RadioGroup } from '@fluentui/react-components';
import type { JSX } from 'react';
import { LANGUAGES, type Language } from '../language/language';
import { paneTexts } from '../language/pane';

interface Props {
  readonly language: Language;
  readonly choose: (language: Language) => void;
}

/** Each language is named in itself, so that it is found by those who read no other. */
export function LanguageSwitch({ language, choose }: Props): JSX.Element {
  const texts = paneTexts[language];
  return (
    <RadioGroup
      layout="horizontal"
      aria-label={texts.language}
      value={language}
      onChange={(_, { value }) => {
        const chosen = LANGUAGES.find((each) => each === value);
        if (chosen) choose(chosen);
      }}
    >
      {LANGUAGES.map((each) => (
        <Radio key={each} value={each} label={{ lang: each, children: texts.languageNames[each] }} />
      ))}
    </RadioGroup>
  );
}
