import { useState } from 'react';
import { paneRepairsTexts } from '../../../../language/paneRepairs';
import type { RepairChange } from '../../../../workbook/repairs/types';
import { actionFailure } from '../../shared/actionFailure';
import { useBusy, useLanguage, useSession } from '../../../PaneContext';

/** Makes repairs that the user confirmed, reads the workbook again and gives the outcome as a sentence. */
export interface RepairMaker {
  readonly busy: boolean;
  readonly told: { readonly sentence: string; readonly failed: boolean } | null;
  readonly make: (changes: readonly RepairChange[], overFormulas: boolean) => void;
}

export function useRepairs(): RepairMaker {
  const session = useSession();
  const language = useLanguage();
  const running = useBusy();
  const [writing, setWriting] = useState(false);
  const [told, setTold] = useState<RepairMaker['told']>(null);
  const repair = async (changes: readonly RepairChange[], overFormulas: boolean): Promise<RepairMaker['told']> => {
    try {
      const outcome = await session.repair(changes, overFormulas);
      await session.jobs.start('read');
      // The words of repairs are loaded with the buttons that made this one.
      const { outcomeText } = await import('./words');
      return { sentence: outcomeText(outcome, language), failed: outcome.made.length === 0 };
    } catch (error) {
      const unchanged = paneRepairsTexts[language].unchanged;
      const restored = error instanceof Error && 'restored' in error && error.restored === true;
      return { sentence: `${actionFailure(error, language)}${restored ? ` ${unchanged}` : ''}`, failed: true };
    }
  };
  return {
    busy: running || writing,
    told,
    make: (changes, overFormulas) => {
      if (running || writing) return;
      setWriting(true);
      setTold(null);
      void repair(changes, overFormulas).then((answer) => {
        setWriting(false);
        setTold(answer);
      });
    },
  };
}
