import { in1900, isoOf } from '../../../cells/serial';

/** 01/01/1945 and 31/12/2199 as serial numbers: a smaller one is a year or a count typed into a date column. */
const FIRST_SERIAL = 16_438;
const LAST_SERIAL = 109_574;
const DAY_FIRST = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/;
const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;

function isoIfReal(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const real = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return real && year >= 1945 && year < 2200 ? date.toISOString().slice(0, 10) : null;
}

/** ISO date of a cell: Excel's serial number, or text as day/month/year or year-month-day. null when it is no such date. */
export function readDate(raw: number | string, date1904: boolean): string | null {
  if (typeof raw === 'number') {
    const shifted = in1900(raw, date1904);
    return shifted >= FIRST_SERIAL && shifted < LAST_SERIAL + 1 ? isoOf(raw, date1904) : null;
  }
  const text = raw.replace(/[\s\u00a0]+/g, ' ').trim();
  const [, day, month, year] = DAY_FIRST.exec(text) ?? [];
  if (day !== undefined) return isoIfReal(Number(year), Number(month), Number(day));
  const [, isoYear, isoMonth, isoDay] = ISO.exec(text) ?? [];
  return isoYear === undefined ? null : isoIfReal(Number(isoYear), Number(isoMonth), Number(isoDay));
}

/** Whether a text is a day as people write it. "5/14" and "1/2" are no days yet. */
export const looksLikeDate = (text: string): boolean => {
  const trimmed = text.trim();
  return /^\d{1,2}[/-]\d{1,2}[/-]\d{2,4}$/.test(trimmed) || ISO.test(trimmed);
};
