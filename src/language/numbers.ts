import type { Language } from './language';

/** A number as people of the language type it, without separators of thousands: 2160,5 in Vietnamese, 2160.5 in English. */
export const typedNumber = (value: number | string, language: Language): string =>
  language === 'vi' ? String(value).replace('.', ',') : String(value);
