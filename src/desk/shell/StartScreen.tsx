import type { ReactElement } from 'react';
import { deskTexts } from '../../language/desk';
import { LANGUAGES } from '../../language/language';
import type { FileCommand } from '../ribbon/Ribbon';
import { DraftSwitch } from './DraftSwitch';
import { Icon } from './icons';
import { chooseLanguage, useDeskLanguage } from './language';
import { useDeskTexts } from './useDeskTexts';

interface Props {
  readonly busy: boolean;
  readonly onFile: (command: FileCommand) => void;
}

const CHOICES = ['open', 'create', 'sample'] as const satisfies readonly FileCommand[];

/** What there is to begin with. Nothing is opened unasked: invented data must not be taken for one's own. */
export function StartScreen({ busy, onFile }: Props): ReactElement {
  const { start, tagline } = useDeskTexts();
  const language = useDeskLanguage();
  return (
    <main className="start">
      <p className="tagline">{tagline}</p>
      <ul className="choices">
        {CHOICES.map((choice) => (
          <li key={choice}>
            <button
              type="button"
              className={choice === 'open' ? 'choice first' : 'choice'}
              disabled={busy}
              onClick={() => {
                onFile(choice);
              }}
            >
              <Icon name={choice} />
              <strong>{start[choice]}</strong>
              <span>{start[`${choice}Note`]}</span>
            </button>
          </li>
        ))}
      </ul>
      <p>{start.private}</p>
      <DraftSwitch />
      <fieldset className="languages">
        <legend>{start.language}</legend>
        {LANGUAGES.map((each) => (
          <label key={each} lang={each}>
            <input
              type="radio"
              name="language"
              checked={each === language}
              onChange={() => {
                chooseLanguage(each);
              }}
            />
            {deskTexts[each].ownName}
          </label>
        ))}
      </fieldset>
    </main>
  );
}
