import type { CheckTrace } from '../domain/assess/types';
import type { Language } from '../language/language';
import { sheetsTexts } from '../language/sheets';
import { allowanceText, gapText } from './gap';

/** What must be done about a check: the data to enter or to correct, or the least that must change. Empty when nothing must. */
export function toDoText(trace: CheckTrace, language: Language): string {
  const { askData, correctData, wholeYear } = sheetsTexts[language].failures;
  switch (trace.verdict) {
    case 'noData':
      return askData;
    case 'invalid':
      return correctData;
    case 'provisional':
      return [wholeYear, gapText(trace, language), allowanceText(trace, language)].filter(Boolean).join('; ');
    case 'pass':
    case 'fail':
    case 'notApplicable':
      return gapText(trace, language);
  }
}
