import { daysBetween } from '../../domain/dates';
import type { ReportDue } from '../../domain/tasks';
import { normaliseText } from '../../domain/text/normalise';
import type { Ward } from '../../domain/ward/types';
import { collectTexts } from '../../language/collect';
import { LANGUAGES } from '../../language/language';

/** "Month 9/2023" in any language: reports that come back each month; half-years, years and reviews have dates of their own. */
const MONTHLY = new RegExp(
  `^(?:${LANGUAGES.map((language) => collectTexts[language].month).join('|')})\\s+\\d{1,2}\\s*[/.-]\\s*\\d{4}$`,
);
/** A report that is due later than so many days after the period is that of another one. */
const LONGEST_WAIT = 45;

/** A unit of the calendar is meant by its name alone or at the end of a longer one: the police of a town. */
const isMeant = (unit: string, name: string): boolean => name !== '' && (unit === name || unit.endsWith(` ${name}`));

/**
 * The ISO day by which a ward has to send figures that reach to a day: the next monthly report after it in the calendar of reports, of
 * the ward itself, else of the unit that manages it. null where there is none.
 */
export function dueDay(
  calendar: readonly ReportDue[],
  { name, managingUnit }: Pick<Ward, 'name' | 'managingUnit'>,
  lastDay: string,
): string | null {
  const isNext = (due: string): boolean => {
    const wait = daysBetween(lastDay, due);
    return wait >= 0 && wait <= LONGEST_WAIT;
  };
  for (const wanted of [name, managingUnit].map(normaliseText)) {
    const days = calendar
      .filter(({ unit, period }) => isMeant(normaliseText(unit), wanted) && MONTHLY.test(normaliseText(period)))
      .flatMap(({ due }) => (due !== null && isNext(due) ? [due] : []));
    const [first] = days.sort();
    if (first !== undefined) return first;
  }
  return null;
}
