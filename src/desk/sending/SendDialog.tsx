import type { ReactElement } from 'react';
import { deskPartsTexts } from '../../language/deskParts';
import { sendingTexts } from '../../language/sending';
import { Dialog } from '../shell/Dialog';
import { useLanguage } from '../shell/language';
import { SendChoices } from './SendChoices';
import { useSending, type SendingSource } from './useSending';

interface Props {
  readonly source: SendingSource;
  readonly onClose: () => void;
}

/** What of the workbook goes into the copy for sending upward: sheets, private texts, hidden cells. */
export function SendDialog({ source, onClose }: Props): ReactElement {
  const language = useLanguage();
  const texts = sendingTexts[language];
  const { offer, wishes, setWishes, busy, outcome, send, retry } = useSending(source);
  const nothingChosen = wishes.sheets.size === 0;
  return (
    <Dialog title={texts.title} className="sendDialog" onClose={onClose}>
      <p>{texts.body}</p>
      {offer && <SendChoices offer={offer} wishes={wishes} onChange={setWishes} />}
      <p role="status">
        {busy || (offer === null && outcome === null) ? texts.saving : null}
        {outcome?.kind === 'done' && outcome.sentence}
        {offer !== null && nothingChosen && texts.choose}
      </p>
      {outcome?.kind === 'failed' && <p role="alert">{outcome.sentence}</p>}
      <div className="answers">
        <button type="button" className="primary" disabled={busy || offer === null || nothingChosen} onClick={send}>
          {texts.save}
        </button>
        {outcome?.kind === 'failed' && offer === null && (
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
