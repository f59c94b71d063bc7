import type { CheckTrace } from '../../../domain/assess/types';
import { criteriaTexts, textOf } from '../../../language/criteria';
import { explanationsTexts } from '../../../language/explanations';
import type { Language } from '../../../language/language';
import { factText, reasonText } from './fact';
import { gapText } from './gap';
import { indicatorText, requirementText } from './requirement';

/** What a check looks at; for a user's own check, its indicator. */
export function checkTitle(trace: CheckTrace, language: Language): string {
  const { id, indicatorId } = trace.check;
  const known = textOf(criteriaTexts[language].checks, id);
  return known === id || trace.check.place ? indicatorText(indicatorId, language) : known;
}

/** Both sides of a check in one sentence: "…: 12, năm trước 13 → giảm 7,69 % (yêu cầu giảm ≥ 6 %)", then the reason or the gap. */
export function checkSentence(trace: CheckTrace, language: Language): string {
  const fact = factText(trace, language);
  const told = explanationsTexts[language].sentence(
    checkTitle(trace, language),
    fact,
    requirementText(trace.check, language),
  );
  const reason = reasonText(trace, language);
  return [told, fact === reason ? '' : reason, gapText(trace, language)].filter((part) => part !== '').join('; ');
}
