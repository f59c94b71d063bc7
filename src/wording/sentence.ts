import type { CheckTrace } from '../domain/assess/types';
import { BUILT_IN_RULE_SETS } from '../domain/ruleSet';
import { criteriaTexts, textOf } from '../language/criteria';
import { explanationsTexts } from '../language/explanations';
import type { Language } from '../language/language';
import { factText, reasonText } from './fact';
import { allowanceText, gapText } from './gap';
import { indicatorText, requirementText } from './requirement';

/** What the built-in checks look at, by id. */
const BUILT_IN = new Map(BUILT_IN_RULE_SETS.flatMap(({ checks }) => checks).map((check) => [check.id, check]));

/** What a check looks at; of a check that the user made or turned to another indicator, that indicator. */
export function checkTitle({ check }: CheckTrace, language: Language): string {
  const builtIn = BUILT_IN.get(check.id);
  const isBuiltIn = builtIn?.indicatorId === check.indicatorId && builtIn.denominatorId === check.denominatorId;
  return isBuiltIn ? textOf(criteriaTexts[language].checks, check.id) : indicatorText(check.indicatorId, language);
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
  return [told, fact === reason ? '' : reason, gapText(trace, language), allowanceText(trace, language)]
    .filter((part) => part !== '')
    .join('; ');
}
