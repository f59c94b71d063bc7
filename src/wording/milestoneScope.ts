import { localNumber } from './exactText';
import type { MilestoneResult } from '../domain/roadmap/types';
import type { Interpretations } from '../domain/interpretation';
import { interpretationsTold } from '../language/interpretationsTold';
import type { Language } from '../language/language';
import { verdictsTexts } from '../language/verdicts';

/**
 * Which wards a milestone counts, and how it would stand if the others counted that the decision may mean; '' where they are the
 * same wards.
 */
export function milestoneScopeText(
  { year, existing, otherwise }: MilestoneResult,
  { R13 }: Interpretations,
  language: Language,
): string {
  if (otherwise === null) return '';
  const texts = interpretationsTold[language].milestone;
  const [counted, other] = R13 === 'schemeWards' ? [texts.ofScheme, texts.ofList] : [texts.ofList, texts.ofScheme];
  const { achieved, required, verdict } = otherwise;
  return texts.told(
    String(year),
    counted(localNumber(existing, language)),
    other(localNumber(otherwise.existing, language)),
    achieved === null ? texts.unknown : texts.achieved(localNumber(achieved, language)),
    localNumber(required, language),
    verdictsTexts[language].milestones[verdict],
  );
}
