import { lastMonthOf, type EnteredRows, type Period } from '../domain/period';
import type { Language } from '../language/language';
import { periodsTexts } from '../language/periods';
import { paddedCount } from './counts';

const LAST_MONTH = 12;
const ROMAN = ['I', 'II', 'III', 'IV'];
/** So many wards are named in a sentence. */
const MOST_WARDS = 5;

/** "01", "02", "3": official Vietnamese papers write a zero before the first two months alone. */
const monthText = (month: number, language: Language): string =>
  language === 'vi' && month < 3 ? `0${String(month)}` : String(month);

/** "tháng 11 năm 2026", "6 tháng đầu năm 2026", "sơ kết giai đoạn 2023 - 2025": as it stands in the middle of a sentence. */
export function periodText(period: Period, language: Language): string {
  const texts = periodsTexts[language];
  const year = String(period.year);
  switch (period.kind) {
    case 'month':
      return texts.month(monthText(period.month, language), year);
    case 'quarter':
      return texts.quarter(ROMAN[period.quarter - 1] ?? '', year);
    case 'half':
      return period.half === 1 ? texts.firstHalf(year) : texts.secondHalf(year);
    case 'nineMonths':
      return texts.nineMonths(year);
    case 'year':
      return texts.year(year);
    case 'interim':
    case 'final':
      return period.since === period.year
        ? texts[`${period.kind}Year`](year)
        : texts[period.kind](texts.stage(String(period.since), year));
  }
}

/** "đến tháng 6", "cả năm": which row of a year. */
export const rowText = (month: number, language: Language): string => {
  const texts = periodsTexts[language];
  return month === LAST_MONTH ? texts.wholeYear : texts.upTo(String(month));
};

function enteredText({ month, wards }: EnteredRows, language: Language): string {
  const texts = periodsTexts[language];
  const left = wards.length - MOST_WARDS;
  const named = wards
    .slice(0, MOST_WARDS)
    .map(({ name }) => name)
    .join(', ');
  const names = left > 0 ? `${named} ${texts.moreWards(paddedCount(left, language))}` : named;
  return texts.enteredRow(rowText(month, language), paddedCount(wards.length, language), names);
}

/** Why there is no report of a period, and which rows there are instead. */
export function missingPeriodText(
  { period, entered }: { readonly period: Period; readonly entered: readonly EnteredRows[] },
  language: Language,
): string {
  const texts = periodsTexts[language];
  const year = String(period.year);
  const why = texts.noRows(periodText(period, language), rowText(lastMonthOf(period), language), year);
  const instead =
    entered.length === 0
      ? texts.enteredNothing(year)
      : texts.entered(entered.map((rows) => enteredText(rows, language)).join('; '));
  return `${why} ${instead}`;
}
