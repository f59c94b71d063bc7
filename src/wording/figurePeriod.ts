import type { Language } from '../language/language';
import { periodText } from './period';

const LAST_MONTH = 12;

/** "tháng 10 năm 2026", "năm 2026": the months of a year up to one, by the name of the month to whose end they reach. */
export const figurePeriodText = (
  { year, month }: { readonly year: number; readonly month: number },
  language: Language,
): string => periodText(month === LAST_MONTH ? { kind: 'year', year } : { kind: 'month', year, month }, language);
