/** Dates of the 1900 system, in which 1900 has a 29 February (serial 60): Excel keeps that error of Lotus 1-2-3. */

const DAY_MS = 86_400_000;
const START = Date.UTC(1899, 11, 31);

/** Serial of the first day of a month; months beyond 12 and below 1 run on into other years. */
function firstOfMonth(year: number, month: number): number {
  const days = Math.round((Date.UTC(year, month - 1, 1) - START) / DAY_MS);
  return days >= 60 ? days + 1 : days;
}

/** As DATE() computes: months and days may lie outside their usual range, years below 1900 count from 1900. Null: no such date. */
export function serialOf(year: number, month: number, day: number): number | null {
  const whole = Math.trunc(year);
  if (whole < 0 || whole > 9999) return null;
  const serial = firstOfMonth(whole < 1900 ? whole + 1900 : whole, Math.trunc(month)) + Math.trunc(day) - 1;
  return serial >= 0 && serial <= LAST_DAY ? serial : null;
}

/** 31 December 9999. */
const LAST_DAY = 2_958_465;

/** The date of a serial number from 1 on, its time left aside. */
function dateOf(serial: number): { readonly year: number; readonly month: number; readonly day: number } {
  const whole = Math.trunc(serial);
  if (whole === 60) return { year: 1900, month: 2, day: 29 };
  const date = new Date(START + (whole > 60 ? whole - 1 : whole) * DAY_MS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** As EDATE() computes: the same day of another month, or that month's last day where it is shorter. Null: no such date. */
export function monthsLater(serial: number, months: number): number | null {
  const start = Math.trunc(serial);
  if (start < 0 || start > LAST_DAY) return null;
  const { year, month, day } = start === 0 ? { year: 1900, month: 1, day: 0 } : dateOf(start);
  const target = month + Math.trunc(months);
  const first = firstOfMonth(year, target);
  const length = firstOfMonth(year, target + 1) - first;
  const found = first + Math.min(day, length) - 1;
  return found >= 0 && found <= LAST_DAY ? found : null;
}
