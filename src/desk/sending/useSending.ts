import { useEffect, useRef, useState } from 'react';
import { deskTexts } from '../../language/desk';
import { deskPartsTexts } from '../../language/deskParts';
import type { Language } from '../../language/language';
import { sendingTexts } from '../../language/sending';
import { LEFT_BEHIND, type PrivateText, type SendingCopy, type SendingOffer } from '../../sending';
import { CopyRefused } from '../files/copyRefused';
import { isNotLoaded } from '../parts/notLoaded';
import type { SaveTarget } from '../files/types';
import { useLanguage } from '../shell/language';
import { Sender, SendingFailure } from './sender';

export interface SendingSource {
  /** The name of the open workbook. */
  readonly name: string;
  /** The workbook as it would be saved now. */
  readonly bytes: () => Promise<Uint8Array>;
  /** Asks where to write; null when the user cancels. */
  readonly pickTarget: (name: string) => Promise<SaveTarget | null>;
}

export interface Outcome {
  readonly kind: 'done' | 'failed';
  readonly sentence: string;
}

/** What of the workbook the user wants in the copy. */
export interface SendingWishes {
  readonly sheets: ReadonlySet<string>;
  readonly texts: ReadonlySet<PrivateText>;
  readonly hiddenCells: boolean;
}

interface Sending {
  /** What there is to choose from; null while the workbook is read. */
  readonly offer: SendingOffer | null;
  readonly wishes: SendingWishes;
  readonly setWishes: (wishes: SendingWishes) => void;
  readonly busy: boolean;
  readonly outcome: Outcome | null;
  /** Reads the workbook again after that failed. */
  readonly retry: () => void;
  /** Makes the copy and writes it where the user says. */
  readonly send: () => void;
}

const NO_WISHES: SendingWishes = { sheets: new Set(), texts: new Set(), hiddenCells: false };

/** The copy for sending while its dialog is open: what is offered, what is wished for, what became of it. */
export function useSending({ name, bytes, pickTarget }: SendingSource): Sending {
  const language = useLanguage();
  const sender = useRef<Sender>(null);
  const [offer, setOffer] = useState<SendingOffer | null>(null);
  const [wishes, setWishes] = useState(NO_WISHES);
  const [busy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [attempt, setAttempt] = useState(0);
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
        setWishes({ ...NO_WISHES, sheets: new Set(found.sheets), texts: new Set(found.texts) });
      })
      .catch(begin.current.failed);
    return () => {
      made.close();
    };
  }, [attempt]);
  const send = async (): Promise<void> => {
    if (!offer || !sender.current) return;
    // The place first: the browser asks only while the user's click is fresh.
    const target = await pickTarget(sendingTexts[language].fileName(name.replace(/\.xls[xm]$/i, '')));
    if (!target) return;
    const copy = await sender.current.copy(chosen(offer, wishes));
    await target.write(copy.bytes);
    setOutcome({ kind: 'done', sentence: doneSentence(copy, target.name, language) });
  };
  return {
    ...{ offer, wishes, setWishes, busy, outcome },
    retry: () => {
      setOutcome(null);
      setAttempt(attempt + 1);
    },
    send: () => {
      setBusy(true);
      setOutcome(null);
      send()
        .catch(failed)
        .finally(() => {
          setBusy(false);
        });
    },
  };
}

const chosen = (offer: SendingOffer, { sheets, texts, hiddenCells }: SendingWishes) => ({
  sheets: offer.sheets.filter((sheet) => sheets.has(sheet)),
  without: offer.texts.filter((kind) => !texts.has(kind)),
  hiddenCells,
});

function doneSentence({ sheets, left }: SendingCopy, file: string, language: Language): string {
  const texts = sendingTexts[language];
  const counts = LEFT_BEHIND.filter((what) => left[what] > 0).map((what) => texts.counts[what](String(left[what])));
  return [texts.done(file, String(sheets.length)), ...(counts.length > 0 ? [texts.left(counts.join(', '))] : [])].join(
    ' ',
  );
}

function failureSentence(error: unknown, language: Language): string {
  const parts = deskPartsTexts[language];
  const texts = sendingTexts[language];
  if (error instanceof CopyRefused)
    return error.reason === 'typing' ? deskTexts[language].notices.finishTyping : texts.ownFile;
  if (isNotLoaded(error)) return parts.notLoaded(parts.names.sending);
  if (error instanceof SendingFailure && error.failure === 'nothing') return texts.nothing;
  return texts.failed(error instanceof Error ? error.message : String(error));
}
