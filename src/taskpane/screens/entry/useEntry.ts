import { useState } from 'react';
import type { EntryWish } from '../../../application/entries/types';
import { HostFailure } from '../../../application/ports';
import { useBusy, useLanguage, useSession } from '../../PaneContext';
import { actionFailure } from '../shared/actionFailure';
import { entryFailure, entryMessage, type EntryMessage } from './words';

/** Writes what was entered and reads the workbook again. */
export interface EntryWriter {
  /** True while something is written or a job runs: nothing else can be written then. */
  readonly busy: boolean;
  /** What is on its way. */
  readonly pending: EntryWish | null;
  /** The last entry and what became of it. */
  readonly last: { readonly wish: EntryWish; readonly message: EntryMessage } | null;
  /** `written` is called once the workbook holds the entry. */
  readonly write: (wish: EntryWish, written?: () => void) => void;
}

export function useEntry(): EntryWriter {
  const session = useSession();
  const language = useLanguage();
  const running = useBusy();
  const [pending, setPending] = useState<EntryWish | null>(null);
  const [last, setLast] = useState<EntryWriter['last']>(null);
  const busy = running || pending !== null;
  const enter = async (wish: EntryWish, written: () => void): Promise<EntryMessage> => {
    try {
      const outcome = await session.enter(wish);
      if (outcome.kind === 'written') await session.jobs.start('read');
      const message = entryMessage(outcome, language);
      if (message.saved) written();
      return message;
    } catch (error) {
      const restored = error instanceof HostFailure && error.restored;
      return entryFailure(actionFailure(error, language), restored, language);
    }
  };
  return {
    busy,
    pending,
    last,
    write: (wish, written = () => undefined) => {
      if (busy) return;
      setPending(wish);
      setLast(null);
      void enter(wish, written).then((message) => {
        setPending(null);
        setLast({ wish, message });
      });
    },
  };
}
