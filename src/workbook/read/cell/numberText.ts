import { matchesAfter } from '../../../domain/text/matchesAfter';

/** A number typed as text: what it says, that it could say two things, or that it is no number. */
export type NumberText =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'ambiguous'; readonly values: readonly [number, number] }
  | { readonly kind: 'none' };

const SPACES = /[\s\u00a0\u2000-\u200b\u202f\u2060\ufeff]+/g;
const SIGNED = /^([+\-\u2212]?)(.*)$/s;
/** Above this, binary numbers skip whole numbers. */
const MOST_DIGITS = 15;

const number = (sign: string, digits: string): NumberText =>
  digits.replace('.', '').length > MOST_DIGITS
    ? { kind: 'none' }
    : { kind: 'number', value: Number(digits) * (sign === '-' || sign === '\u2212' ? -1 : 1) };

/** Groups of three parted by the same mark, twice or more, or once with the other mark as decimal sign: no doubt what is what. */
const GROUPED_BY_DOT = /^\d{1,3}(?:\.\d{3}){2,}$|^\d{1,3}(?:\.\d{3})+,\d+$/;
const GROUPED_BY_COMMA = /^\d{1,3}(?:,\d{3}){2,}$|^\d{1,3}(?:,\d{3})+\.\d+$/;
const GROUPED_BY_SPACE = /^\d{1,3}(?: \d{3})+(?:,\d+)?$/;
/** One mark and three digits after it: thousands to one reader, thousandths to another. */
const EITHER = /^([1-9]\d{0,2})[.,](\d{3})$/;
const WITH_MARK = /^(\d+)[.,](\d+)$/;

/**
 * Reads a number typed as text by the rules of vi-VN (point for thousands, comma for decimals). "2.160" and "2,160" are
 * ambiguous; what cannot be read in two ways is read: "12,5", "12.5", "1.234,5", "1 234".
 */
export function readNumberText(text: string): NumberText {
  const [, sign = '', rest = ''] = SIGNED.exec(text.replace(SPACES, ' ').trim()) ?? [];
  const body = rest.trim();
  if (/^\d+$/.test(body)) return number(sign, body);
  if (GROUPED_BY_SPACE.test(body)) return number(sign, body.replaceAll(' ', '').replace(',', '.'));
  if (GROUPED_BY_DOT.test(body)) return number(sign, body.replaceAll('.', '').replace(',', '.'));
  if (GROUPED_BY_COMMA.test(body)) return number(sign, body.replaceAll(',', ''));
  const either = EITHER.exec(body);
  if (either) {
    const [, whole = '', thousandths = ''] = either;
    return { kind: 'ambiguous', values: [Number(whole + thousandths), Number(`${whole}.${thousandths}`)] };
  }
  const [, whole, decimals] = WITH_MARK.exec(body) ?? [];
  return whole !== undefined && decimals !== undefined ? number(sign, `${whole}.${decimals}`) : { kind: 'none' };
}

/** A digit right after a letter belongs to the unit, as in "m2"; a sign after a letter or digit is a dash. */
const WITHIN = /[-\u2212]?\d+(?:[.,]\d+)*/gu;
const mayFollow = (before: string, first: string): boolean =>
  (/\d/.test(first) ? /^[^\p{L}\d.,]?$/u : /^[^\p{L}\d]?$/u).test(before);

/** The number a text with a unit glued on begins or ends with, "12" of "12 vụ", "2.160" of "2.160 m2"; null for none or several. */
export function numberWithin(text: string): string | null {
  const [found, another] = matchesAfter(text, WITHIN, mayFollow);
  return found && !another ? found[0] : null;
}
