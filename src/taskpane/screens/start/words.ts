import type { InputSheets } from '../../../application/inputSheets';
import type { Language } from '../../../language/language';
import { paneStartTexts } from '../../../language/paneShell';

/** What the first screen says of the input sheets. */
export type StartOffer =
  /** No input sheet is there, or it is not known yet: template or sample. */
  | { readonly kind: 'begin' }
  | {
      readonly kind: 'complete';
      readonly missing: readonly string[];
      readonly sentence: string;
      readonly blank: boolean;
    }
  /** Every input sheet is there; `blank` while nothing was entered, so that the sample may still be tried. */
  | { readonly kind: 'fill'; readonly sentence: string; readonly blank: boolean };

export function startOffer(sheets: InputSheets | null, language: Language): StartOffer {
  const texts = paneStartTexts[language];
  if (!sheets || sheets.present.length === 0) return { kind: 'begin' };
  const { missing, present, blank } = sheets;
  if (missing.length === 0) return { kind: 'fill', sentence: blank ? texts.present : texts.entered, blank };
  const total = String(missing.length + present.length);
  return { kind: 'complete', missing, sentence: texts.missing(String(missing.length), total), blank };
}
