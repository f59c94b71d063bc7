import type { ReactElement } from 'react';
import { deskPartsTexts } from '../../language/deskParts';
import { sendingTexts } from '../../language/sending';
import { Dialog } from '../shell/Dialog';
import { useDeskLanguage } from '../shell/language';
import { SendChoices } from './SendChoices';
import { useSending, type SendingSource } from './useSending';

interface Props {
  readonly source: SendingSource;
  readonly onClose: () => void;
}

/** The copy for sending upward: first what goes along, then what the copy contains, then where it is saved. */
export function SendDialog({ source, onClose }: Props): ReactElement {
  const language = useDeskLanguage();
  const texts = sendingTexts[language];
  const { offer, wishes, setWishes, busy, outcome, make, save, change, retry } = useSending(source);
  const isMade = outcome?.kind === 'made' || outcome?.kind === 'done';
  const isFailed = outcome?.kind === 'failed';
  const isReading = offer === null && outcome === null;
  const nothingChosen = wishes.sheets.size === 0;
  return (
    <Dialog title={texts.title} className="sendDialog" onClose={onClose}>
      <p>{texts.body}</p>
      {offer && !isMade && <SendChoices offer={offer} wishes={wishes} onChange={setWishes} />}
      <div role="status">
        {(busy || isReading) && <p>{texts.saving}</p>}
        {isMade && outcome.sentences.map((sentence) => <p key={sentence}>{sentence}</p>)}
        {offer !== null && nothingChosen && !isMade && <p>{texts.choose}</p>}
      </div>
      {isFailed && <p role="alert">{outcome.sentences.join(' ')}</p>}
      <div className="answers">
        {isMade ? (
          <SaveAnswers busy={busy} save={save} change={change} />
        ) : (
          <button type="button" className="primary" disabled={busy || !offer || nothingChosen} onClick={make}>
            {texts.make}
          </button>
        )}
        {isFailed && offer === null && (
          <button type="button" onClick={retry}>
            {deskPartsTexts[language].retry}
          </button>
        )}
        <button type="button" onClick={onClose}>
          {outcome?.kind === 'done' ? texts.close : texts.cancel}
        </button>
      </div>
    </Dialog>
  );
}

interface SaveProps {
  readonly busy: boolean;
  readonly save: () => void;
  readonly change: () => void;
}

/** What can be done with a copy that was made. */
function SaveAnswers({ busy, save, change }: SaveProps): ReactElement {
  const texts = sendingTexts[useDeskLanguage()];
  return (
    <>
      <button type="button" className="primary" disabled={busy} onClick={save}>
        {texts.save}
      </button>
      <button type="button" disabled={busy} onClick={change}>
        {texts.change}
      </button>
    </>
  );
}
