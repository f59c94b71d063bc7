/** Languages whose separators and short date the grid shows. */
export type GridLanguage = 'vi' | 'en';

/** Excel writes its "short date of the user's region" as m/d/yyyy. */
const SHORT_DATES = new Set(['m/d/yyyy', 'mm/dd/yyyy', 'm/d/yy', 'mm-dd-yy']);
const SHORT_DATE_TIMES = new Set(['m/d/yyyy h:mm', 'm/d/yy h:mm']);

/** The format that Univer shows; null for General, which needs none. */
export function shownFormat(format: string, language: GridLanguage): string | null {
  if (format === '' || format === 'General') return null;
  if (language === 'en') return format;
  if (SHORT_DATES.has(format)) return 'dd/mm/yyyy';
  if (SHORT_DATE_TIMES.has(format)) return 'dd/mm/yyyy hh:mm';
  return format;
}

/** Excel writes General with eleven characters at most; beyond these bounds it turns to powers of ten. */
const PLAIN = { least: 1e-4, most: 1e10 } as const;

/** What shows a number of a cell without a format as the language writes its decimals; null where nothing would differ. */
export function decimalFormat(value: unknown, language: GridLanguage): string | null {
  if (language === 'en' || typeof value !== 'number' || Number.isInteger(value)) return null;
  const size = Math.abs(value);
  return size >= PLAIN.least && size < PLAIN.most ? '0.#########' : null;
}

const LITERALS = /"[^"]*"?|\\.|\[[^\][]*\]|[*_]./g;

/** What kind of number a format shows; texts in quotes, colours and conditions do not count. */
export function formatKind(format: string): 'number' | 'percent' | 'date' | 'time' | 'dateTime' | 'text' {
  if (format === '@') return 'text';
  const codes = (format.split(';')[0] ?? '').replace(LITERALS, '').toLowerCase();
  if (codes === 'general') return 'number';
  const date = /[yd]/.test(codes) || (/m/.test(codes) && !/[hs]/.test(codes));
  const time = /[hs]/.test(codes);
  if (date) return time ? 'dateTime' : 'date';
  if (time) return 'time';
  return codes.includes('%') ? 'percent' : 'number';
}
