import { useState } from 'react';
import { paneFilesTexts } from '../../../language/paneFiles';
import { useLanguage, useTexts } from '../../PaneContext';
import { failureWords } from '../../wording/failure';

/** What became of a file: a sentence, and where it cannot be saved the text to copy instead. */
export interface Made {
  readonly sentence: string;
  readonly copy: { readonly label: string; readonly text: string } | null;
}

/** Runs the making of a file, one at a time, and keeps the sentence about it. */
export function useMaking(): {
  readonly making: boolean;
  readonly made: Made | null;
  readonly make: (work: () => Promise<Made>) => void;
} {
  const texts = useTexts(paneFilesTexts);
  const language = useLanguage();
  const [making, setMaking] = useState(false);
  const [made, setMade] = useState<Made | null>(null);
  return {
    making,
    made,
    make: (work) => {
      setMaking(true);
      setMade({ sentence: texts.making, copy: null });
      work()
        .catch((error: unknown): Made => ({
          sentence: texts.failed(failureWords(error, language).sentences[0] ?? ''),
          copy: null,
        }))
        .then((result) => {
          setMaking(false);
          setMade(result);
        })
        .catch(() => undefined);
    },
  };
}
