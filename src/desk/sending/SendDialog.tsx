import { useEffect, useRef, useState, type ReactElement } from 'react';
import { deskTexts } from '../../language/desk';
import type { Language } from '../../language/language';
import { sendingTexts } from '../../language/sending';
import { LEFT_BEHIND, type PrivateText, type SendingCopy, type SendingOffer } from '../../sending';
import { CopyRefused } from '../files/documents';
import type { SaveTarget } from '../files/types';
import { Dialog } from '../shell/Dialog';
import { Sender, SendingFailure } from './sender';

interface Props {
  readonly language: Language;
  /** The name of the open workbook. */
  readonly name: string;
  /** The workbook as it would be saved now. */
  readonly bytes: () => Promise<Uint8Array>;
  /** Asks where to write; null when the user thinks better of it. */
  readonly pickTarget: (name: string) => Promise<SaveTarget | null>;
  readonly onClose: () => void;
}

type Outcome =
  { readonly kind: 'done'; readonly sentence: string } | { readonly kind: 'failed'; readonly sentence: string };

const without = <T,>(all: ReadonlySet<T>, one: T): Set<T> => {
  const rest = new Set(all);
  if (!rest.delete(one)) rest.add(one);
  return rest;
};

function failureSentence(error: unknown, language: Language): string {
  const texts = sendingTexts[language];
  if (error instanceof CopyRefused)
    return error.reason === 'typing' ? deskTexts[language].notices.finishTyping : texts.ownFile;
  if (error instanceof SendingFailure && error.failure === 'nothing') return texts.nothing;
  return texts.failed(error instanceof Error ? error.message : String(error));
}

/** What of the workbook goes into the copy for sending upward: sheets, private texts, hidden cells. */
export function SendDialog({ language, name, bytes, pickTarget, onClose }: Props): ReactElement {
  const texts = sendingTexts[language];
  const sender = useRef<Sender>(null);
  const [offer, setOffer] = useState<SendingOffer | null>(null);
  const [sheets, setSheets] = useState<ReadonlySet<string>>(new Set());
  const [kinds, setKinds] = useState<ReadonlySet<PrivateText>>(new Set());
  const [hiddenCells, setHiddenCells] = useState(false);
  const [busy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const failed = (error: unknown): void => {
    setOutcome({ kind: 'failed', sentence: failureSentence(error, language) });
  };

  const begin = useRef({ bytes, failed });
  useEffect(() => {
    const made = new Sender();
    sender.current = made;
    begin.current
      .bytes()
      .then((content) => made.offer(content))
      .then((found) => {
        setOffer(found);
        setSheets(new Set(found.sheets));
        setKinds(new Set(found.texts));
      })
      .catch(begin.current.failed);
    return () => {
      made.close();
    };
  }, []);

  const send = async (): Promise<void> => {
    if (!offer || !sender.current) return;
    // The place first: the browser asks only while the user's click is fresh.
    const target = await pickTarget(texts.fileName(name.replace(/\.xls[xm]$/i, '')));
    if (!target) return;
    const choice = {
      sheets: offer.sheets.filter((sheet) => sheets.has(sheet)),
      without: offer.texts.filter((kind) => !kinds.has(kind)),
      hiddenCells,
    };
    const copy = await sender.current.copy(choice);
    await target.write(copy.bytes);
    setOutcome({ kind: 'done', sentence: doneSentence(copy, target.name) });
  };
  const doneSentence = ({ sheets: sent, left }: SendingCopy, file: string): string => {
    const counts = LEFT_BEHIND.filter((what) => left[what] > 0).map((what) => texts.counts[what](String(left[what])));
    return [texts.done(file, String(sent.length)), ...(counts.length > 0 ? [texts.left(counts.join(', '))] : [])].join(
      ' ',
    );
  };

  return (
    <Dialog title={texts.title} className="sendDialog" onClose={onClose}>
      <p>{texts.body}</p>
      {offer && (
        <>
          <fieldset>
            <legend>{texts.sheets}</legend>
            <div className="sendChoices">
              {offer.sheets.map((sheet) => (
                <Choice
                  key={sheet}
                  label={sheet}
                  checked={sheets.has(sheet)}
                  onChange={() => {
                    setSheets(without(sheets, sheet));
                  }}
                />
              ))}
            </div>
            <div className="inlineAnswers">
              <button
                type="button"
                onClick={() => {
                  setSheets(new Set(offer.sheets));
                }}
              >
                {texts.allSheets}
              </button>
              <button
                type="button"
                onClick={() => {
                  setSheets(new Set());
                }}
              >
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
                  onChange={() => {
                    setKinds(without(kinds, kind));
                  }}
                />
              ))}
              <Choice
                label={texts.hiddenCells}
                checked={hiddenCells}
                onChange={() => {
                  setHiddenCells(!hiddenCells);
                }}
              />
            </div>
          </fieldset>
        </>
      )}
      <p role="status">
        {busy || (offer === null && outcome === null) ? texts.saving : null}
        {outcome?.kind === 'done' && outcome.sentence}
        {offer !== null && sheets.size === 0 && texts.choose}
      </p>
      {outcome?.kind === 'failed' && <p role="alert">{outcome.sentence}</p>}
      <div className="answers">
        <button
          type="button"
          className="primary"
          disabled={busy || offer === null || sheets.size === 0}
          onClick={() => {
            setBusy(true);
            setOutcome(null);
            send()
              .catch(failed)
              .finally(() => {
                setBusy(false);
              });
          }}
        >
          {texts.save}
        </button>
        <button type="button" onClick={onClose}>
          {outcome?.kind === 'done' ? texts.close : texts.cancel}
        </button>
      </div>
    </Dialog>
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
