import type { IndicatorValue } from '../../domain/reading/types';
import { collectTexts } from '../../language/collect';
import { explanationsTexts } from '../../language/explanations';
import type { Language } from '../../language/language';
import { criteriaTexts } from '../../language/criteria';
import { localNumber } from '../../wording/exactText';
import type { ReceivedChange } from './compare';

/** A value as people write it; a text that is no title of a scale stays as it was typed. */
export function receivedFigureText(value: IndicatorValue | null, language: Language): string {
  const texts = explanationsTexts[language];
  if (value === null) return texts.blank;
  if (typeof value === 'boolean') return value ? texts.yes : texts.no;
  if (typeof value === 'number') return localNumber(value, language);
  const grades: Readonly<Record<string, string>> = criteriaTexts[language].grades;
  return grades[value] ?? value;
}

/** "Vụ cháy nghiêm trọng: 1 → 2". */
export const receivedChangeText = ({ header, before, after }: ReceivedChange, language: Language): string =>
  collectTexts[language].change(header, receivedFigureText(before, language), receivedFigureText(after, language));
