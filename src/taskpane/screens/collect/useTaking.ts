import { useState } from 'react';
import { previewFiles, type CollectPreview } from '../../../application/collect/preview';
import type { ChosenFile } from '../../../application/collect/readFile';
import { leftText } from '../../../application/collect/sentences';
import { openFigureFile } from '../../../figureFiles';
import { collectTexts } from '../../../language/collect';
import type { Language } from '../../../language/language';
import { paneCollectTexts } from '../../../language/paneCollect';
import type { FigurePeriod } from '../../../workbook/figures/period';
import { useLanguage, useSession } from '../../PaneContext';
import { actionFailure } from '../shared/actionFailure';

/** Looking at files and writing what was confirmed, one thing at a time. */
export interface Taking {
  readonly busy: boolean;
  readonly preview: CollectPreview | null;
  /** Codes of the wards that are to be written. */
  readonly confirmed: ReadonlySet<string>;
  /** Sentences about what was done. */
  readonly told: readonly string[];
  readonly look: (files: readonly File[]) => void;
  readonly confirm: (wardCode: string, on: boolean) => void;
  readonly write: () => void;
}

const bytesOf = async (file: File): Promise<ChosenFile> => ({
  name: file.name.normalize('NFC'),
  bytes: new Uint8Array(await file.arrayBuffer()),
});

/** Wards of which nothing stands to be replaced and nothing looks odd: the others are for the user to choose. */
const unquestioned = ({ wards }: CollectPreview): ReadonlySet<string> =>
  new Set(
    wards
      .filter(({ state, comparison }) => state === 'ready' && comparison !== null && comparison.refused.length === 0)
      .filter(({ comparison }) => comparison?.changes.every(({ before, jump }) => before === null && jump === null))
      .map(({ ward }) => ward.code),
  );

export function useTaking(period: FigurePeriod): Taking {
  const session = useSession();
  const language = useLanguage();
  const [busy, setBusy] = useState(false);
  const [preview, setPreview] = useState<CollectPreview | null>(null);
  const [confirmed, setConfirmed] = useState<ReadonlySet<string>>(new Set());
  const [told, setTold] = useState<readonly string[]>([]);

  const run = (work: () => Promise<readonly string[]>): void => {
    if (busy) return;
    setBusy(true);
    setTold([]);
    void work()
      .catch((error: unknown) => [actionFailure(error, language)])
      .then((sentences) => {
        setTold(sentences);
        setBusy(false);
      });
  };
  const show = (shown: CollectPreview | null): void => {
    setPreview(shown);
    setConfirmed(shown ? unquestioned(shown) : new Set());
  };
  const look = async (files: readonly File[]): Promise<readonly string[]> => {
    const chosen = await Promise.all(files.map(bytesOf));
    show(previewFiles(await session.collect.book(), chosen, openFigureFile, period, session.collect.today()));
    return [];
  };
  const write = async (shown: CollectPreview): Promise<readonly string[]> => {
    const outcome = await session.collect.takeOver(shown, confirmed);
    await session.jobs.start('read');
    show(previewFiles(await session.collect.book(), [], openFigureFile, period, session.collect.today()));
    return outcomeSentences(outcome, shown, language);
  };
  return {
    busy,
    preview,
    confirmed,
    told,
    look: (files) => {
      run(() => look(files));
    },
    confirm: (wardCode, on) => {
      setConfirmed((before) => new Set([...before].filter((code) => code !== wardCode).concat(on ? [wardCode] : [])));
    },
    write: () => {
      if (preview) run(() => write(preview));
    },
  };
}

function outcomeSentences(
  { taken, left }: Awaited<ReturnType<ReturnType<typeof useSession>['collect']['takeOver']>>,
  { wards }: CollectPreview,
  language: Language,
): readonly string[] {
  const nameOf = (code: string): string => wards.find(({ ward }) => ward.code === code)?.ward.name ?? code;
  const texts = collectTexts[language];
  return [
    ...(taken.length === 0
      ? [texts.nothingTaken]
      : [texts.taken(taken.map(nameOf).join(', ')), paneCollectTexts[language].written]),
    ...left.map((each) => leftText(each, nameOf(each.wardCode), language)),
  ];
}
