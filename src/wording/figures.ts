import type { FigureChange, FigureGap } from '../domain/periodFigures';
import type { Unit } from '../domain/ruleSet/types';
import type { Language } from '../language/language';
import { periodFiguresTexts } from '../language/periodFigures';
import { amountText } from './amount';
import { paddedCount } from './counts';
import { faithfulDecimal, localDecimal } from './exactText';
import { rowOfYear } from './period';

/** "02 vụ", "14 vụ": official Vietnamese papers write two digits at least. */
function paddedAmount(value: number, unit: Unit, language: Language): string {
  const text = amountText(value, unit, language);
  return Number.isInteger(value) && value < 10 ? text.replace(String(value), paddedCount(value, language)) : text;
}

/** A percentage with two decimals at most, never rounded to 0 or away from what it is. */
const percentText = (percent: NonNullable<FigureChange['percent']>, language: Language): string =>
  localDecimal(faithfulDecimal(percent, [0]), language);

/** "giảm 14 vụ (6,83%)", "tăng 02 vụ (12,5%)"; from zero without a percentage. */
export function changeText({ by, percent }: FigureChange, unit: Unit, language: Language): string {
  const texts = periodFiguresTexts[language].change;
  if (by === 0) return texts.same;
  const amount = paddedAmount(Math.abs(by), unit, language);
  const told = by > 0 ? texts.rose(amount) : texts.fell(amount);
  return percent === null ? told : texts.percent(told, percentText(percent, language));
}

/** "chưa có dòng đến tháng 9 năm 2024": why there is no figure. */
export const gapOfFigure = ({ reason, month, year }: FigureGap, language: Language): string =>
  periodFiguresTexts[language].gaps[reason](rowOfYear(month, year, language));
