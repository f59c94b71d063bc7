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
import type { Language } from '../language/language';

const choiceOf = (id: InterpretationId, interpretations: Interpretations, language: Language): string =>
  textOf(interpretationsTexts[language].choices[id], interpretations[id]);

const inForce = ({ interpretations }: RuleSet): Interpretations => interpretations ?? DEFAULT_INTERPRETATIONS;

/** The basis says of R0 what there is to say, unless such checks are left out. */
const readingsBearing = (check: Check): readonly InterpretationId[] =>
  interpretationsOf(check).filter((id) => id !== 'R0' || check.taken?.leftOut === true);

/** The sentences on whose reading the verdict of a check rests, each with how it is read. */
export function readingsOfCheck(check: Check, ruleSet: RuleSet, language: Language): string {
  const texts = interpretationsTexts[language];
  const interpretations = inForce(ruleSet);
  return readingsBearing(check)
    .map((id) => {
      const told = texts.withSentence(id, texts.sentences[id], choiceOf(id, interpretations, language));
      return interpretations[id] === DEFAULT_INTERPRETATIONS[id] ? texts.byDefault(told) : texts.byChoice(told);
    })
    .join('; ');
}

/** The section that states a check, and that it only draws on the survey where that is so: "I.III.2.4 (suy từ phần khảo sát)". */
export const sectionText = ({ section, basis }: Check, language: Language): string =>
  basis === 'survey' ? interpretationsTexts[language].fromSurvey(section) : section;

const inShort = (check: Check, ruleSet: RuleSet, language: Language): readonly string[] =>
  readingsBearing(check).map((id) =>
    interpretationsTexts[language].withId(id, choiceOf(id, inForce(ruleSet), language)),
  );

/** What a verdict on a check rests on beside the figures, in few words; '' where neither the survey nor a reading matters. */
export function restsOn(check: Check, ruleSet: RuleSet, language: Language): string {
  const basis = check.basis === 'survey' ? [interpretationsTexts[language].survey] : [];
  return [...basis, ...inShort(check, ruleSet, language)].join('; ');
}

/** The same with the section, for a narrow column: "II.III.3 · R9: Cộng các thửa". */
export const sourceOfCheck = (check: Check, ruleSet: RuleSet, language: Language): string =>
  [sectionText(check, language), ...inShort(check, ruleSet, language)].join(' · ');

/** The choices that are not the default, in few words: "R4: Trên số đã đăng ký"; '' where there are none. */
export const readingsChosen = (interpretations: Interpretations, language: Language): string =>
  chosenOtherwise(interpretations)
    .map((id) => interpretationsTexts[language].withId(id, choiceOf(id, interpretations, language)))
    .join('; ');
