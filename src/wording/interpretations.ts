import {
  chosenOtherwise,
  DEFAULT_INTERPRETATIONS,
  interpretationsOf,
  type InterpretationId,
  type Interpretations,
} from '../domain/interpretation';
import type { Check, RuleSet } from '../domain/ruleSet/types';
import { textOf } from '../language/criteria';
import { interpretationsTexts } from '../language/interpretations';
import { interpretationsTold } from '../language/interpretationsTold';
import type { Language } from '../language/language';

const toldOf = (id: InterpretationId, interpretations: Interpretations, language: Language): string =>
  textOf(interpretationsTold[language].told[id], interpretations[id]);

/** "Cách đọc đã chọn khác mặc định: …": what every result must say; '' where every choice is the default. */
export function interpretationsSentence(interpretations: Interpretations, language: Language): string {
  const texts = interpretationsTold[language];
  const told = chosenOtherwise(interpretations).map((id) => texts.withId(id, toldOf(id, interpretations, language)));
  return told.length === 0 ? '' : texts.chosen(told.join('; '));
}

/** The basis says of R0 what there is to say, unless such checks are left out. */
const readingsBearing = (check: Check): readonly InterpretationId[] =>
  interpretationsOf(check).filter((id) => id !== 'R0' || check.taken?.leftOut === true);

/** The readings on which the verdict of a check rests, each with how it is read. */
export function readingsOfCheck(check: Check, ruleSet: RuleSet, language: Language): string {
  const texts = interpretationsTold[language];
  const interpretations = ruleSet.interpretations ?? DEFAULT_INTERPRETATIONS;
  return readingsBearing(check)
    .map((id) => {
      const told = texts.withId(id, toldOf(id, interpretations, language));
      return interpretations[id] === DEFAULT_INTERPRETATIONS[id] ? texts.byDefault(told) : texts.byChoice(told);
    })
    .join('; ');
}

/** The section that states a check, and that it only draws on the survey where that is so: "I.III.2.4 (suy từ phần khảo sát)". */
export const sectionText = ({ section, basis }: Check, language: Language): string =>
  basis === 'survey' ? interpretationsTold[language].fromSurvey(section) : section;

/** How many checks of a rule set only draw on the survey; '' where none does. */
export function surveySentence({ checks }: RuleSet, language: Language): string {
  const counted = checks.filter(({ taken }) => taken?.leftOut !== true);
  const survey = counted.filter(({ basis }) => basis === 'survey').length;
  return survey === 0 ? '' : interpretationsTold[language].surveyChecks(String(survey), String(counted.length));
}

/** What a verdict on a check rests on beside the figures: the survey alone, and how sentences are read; '' where neither matters. */
export function restsOn(check: Check, ruleSet: RuleSet, language: Language): string {
  const basis = check.basis === 'survey' ? interpretationsTold[language].survey : '';
  const readings = readingsOfCheck(check, ruleSet, language);
  return [basis, readings].filter((part) => part !== '').join('; ');
}

/** The same in few words, for a narrow column: "II.III.3 · R9: Cộng các thửa". */
export function sourceOfCheck(check: Check, ruleSet: RuleSet, language: Language): string {
  const interpretations = ruleSet.interpretations ?? DEFAULT_INTERPRETATIONS;
  const words = readingsBearing(check).map((id) =>
    interpretationsTold[language].withId(id, textOf(interpretationsTexts[language].choices[id], interpretations[id])),
  );
  return [sectionText(check, language), ...words].join(' · ');
}
