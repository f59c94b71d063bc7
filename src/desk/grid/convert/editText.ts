import { isoOf } from '../../../cells/serial';
import type { ModelValue } from 'excel-host/xlsx';
import { shownFormula } from './formulaText';
import { formatKind } from './numberFormat';
import type { GridLanguage } from './numberFormat';

/** 29/02/1900, which never was. */
const NO_DAY = 60;

const two = (part: number): string => String(part).padStart(2, '0');

function dateText(serial: number, language: GridLanguage): string | null {
  const day = Math.floor(serial);
  if (day < 1 || day === NO_DAY || day > 2_958_465) return null;
  const [y = '', m = '', d = ''] = isoOf(day, false).split('-');
  return language === 'vi' ? `${d}/${m}/${y}` : `${m}/${d}/${y}`;
}

function timeText(serial: number): string {
  const seconds = Math.round((serial - Math.floor(serial)) * 86_400) % 86_400;
  return `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
}

/** Moves the point of a decimal text by two places: 0.07 × 100 in binary is not 7. */
function hundredfold(value: number): string {
  const [mantissa = '', exponent = '0'] = String(value).split('e');
  return String(Number(`${mantissa}e${Number(exponent) + 2}`));
}

function numberText(value: number, format: string, language: GridLanguage): string {
  const separated = (text: string): string => (language === 'vi' ? text.replace('.', ',') : text);
  const kind = formatKind(format);
  const date = kind === 'date' || kind === 'dateTime' ? dateText(value, language) : null;
  if (date !== null) return value % 1 === 0 ? date : `${date} ${timeText(value)}`;
  if (kind === 'time' && value >= 0 && value < 1) return timeText(value);
  return kind === 'percent' ? `${separated(hundredfold(value))}%` : separated(String(value));
}

/** Cell contents as the user edits them: the formula, or the value as it would be typed. */
interface Editable {
  readonly value: ModelValue;
  readonly formula: string | null;
  readonly numberFormat: string;
  readonly quotePrefix: boolean;
  /** Dates of 1904 workbooks are left as numbers: their days count from elsewhere. */
  readonly date1904?: boolean;
}

/** What stands in the editor and in the formula bar. Typing the same text again leaves the cell as it is. */
export function editText(
  { value, formula, numberFormat, quotePrefix, date1904 }: Editable,
  language: GridLanguage,
): string {
  if (formula !== null) return shownFormula(formula, language);
  if (value === null) return '';
  if (typeof value === 'number') return numberText(value, date1904 ? 'General' : numberFormat, language);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value !== 'string') return value.error;
  return quotePrefix ? `'${value}` : value;
}
