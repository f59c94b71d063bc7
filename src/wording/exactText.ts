import { withoutEnd } from '../domain/text/ends';
import type { Language } from '../language/language';

/** An exact fraction as the domain gives it: decimal strings. */
export interface Fraction {
  readonly numerator: string;
  readonly denominator: string;
}

/** `top / bottom` with a positive bottom. */
interface Ratio {
  readonly top: bigint;
  readonly bottom: bigint;
}

const PLAIN_INTEGER = /^-?\d{1,15}$/;
const DECIMAL = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]?\d+))?$/i;

function ratioOf(decimal: string): Ratio {
  const match = DECIMAL.exec(decimal);
  if (!match) throw new Error(`not a decimal: ${decimal}`);
  const [, sign = '', whole = '', part = '', exponent = '0'] = match;
  const top = BigInt(`${sign}${whole}${part}`);
  const shift = Number(exponent) - part.length;
  return shift >= 0 ? { top: top * 10n ** BigInt(shift), bottom: 1n } : { top, bottom: 10n ** BigInt(-shift) };
}

function divide(a: Ratio, b: Ratio): Ratio {
  const sign = b.top < 0n ? -1n : 1n;
  return { top: sign * a.top * b.bottom, bottom: sign * a.bottom * b.top };
}

const order = (a: Ratio, b: Ratio): number => {
  const difference = a.top * b.bottom - b.top * a.bottom;
  return difference > 0n ? 1 : difference < 0n ? -1 : 0;
};

/** Half away from zero, `digits` decimals, trailing zeros dropped, "." as the decimal mark. */
function rounded({ top, bottom }: Ratio, digits: number): string {
  const negative = top < 0n;
  const scaled = (negative ? -top : top) * 10n ** BigInt(digits);
  const units = (2n * scaled + bottom) / (2n * bottom);
  const text = units.toString().padStart(digits + 1, '0');
  const part = withoutEnd(text.slice(text.length - digits), (digit) => digit === '0');
  const whole = text.slice(0, text.length - digits);
  return `${negative && units !== 0n ? '-' : ''}${digits === 0 ? text : whole}${digits > 0 && part ? `.${part}` : ''}`;
}

/**
 * The fraction in as few decimals (at least `digits`) as keep it on its own side of every reference: 89.995 beside a
 * threshold of 90 is never told as 90.
 */
export function faithfulDecimal(fraction: Fraction, references: readonly number[], digits = 2): string {
  if (fraction.denominator === '1' && PLAIN_INTEGER.test(fraction.numerator)) return fraction.numerator;
  const exact = divide(ratioOf(fraction.numerator), ratioOf(fraction.denominator));
  const marks = references.map((reference) => ratioOf(String(reference)));
  for (let more = digits; ; more++) {
    const text = rounded(exact, more);
    const shown = ratioOf(text);
    if (marks.every((mark) => order(shown, mark) === order(exact, mark))) return text;
  }
}

/** A decimal string as people of the language write it: 2.160,5 in Vietnamese, 2,160.5 in English. */
export function localDecimal(decimal: string, language: Language): string {
  const [group, mark] = language === 'vi' ? ['.', ','] : [',', '.'];
  const [whole = '', part] = decimal.split('.');
  if (part === undefined && whole.length < 4) return whole;
  const grouped = inThousands(whole, group);
  return part === undefined ? grouped : `${grouped}${mark}${part}`;
}

/** The digits of a whole number in groups of three from the right. */
function inThousands(whole: string, mark: string): string {
  const sign = whole.startsWith('-') ? '-' : '';
  const digits = whole.slice(sign.length);
  const groups: string[] = [];
  for (let end = digits.length; end > 0; end -= 3) groups.unshift(digits.slice(Math.max(0, end - 3), end));
  return sign + groups.join(mark);
}

/** A number in a sentence, every digit it has. */
export function localNumber(value: number, language: Language): string {
  if (Number.isSafeInteger(value)) return localDecimal(String(value), language);
  const plain = Number.isFinite(value) ? rounded(ratioOf(String(value)), 15) : String(value);
  return localDecimal(plain, language);
}
