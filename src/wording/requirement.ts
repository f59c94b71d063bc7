import { FAMILIES, OPERATOR_RECORDS } from '../domain/operators';
import type { Check } from '../domain/ruleSet/types';
import { criteriaTexts, textOf } from '../language/criteria';
import { explanationsTexts } from '../language/explanations';
import type { Language } from '../language/language';
import { operatorsTexts } from '../language/operators';
import { localNumber } from './exactText';
import { amountText } from './amount';

/** Title of a grade as people write it, in quotation marks. */
export const gradeText = (grade: string, language: Language): string =>
  explanationsTexts[language].quoted(textOf(criteriaTexts[language].grades, grade));

/** Header of an indicator's column; its id when only the user's rule set knows it. */
export function indicatorText(id: string, language: Language): string {
  const known: Readonly<Record<string, { readonly header: string }>> = criteriaTexts[language].indicators;
  return known[id]?.header ?? id;
}

const isPercent = (check: Check): boolean => FAMILIES[OPERATOR_RECORDS[check.operator].family].isPercent;

/** The threshold of a check as people write it; no sign of percent. */
export function thresholdText(check: Check, language: Language): string {
  const { threshold, unit } = check;
  switch (threshold.kind) {
    case 'none':
      return '';
    case 'number':
      return isPercent(check) ? localNumber(threshold.value, language) : amountText(threshold.value, unit, language);
    case 'range': {
      const texts = explanationsTexts[language];
      const high = amountText(threshold.high, unit, language);
      const { orUpTo } = threshold;
      const most = orUpTo === undefined ? high : texts.orUpTo(high, indicatorText(orUpTo, language));
      return texts.range(localNumber(threshold.low, language), most);
    }
    case 'indicator':
      return indicatorText(threshold.id, language).toLocaleLowerCase(language);
    case 'grade':
      return gradeText(threshold.grade, language);
  }
}

/** What a check asks: "≥ 500 m²", "giảm ≥ 6 %", "từ 8 đến 10 đồng chí". */
export function requirementText(check: Check, language: Language): string {
  const texts = explanationsTexts[language].taken;
  const asked = operatorsTexts[language].requirements[check.operator](thresholdText(check, language));
  const { shareWith, eachParcel, sinceYear } = check.taken ?? {};
  if (shareWith !== undefined) return texts.share(asked);
  if (eachParcel === true) return texts.eachParcel(asked);
  return sinceYear === undefined ? asked : texts.since(asked, String(sinceYear));
}
