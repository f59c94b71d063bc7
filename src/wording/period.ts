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

/** "đến tháng 6 năm 2026", "cả năm 2026": which row, and of which year. */
export function rowOfYear(month: number, year: number, language: Language): string {
  const texts = periodsTexts[language];
  return month === LAST_MONTH ? texts.wholeOfYear(String(year)) : texts.rowOfYear(String(month), String(year));
}

/** "1–3, 6": ascending numbers, those that follow each other together. */
function rangesText(numbers: readonly number[]): string {
  const ranges: [number, number][] = [];
  for (const number of numbers) {
    const last = ranges.at(-1);
    if (last?.[1] === number - 1) last[1] = number;
    else ranges.push([number, number]);
  }
  return ranges.map(([from, to]) => (from === to ? String(from) : `${String(from)}–${String(to)}`)).join(', ');
}

function wardsText(wards: EnteredRows['wards'], language: Language): string {
  const left = wards.length - MOST_WARDS;
  const named = wards
    .slice(0, MOST_WARDS)
    .map(({ name }) => name)
    .join(', ');
  return left > 0 ? `${named} ${periodsTexts[language].moreWards(paddedCount(left, language))}` : named;
}

/** Months of which the same wards have rows are told together. */
function enteredTexts(entered: readonly EnteredRows[], language: Language): string[] {
  const texts = periodsTexts[language];
  const alike = new Map<string, { months: number[]; wards: EnteredRows['wards'] }>();
  for (const { month, wards } of entered) {
    const key = [month === LAST_MONTH, ...wards.map(({ code }) => code)].join('\n');
    const known = alike.get(key);
    if (known) known.months.push(month);
    else alike.set(key, { months: [month], wards });
  }
  return [...alike.values()].map(({ months, wards }) => {
    const rows = months.includes(LAST_MONTH) ? texts.wholeYear : texts.upTo(rangesText(months));
    return texts.enteredRow(rows, paddedCount(wards.length, language), wardsText(wards, language));
  });
}

/** Why there is no report of a period, and which rows there are instead. */
export function missingPeriodText(
  { period, entered }: { readonly period: Period; readonly entered: readonly EnteredRows[] },
  language: Language,
): string {
  const texts = periodsTexts[language];
  const why = texts.noRows(periodText(period, language), rowOfYear(lastMonthOf(period), period.year, language));
  const instead =
    entered.length === 0
      ? texts.enteredNothing(String(period.year))
      : texts.entered(enteredTexts(entered, language).join('; '));
  return `${why} ${instead}`;
}
