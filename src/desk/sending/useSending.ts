import { useEffect, useRef, useState, type RefObject } from 'react';
import { sendingTexts } from '../../language/sending';
import type { PrivateText, SendingCopy, SendingOffer } from '../../sending';
import type { SaveTarget } from '../files/types';
import { useDeskLanguage } from '../shell/language';
import { containedSentence, sendingFailure, leftSentence } from './sentences';
import { Sender } from './sender';

export interface SendingSource {
  /** The name of the open workbook. */
  readonly name: string;
  /** The workbook as it would be saved now. */
  readonly bytes: () => Promise<Uint8Array>;
  /** Asks where to write; null when the user cancels. */
  readonly pickTarget: (name: string) => Promise<SaveTarget | null>;
}

/** `made`: the copy is there and not yet saved. */
export interface SendingOutcome {
  readonly kind: 'made' | 'done' | 'failed';
  readonly sentences: readonly string[];
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
  readonly outcome: SendingOutcome | null;
  /** Reads the workbook again after that failed. */
  readonly retry: () => void;
  /** Makes the copy and says what is in it. */
  readonly make: () => void;
  /** Writes the copy where the user says. */
  readonly save: () => void;
  /** Back to the choice. */
  readonly change: () => void;
}

const NO_WISHES: SendingWishes = { sheets: new Set(), texts: new Set(), hiddenCells: false };

/** Sheets that the add-in drew, and nothing about people and papers, until the user says otherwise. */
const firstWishes = ({ sheets }: SendingOffer): SendingWishes => ({
  ...NO_WISHES,
  sheets: new Set(sheets.flatMap(({ name, isStatus }) => (isStatus ? name : []))),
});

/** The workbook in a thread of its own, and what it offers; read again with each attempt. */
function useOffer(
  bytes: SendingSource['bytes'],
  attempt: number,
  found: (wishes: SendingWishes) => void,
  failed: (error: unknown) => void,
): { readonly sender: RefObject<Sender | null>; readonly offer: SendingOffer | null } {
  const sender = useRef<Sender>(null);
  const [offer, setOffer] = useState<SendingOffer | null>(null);
  const begin = useRef({ bytes, found, failed });
  useEffect(() => {
    const made = new Sender();
    sender.current = made;
    begin.current
      .bytes()
      .then((content) => made.offer(content))
      .then((offered) => {
        setOffer(offered);
        begin.current.found(firstWishes(offered));
      })
      .catch(begin.current.failed);
    return () => {
      made.close();
    };
  }, [attempt]);
  return { sender, offer };
}

/** The copy for sending while its dialog is open: what is offered, what is wished for, what became of it. */
export function useSending({ name, bytes, pickTarget }: SendingSource): Sending {
  const language = useDeskLanguage();
  const [wishes, setWishes] = useState(NO_WISHES);
  const [busy, setBusy] = useState(false);
  const [copy, setCopy] = useState<SendingCopy | null>(null);
  const [outcome, setOutcome] = useState<SendingOutcome | null>(null);
  const [attempt, setAttempt] = useState(0);
  const failed = (error: unknown): void => {
    setOutcome({ kind: 'failed', sentences: [sendingFailure(error, language)] });
  };
  const { sender, offer } = useOffer(bytes, attempt, setWishes, failed);
  const make = async (): Promise<void> => {
    if (!offer || !sender.current) return;
    const made = await sender.current.copy(chosen(offer, wishes));
    setCopy(made);
    const sentences = [containedSentence(made, language), leftSentence(made, language)];
    setOutcome({ kind: 'made', sentences: sentences.filter((each) => each !== '') });
  };
  const save = async (): Promise<void> => {
    if (!copy) return;
    const texts = sendingTexts[language];
    // Asked first: the browser opens its dialog only while the user's click is fresh.
    const target = await pickTarget(texts.fileName(name.replace(/\.xls[xm]$/i, '')));
    if (!target) return;
    await target.write(copy.bytes);
    const done = texts.done(target.name, String(copy.sheets.length));
    setOutcome({ kind: 'done', sentences: [done, leftSentence(copy, language)].filter((each) => each !== '') });
  };
  const run = (work: () => Promise<void>) => (): void => {
    setBusy(true);
    work()
      .catch(failed)
      .finally(() => {
        setBusy(false);
      });
  };
  return {
    ...{ offer, wishes, setWishes, busy, outcome },
    retry: () => {
      setOutcome(null);
      setAttempt(attempt + 1);
    },
    make: run(make),
    save: run(save),
    change: () => {
      setCopy(null);
      setOutcome(null);
    },
  };
}

const chosen = (offer: SendingOffer, { sheets, texts, hiddenCells }: SendingWishes) => ({
  sheets: offer.sheets.map(({ name }) => name).filter((name) => sheets.has(name)),
  without: offer.texts.filter((kind) => !texts.has(kind)),
  hiddenCells,
});
