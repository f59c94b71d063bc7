const DAY = 86_400_000;
/** Day 0 of the 1900 system as it counts from March 1900 on. */
const EPOCH_1900 = Date.UTC(1899, 11, 30);
/** Excel believes in 29/02/1900; days before it are one further from day 0. */
const NO_DAY = 60;
/** Days between the 1900 and the 1904 system. */
const SHIFT_1904 = 1462;

/** A serial number of the 1900 system as the workbook counts it. */
export const from1900 = (serial: number, date1904: boolean): number => (date1904 ? serial - SHIFT_1904 : serial);

/** A serial number of the 1904 system as the 1900 system counts it. */
export const in1900 = (serial: number, date1904: boolean): number => (date1904 ? serial + SHIFT_1904 : serial);

/** Excel's serial number of an ISO date from March 1900 on. */
export const serialOf = (iso: string, date1904 = false): number =>
  Math.round((Date.parse(iso) - EPOCH_1900) / DAY) - (date1904 ? SHIFT_1904 : 0);

/** ISO date of a serial number; a time of day is left out. */
export function isoOf(serial: number, date1904: boolean): string {
  const day = Math.floor(in1900(serial, date1904));
  return new Date(EPOCH_1900 + (day < NO_DAY ? day + 1 : day) * DAY).toISOString().slice(0, 10);
}
