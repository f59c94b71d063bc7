import { useState } from 'react';
import { whatIfEdits, type WhatIfChange } from '../../../application/whatIf';
import { paneWhatIfTexts } from '../../../language/paneWhatIf';
import { actionFailure } from '../shared/actionFailure';
import type { Prediction } from './predict';
import { refusalText } from './words';
import { useBusy, useLanguage, useSession, useTexts } from '../../PaneContext';

export interface TrialNotice {
  readonly sentence: string;
  readonly saved: boolean;
}

export interface TrialWriter {
  readonly busy: boolean;
  readonly notice: TrialNotice | null;
  /** Whether everything that is tried out has a place in the workbook. */
  readonly canWrite: (predicted: Prediction | null) => boolean;
  readonly save: () => void;
}

/** Writes what is tried out into the tables of the workbook, all or nothing, and reads it again. */
export function useTrialWriter(changes: readonly WhatIfChange[], written: () => void): TrialWriter {
  const session = useSession();
  const language = useLanguage();
  const texts = useTexts(paneWhatIfTexts);
  const running = useBusy();
  const [writing, setWriting] = useState(false);
  const [notice, setNotice] = useState<TrialNotice | null>(null);
  const unwritten = (why: string): TrialNotice => ({ sentence: `${why} ${texts.nothingWritten}`.trim(), saved: false });
  const save = async (): Promise<TrialNotice> => {
    // Read first, so that the right cells are written even when rows have moved since.
    const state = await session.jobs.start('read');
    if (state.status === 'failed') throw state.error;
    const fresh = session.scores.state().scoring;
    if (!fresh) return unwritten('');
    const { edits, growth, refused } = whatIfEdits(fresh, changes);
    const [first] = refused;
    if (first) return unwritten(refusalText(first, language));
    if (edits.length > 0) await session.edit(edits, { growth });
    await session.jobs.start('read');
    written();
    return { sentence: texts.saved, saved: true };
  };
  return {
    busy: running || writing,
    notice,
    canWrite: (predicted) =>
      predicted !== null && predicted.outcome.refused.length === 0 && predicted.outcome.edits.length > 0,
    save: () => {
      setWriting(true);
      setNotice(null);
      save()
        .catch((error: unknown) => unwritten(actionFailure(error, language)))
        .then((told) => {
          setWriting(false);
          setNotice(told);
        })
        .catch(() => undefined);
    },
  };
}
