import { understoodFormula } from './formulaText';
import { formatKind } from './numberFormat';
import type { GridLanguage } from './numberFormat';

/** 1.250,5 and 1250,5 and -12,5 % as Vietnamese write them; the fraction may be missing only where points group thousands. */
const NUMBER = /^([-+]?)((?:\d{1,3}(?:\.\d{3})+|\d+),\d+|\d{1,3}(?:\.\d{3})+|,\d+)(e[-+]?\d+)?(\s*%)?$/i;
const DATE = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4}|\d{2})(?:\s+(\d{1,2}:\d{2}(?::\d{2})?))?$/;
const DAY_AND_MONTH = /^(\d{1,2})[/-](\d{1,2})$/;

const two = (digits: string): string => digits.padStart(2, '0');

const year = (digits: string): string => {
  if (digits.length === 4) return digits;
  return Number(digits) < 30 ? `20${two(digits)}` : `19${two(digits)}`;
};

function isoDate(text: string): string | null {
  const [, day = '', month = '', digits = ''] = DATE.exec(text) ?? [];
  if (digits === '' || Number(month) < 1 || Number(month) > 12 || Number(day) < 1) return null;
  const days = new Date(Date.UTC(Number(year(digits)), Number(month), 0)).getUTCDate();
  return Number(day) > days ? null : `${year(digits)}-${two(month)}-${two(day)}`;
}

/** Null for what is no date. A month past the twelfth is a text here, and must not become an American date there. */
function understoodDate(text: string): string | null {
  const clock = DATE.exec(text)?.[4];
  const date = isoDate(text);
  if (date !== null) return clock === undefined ? date : `${date} ${clock}`;
  if (DATE.test(text)) return `'${text}`;
  const [, day = '', month = ''] = DAY_AND_MONTH.exec(text) ?? [];
  if (day === '') return null;
  return Number(month) >= 1 && Number(month) <= 12 ? `${month}/${day}` : `'${text}`;
}

/**
 * What was typed or pasted, in the words that the host understands. The host reads numbers and dates as an Excel of the United
 * States; a Vietnamese 12,5 is 12.5 there, 1.250 is 1250, 05/06/2024 the 5th of June and =SUM(A1;2,5) is =SUM(A1,2.5). Texts, and
 * whatever is typed into a cell formatted as text, pass as they are.
 */
export function understoodText(typed: string, numberFormat: string, language: GridLanguage): string {
  if (language !== 'vi' || /^['@]/.test(typed) || formatKind(numberFormat) === 'text') return typed;
  if (typed.startsWith('=')) return understoodFormula(typed, language);
  const text = typed.trim();
  const number = NUMBER.exec(text);
  if (number) {
    const [, sign = '', digits = '', exponent = '', percent = ''] = number;
    return `${sign}${digits.replaceAll('.', '').replace(',', '.')}${exponent}${percent.trim()}`;
  }
  return understoodDate(text) ?? typed;
}
