import type { ReactElement } from 'react';
import { sendingTexts } from '../../language/sending';
import type { SendingOffer } from '../../sending';
import { useDeskLanguage } from '../shell/language';
import type { SendingWishes } from './useSending';

interface Props {
  readonly offer: SendingOffer;
  readonly wishes: SendingWishes;
  readonly onChange: (wishes: SendingWishes) => void;
}

/** The set with `one` put in, or taken out where it was in. */
const toggled = <T,>(all: ReadonlySet<T>, one: T): Set<T> => {
  const rest = new Set(all);
  if (!rest.delete(one)) rest.add(one);
  return rest;
};

/** Sheets and private texts of the copy, one box for each. */
export function SendChoices({ offer, wishes, onChange }: Props): ReactElement {
  const texts = sendingTexts[useDeskLanguage()];
  const { sheets, texts: kinds, hiddenCells } = wishes;
  return (
    <>
      {!offer.sheets.some(({ isStatus }) => isStatus) && <p>{texts.noStatusSheets}</p>}
      <fieldset>
        <legend>{texts.sheets}</legend>
        <div className="sendChoices">
          {offer.sheets.map(({ name }) => (
            <Choice
              key={name}
              label={name}
              checked={sheets.has(name)}
              onChange={() => onChange({ ...wishes, sheets: toggled(sheets, name) })}
            />
          ))}
        </div>
        <div className="inlineAnswers">
          <button
            type="button"
            onClick={() => onChange({ ...wishes, sheets: new Set(offer.sheets.map(({ name }) => name)) })}
          >
            {texts.allSheets}
          </button>
          <button type="button" onClick={() => onChange({ ...wishes, sheets: new Set() })}>
            {texts.noSheets}
          </button>
        </div>
      </fieldset>
      <fieldset>
        <legend>{texts.texts}</legend>
        <div className="sendChoices">
          {offer.texts.map((kind) => (
            <Choice
              key={kind}
              label={texts.kinds[kind]}
              checked={kinds.has(kind)}
              onChange={() => onChange({ ...wishes, texts: toggled(kinds, kind) })}
            />
          ))}
          <Choice
            label={texts.hiddenCells}
            checked={hiddenCells}
            onChange={() => onChange({ ...wishes, hiddenCells: !hiddenCells })}
          />
        </div>
      </fieldset>
    </>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly checked: boolean;
  readonly onChange: () => void;
}

const Choice = ({ label, checked, onChange }: ChoiceProps): ReactElement => (
  <label className="sendChoice">
    <input type="checkbox" checked={checked} onChange={onChange} />
    <span>{label}</span>
  </label>
);
