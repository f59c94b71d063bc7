import type { Language } from '../../language/language';
import { localeOf } from './language';

/** A moment as people write it: the time alone for today, else with its date. Milliseconds since 1970. */
export function momentText(moment: number, now: number, language: Language): string {
  const [then, today] = [new Date(moment), new Date(now)];
  const isToday = then.toDateString() === today.toDateString();
  return new Intl.DateTimeFormat(localeOf(language), {
    timeStyle: 'short',
    ...(isToday ? {} : { dateStyle: 'short' }),
  }).format(then);
}
