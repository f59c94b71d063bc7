import { periodSpan, type FigureYear, type Period } from '../../../domain/period';
import { LAST_DAY_OF_MONTHLY } from '../../../domain/tasks';
import { normaliseText } from '../../../domain/text/normalise';

const YEAR = String.raw`(?<year>20\d\d)`;
const OF_YEAR = String.raw`\s*(?:năm|of|in|/|-|\.)?\s*${YEAR}$`;

/** What a period is called, in the words of either language, and the period that is meant. */
const WORDS: readonly (readonly [RegExp, (year: number, number: number) => Period | null])[] = [
  [new RegExp(String.raw`^0?6 tháng đầu${OF_YEAR}`), (year) => ({ kind: 'half', year, half: 1 })],
  [new RegExp(String.raw`^0?6 tháng cuối${OF_YEAR}`), (year) => ({ kind: 'half', year, half: 2 })],
  [new RegExp(String.raw`^first half${OF_YEAR}`), (year) => ({ kind: 'half', year, half: 1 })],
  [new RegExp(String.raw`^second half${OF_YEAR}`), (year) => ({ kind: 'half', year, half: 2 })],
  [new RegExp(String.raw`^0?9 tháng(?: đầu)?${OF_YEAR}`), (year) => ({ kind: 'nineMonths', year })],
  [new RegExp(String.raw`^nine months${OF_YEAR}`), (year) => ({ kind: 'nineMonths', year })],
  [new RegExp(String.raw`^(?:tháng|month) (?<number>\d{1,2})${OF_YEAR}`), month],
  [new RegExp(String.raw`^(?:năm|year) ${YEAR}$`), (year) => ({ kind: 'year', year })],
];

function month(year: number, number: number): Period | null {
  return number >= 1 && number <= 12 ? { kind: 'month', year, month: number } : null;
}

/**
 * The last day for a report whose row states none: the 17th of its month ("trước ngày 18"), the closing day of six or nine months or
 * of a year. Null where the words name no such period, as those of a review do.
 */
export function dueOfPeriod(text: string, figureYear: FigureYear): string | null {
  const typed = normaliseText(text);
  for (const [pattern, make] of WORDS) {
    const groups = pattern.exec(typed)?.groups;
    if (!groups) continue;
    const period = make(Number(groups.year), Number(groups.number ?? 0));
    if (period === null) return null;
    if (period.kind !== 'month') return periodSpan(period, figureYear).to;
    return `${String(period.year)}-${String(period.month).padStart(2, '0')}-${String(LAST_DAY_OF_MONTHLY)}`;
  }
  return null;
}
