const DAY = 86_400_000;
/** Day 0 of the 1900 system as it counts from March 1900 on (Excel believes in 29/02/1900). */
const EPOCH_1900 = Date.UTC(1899, 11, 30);
/** Days between the 1900 and the 1904 system. */
const SHIFT_1904 = 1462;

/** Excel's serial number (1900 system) of an ISO date. */
export const serialOf = (iso: string): number => Math.round((Date.parse(iso) - EPOCH_1900) / DAY);

/** ISO date of a serial number; a time of day is left out. */
export const isoOf = (serial: number, date1904: boolean): string =>
  new Date(EPOCH_1900 + (Math.floor(serial) + (date1904 ? SHIFT_1904 : 0)) * DAY).toISOString().slice(0, 10);
