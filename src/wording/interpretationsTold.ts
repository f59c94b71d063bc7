import { chosenOtherwise, type Interpretations } from '../domain/interpretation';
import type { RuleSet } from '../domain/ruleSet/types';
import { textOf } from '../language/criteria';
import { interpretationsTexts } from '../language/interpretations';
import { interpretationsTold } from '../language/interpretationsTold';
import type { Language } from '../language/language';

/** "Cách đọc đã chọn khác mặc định: …": what every result must say; '' where every choice is the default. */
export function interpretationsSentence(interpretations: Interpretations, language: Language): string {
  const { told, chosen } = interpretationsTold[language];
  const { withId } = interpretationsTexts[language];
  const list = chosenOtherwise(interpretations).map((id) => withId(id, textOf(told[id], interpretations[id])));
  return list.length === 0 ? '' : chosen(list.join('; '));
}

/** How many checks of a rule set only draw on the survey; '' where none does. */
export function surveySentence({ checks }: RuleSet, language: Language): string {
  const counted = checks.filter(({ taken }) => taken?.leftOut !== true);
  const survey = counted.filter(({ basis }) => basis === 'survey').length;
  return survey === 0 ? '' : interpretationsTold[language].surveyChecks(String(survey), String(counted.length));
}
