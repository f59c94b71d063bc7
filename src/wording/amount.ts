import type { Unit } from '../domain/ruleSet/types';
import { explanationsTexts } from '../language/explanations';
import type { Language } from '../language/language';
import { localDecimal, localNumber } from './exactText';

function withUnit(text: string, isOne: boolean, unit: Unit, language: Language): string {
  const words: Readonly<Record<string, readonly string[]>> = explanationsTexts[language].unitWords;
  const word = words[unit]?.[isOne ? 0 : 1];
  return word === undefined ? text : `${text} ${word}`;
}

/** "12 vụ", "1.000 m²", "3". */
export const amountText = (value: number, unit: Unit, language: Language): string =>
  withUnit(localNumber(value, language), value === 1, unit, language);

/** The same for a decimal kept as text because it is exact. */
export const decimalAmount = (decimal: string, unit: Unit, language: Language): string =>
  withUnit(localDecimal(decimal, language), decimal === '1', unit, language);
