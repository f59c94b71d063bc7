const DAY_MS = 86_400_000;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const LONG_MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

/** A typed value that Excel understood, with the number format that a General cell takes on. */
export interface Understood {
  readonly value: number;
  readonly format: string | null;
}

/** Excel's serial number of a date; the 1900 system counts a 29/02/1900 that never was. */
export function dateSerial(year: number, month: number, day: number, date1904: boolean): number | null {
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  const days = Math.round((time - Date.UTC(1899, 11, 31)) / DAY_MS);
  if (date1904) return days - 1461 < 0 ? null : days - 1461;
  if (days < 1) return null;
  return days >= 60 ? days + 1 : days;
}

const fullYear = (text: string): number => {
  const year = Number(text);
  if (text.length > 2) return year;
  return year < 30 ? 2000 + year : 1900 + year;
};

const monthNumber = (word: string): number => {
  const lower = word.toLowerCase();
  return MONTHS.indexOf(lower) + 1 || LONG_MONTHS.indexOf(lower) + 1;
};

interface Clock {
  readonly date1904: boolean;
  /** The year that a date typed without one belongs to. */
  readonly year: number;
}

type Reader = (parts: readonly string[], clock: Clock) => Understood | null;

const understood = (serial: number | null, format: string): Understood | null =>
  serial === null ? null : { value: serial, format };

const READERS: readonly (readonly [RegExp, Reader])[] = [
  [
    /^(\d{1,2})[/-](\d{1,2})[/-](\d{4}|\d{2})$/,
    ([m = '', d = '', y = ''], c) => understood(dateSerial(fullYear(y), Number(m), Number(d), c.date1904), 'm/d/yyyy'),
  ],
  [
    /^(\d{4})[/-](\d{1,2})[/-](\d{1,2})$/,
    ([y = '', m = '', d = ''], c) => understood(dateSerial(Number(y), Number(m), Number(d), c.date1904), 'm/d/yyyy'),
  ],
  [/^(\d{1,2})[/-](\d{1,4})$/, ([m = '', rest = ''], c) => monthAnd(Number(m), rest, c)],
  [
    /^(\d{1,2})[ -]?([a-z]{3,9})(?:[ -](\d{4}|\d{2}))?$/i,
    ([d = '', word = '', y], c) => dayOfNamedMonth(Number(d), word, y, c),
  ],
  [
    /^([a-z]{3,9})[ -](\d{1,2})(?:,? +(\d{4}))?$/i,
    ([word = '', d = '', y], c) => dayOfNamedMonth(Number(d), word, y, c),
  ],
  [
    /^([a-z]{3,9})[ -](\d{4})$/i,
    ([word = '', y = ''], c) => understood(dateSerial(Number(y), monthNumber(word), 1, c.date1904), 'mmm-yy'),
  ],
  [/^(\d{1,2}):(\d{2})(?::(\d{2}))?(?: ?([ap])m?)?$/i, ([h = '', m = '', s, half]) => timeOfDay(h, m, s, half)],
  [/^(\d{1,2}) ([ap])m?$/i, ([h = '', half]) => timeOfDay(h, '0', undefined, half)],
];

/** "5/14" is the 14th of May of this year, "5/40" May 1940, "5/2023" May 2023, "13/14" nothing. */
function monthAnd(month: number, rest: string, { date1904, year }: Clock): Understood | null {
  if (month < 1 || month > 12) return null;
  const asDay = rest.length <= 2 ? dateSerial(year, month, Number(rest), date1904) : null;
  if (asDay !== null) return { value: asDay, format: 'd-mmm' };
  const asYear = rest.length === 4 || (rest.length === 2 && Number(rest) > 31) ? fullYear(rest) : null;
  return asYear === null || asYear < 1900 ? null : understood(dateSerial(asYear, month, 1, date1904), 'mmm-yy');
}

function dayOfNamedMonth(day: number, word: string, year: string | undefined, clock: Clock): Understood | null {
  const month = monthNumber(word);
  if (month === 0) return null;
  const serial = dateSerial(year ? fullYear(year) : clock.year, month, day, clock.date1904);
  return understood(serial, year ? 'd-mmm-yy' : 'd-mmm');
}

function timeOfDay(h: string, m: string, s: string | undefined, half: string | undefined): Understood | null {
  const [hours, minutes, seconds] = [Number(h), Number(m), Number(s ?? '0')];
  if (minutes > 59 || seconds > 59 || hours > 23 || (half && (hours < 1 || hours > 12))) return null;
  const hour = half ? (hours % 12) + (half.toLowerCase() === 'p' ? 12 : 0) : hours;
  const format = half ? (s ? 'h:mm:ss AM/PM' : 'h:mm AM/PM') : s ? 'h:mm:ss' : 'h:mm';
  return { value: (hour * 3600 + minutes * 60 + seconds) / 86_400, format };
}

/** Dates and times as an en-US Excel understands them when they are typed. */
export function readDate(text: string, clock: Clock): Understood | null {
  for (const [pattern, read] of READERS) {
    const match = pattern.exec(text);
    const result = match && read(match.slice(1), clock);
    if (result) return result;
  }
  return null;
}

/** Whether a number format shows days or years; quoted texts, colours and escaped characters are no parts of a date. */
export const isDateFormat = (format: string): boolean => /[dy]/i.test(format.replace(/"[^"]*"?|\[[^\][]*\]|\\./g, ''));
