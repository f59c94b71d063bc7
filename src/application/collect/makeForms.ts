import { existsOn } from '../../domain/ward';
import type { Ward } from '../../domain/ward/types';
import { monthsSpan } from '../../domain/period';
import type { Language } from '../../language/language';
import { buildEntryForm } from '../../workbook/entryForm/build';
import type { EntryForm } from '../../workbook/entryForm/types';
import { indicatorsWithColumn } from '../../workbook/figures/figureTables';
import type { FigurePeriod } from '../../workbook/figures/period';
import type { CollectBook } from './book';
import { dueDay } from './due';

/** The last day that the figures of a period cover. */
export const lastDayOf = ({ figureYear }: CollectBook, { year, month }: FigurePeriod): string =>
  monthsSpan(year, 1, month, figureYear).to;

/** The wards that exist on the last day of a period, in the order of the workbook. */
export function wardsOfPeriod(book: CollectBook, period: FigurePeriod): readonly Ward[] {
  const day = lastDayOf(book, period);
  return book.records.facts.wards.filter((ward) => existsOn(ward, day));
}

/** What the wards are asked for in a period: all that exist at its end, or those of some codes. */
export function makeEntryForms(
  book: CollectBook,
  period: FigurePeriod,
  language: Language,
  codes: ReadonlySet<string> | null = null,
): readonly EntryForm[] {
  const { facts, reportsDue } = book.records;
  const about = { facts, language, figureYear: book.figureYear, ruleSets: book.records.ruleSets };
  const indicators = indicatorsWithColumn(book.tables);
  const day = lastDayOf(book, period);
  return wardsOfPeriod(book, period)
    .filter(({ code }) => codes === null || codes.has(code))
    .map((ward) => buildEntryForm({ ...about, indicators }, ward, period, dueDay(reportsDue, ward, day)));
}
