import { useState } from 'react';
import { wishEdits, wishKey } from '../../../../application/planWishes';
import type { Scoring } from '../../../../application/scoreWorkbook';
import type { Wish } from '../../../../domain/roadmap/planner';
import { panePlanTexts } from '../../../../language/paneRoadmap';
import { actionFailure } from '../../shared/actionFailure';
import { sameWishes } from './words';
import { useLanguage, useSession } from '../../../PaneContext';

/** What became of the last writing. */
export interface WishNotice {
  readonly sentence: string;
  readonly saved: boolean;
  readonly offersTemplate: boolean;
}

/** The wishes on the screen: those of the workbook until the user changes them. */
export interface WishList {
  readonly wishes: readonly Wish[];
  readonly changed: boolean;
  readonly notice: WishNotice | null;
  readonly writing: boolean;
  readonly set: (wishes: readonly Wish[]) => void;
  readonly reset: () => void;
  readonly save: () => void;
}

export function useWishes({ records }: Scoring): WishList {
  const session = useSession();
  const language = useLanguage();
  const [edited, setEdited] = useState<readonly Wish[] | null>(null);
  const [notice, setNotice] = useState<WishNotice | null>(null);
  const [writing, setWriting] = useState(false);
  const wishes = edited ?? records.wishes;
  const save = async (): Promise<WishNotice> => {
    const texts = panePlanTexts[language];
    // Read first, so that the right cells are written even when rows have moved since.
    const state = await session.jobs.start('read');
    if (state.status === 'failed') throw state.error;
    const fresh = session.scores.state().scoring;
    const change = fresh && wishEdits(fresh.snapshot.grids, fresh.records, wishes);
    if (!change) return { sentence: texts.nothingWritten, saved: false, offersTemplate: false };
    if (change.kind === 'refused') {
      const sentence = `${texts.refusals[change.refusal]} ${texts.nothingWritten}`;
      return { sentence, saved: false, offersTemplate: change.refusal === 'noTable' };
    }
    if (change.edits.length > 0) await session.edit(change.edits, { growth: change.growth });
    await session.jobs.start('read');
    setEdited(null);
    return { sentence: texts.saved, saved: true, offersTemplate: false };
  };
  return {
    wishes,
    changed: edited !== null && !sameWishes(edited, records.wishes, wishKey),
    notice,
    writing,
    set: (next) => {
      setEdited(next);
      setNotice(null);
    },
    reset: () => {
      setEdited(null);
      setNotice(null);
    },
    save: () => {
      setWriting(true);
      setNotice(null);
      save()
        .catch((error: unknown): WishNotice => {
          const sentence = `${actionFailure(error, language)} ${panePlanTexts[language].nothingWritten}`;
          return { sentence, saved: false, offersTemplate: false };
        })
        .then((told) => {
          setWriting(false);
          setNotice(told);
        })
        .catch(() => undefined);
    },
  };
}
