import { entryFormTexts } from '../../language/entryForm';
import type { Language } from '../../language/language';
import type { EntryForm } from '../../workbook/entryForm/types';
import { LAST_MONTH } from '../../workbook/figures/period';

/** Which period the figures of the column "Kỳ trước" are of; '' where there are none. */
export function previousText({ previousPeriod }: EntryForm, language: Language): string {
  if (previousPeriod === null) return '';
  const texts = entryFormTexts[language];
  const { year, month } = previousPeriod;
  return month === LAST_MONTH ? texts.previousYear(String(year)) : texts.previousMonth(String(month), String(year));
}

/** Which period the figures of the column "Năm trước" are of. */
export function lastYearText({ period: { year, month } }: EntryForm, language: Language): string {
  const texts = entryFormTexts[language];
  const last = String(year - 1);
  return month === LAST_MONTH ? texts.previousYear(last) : texts.sameMonths(String(month), last);
}
