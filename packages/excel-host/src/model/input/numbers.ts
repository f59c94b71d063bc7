import type { Understood } from './dates';

const GROUPED = /^(\d{1,3}(?:,\d{3})+|\d+)?(\.\d*)?(e[+-]?\d+)?$/i;
const FRACTION = /^(?:(\d+) +)(\d{1,3})\/(\d{1,3})$/;

/** Numbers as an en-US Excel understands them when they are typed: signs, groups, percent, money, brackets, mixed fractions. */
export function readNumber(typed: string): Understood | null {
  let text = typed;
  let sign = 1;
  const bracketed = /^\((.*)\)$/.exec(text);
  if (bracketed) {
    text = bracketed[1] ?? '';
    sign = -1;
  } else if (/^[+-]/.test(text)) {
    sign = text.startsWith('-') ? -1 : 1;
    text = text.slice(1).trimStart();
  }
  const fraction = FRACTION.exec(text);
  if (fraction) return readFraction(fraction, sign);
  const money = text.startsWith('$');
  if (money) text = text.slice(1).trimStart();
  const percent = text.endsWith('%') || text.startsWith('%');
  if (percent) text = text.replace('%', '').trim();
  const value = readPlain(text, percent);
  if (value === null || (money && percent)) return null;
  return { value: sign * value, format: formatOf(text, money, percent) };
}

/** A percentage is divided by moving its point: 89.95 / 100 is not the number nearest to 0.8995. */
function readPlain(text: string, percent: boolean): number | null {
  const match = GROUPED.exec(text);
  if (!match || !/\d/.test(`${match[1] ?? ''}${match[2] ?? ''}`)) return null;
  const digits = `${match[1] ?? ''}${match[2] ?? ''}`.replaceAll(',', '');
  const exponent = Number((match[3] ?? 'e0').slice(1)) - (percent ? 2 : 0);
  const value = Number(`${digits}e${exponent}`);
  return Number.isFinite(value) ? value : null;
}

function readFraction([, whole = '', top = '', bottom = '']: RegExpExecArray, sign: number): Understood | null {
  if (Number(bottom) === 0) return null;
  return { value: sign * (Number(whole) + Number(top) / Number(bottom)), format: '# ?/?' };
}

function formatOf(text: string, money: boolean, percent: boolean): string | null {
  const decimals = text.includes('.') && !/\.$/.test(text);
  if (percent) return decimals ? '0.00%' : '0%';
  if (money) return decimals ? '$#,##0.00_);[Red]($#,##0.00)' : '$#,##0_);[Red]($#,##0)';
  if (/e/i.test(text)) return '0.00E+00';
  if (text.includes(',')) return decimals ? '#,##0.00' : '#,##0';
  return null;
}
