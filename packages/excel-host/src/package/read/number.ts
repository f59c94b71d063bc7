const POWERS = Array.from({ length: 23 }, (_, power) => 10 ** power);
const MOST_DIGITS = 15;
const POINT = 0x2e;
const MINUS = 0x2d;
const decoder = new TextDecoder();

/**
 * The number written in bytes; NaN when there is none. Up to 15 digits the quotient of two exact doubles is the correctly
 * rounded value, which spares a string for nearly every cell; anything longer goes through Number.
 */
export function parseNumber(bytes: Uint8Array, start: number, end: number): number {
  let at = start;
  const negative = bytes[at] === MINUS;
  if (negative) at++;
  let digits = 0;
  let decimals = -1;
  let mantissa = 0;
  for (; at < end; at++) {
    const byte = bytes[at] as number;
    if (byte >= 0x30 && byte <= 0x39) {
      mantissa = mantissa * 10 + byte - 0x30;
      digits++;
      if (decimals >= 0) decimals++;
    } else if (byte === POINT && decimals < 0) decimals = 0;
    else return parseSlowly(bytes, start, end);
  }
  if (digits === 0 || digits > MOST_DIGITS) return parseSlowly(bytes, start, end);
  const size = decimals > 0 ? mantissa / (POWERS[decimals] as number) : mantissa;
  return negative ? -size : size;
}

function parseSlowly(bytes: Uint8Array, start: number, end: number): number {
  const text = decoder.decode(bytes.subarray(start, end)).trim();
  return text === '' ? NaN : Number(text);
}
