import type { Token } from './tokens';

/** The engine takes "1E-5" for a text; the same number with its point moved is read alike to the last bit. */
export function engineNumber(text: string): string {
  const [mantissa = '0', exponent] = text.split(/e/i);
  if (exponent === undefined) return text;
  const [whole = '', fraction = ''] = mantissa.split('.');
  const point = whole.length + Number(exponent);
  const digits = `${'0'.repeat(Math.max(0, 1 - point))}${whole}${fraction}`.padEnd(Math.max(1, point), '0');
  const at = Math.max(1, point);
  return digits.length > at ? `${digits.slice(0, at)}.${digits.slice(at)}` : digits;
}

const isRange = (token: Token | undefined): boolean =>
  token?.kind === 'reference' || token?.kind === 'name' || token?.kind === 'structured';

/** A space between two ranges, which asks for what they share. */
export const isIntersection = (before: Token | undefined, after: Token | undefined): boolean =>
  (isRange(before) || before?.text === ')') && (isRange(after) || after?.kind === 'function' || after?.text === '(');

/** "(A1,B2)": a comma in parentheses that no function opened. */
export function hasUnion(tokens: readonly Token[]): boolean {
  const open: boolean[] = [];
  let before: Token | null = null;
  for (const token of tokens) {
    if (token.text === '(' || token.text === '{')
      open.push(token.text === '{' || before?.kind === 'function' || before?.text === ')');
    else if (token.text === ')' || token.text === '}') open.pop();
    else if (token.text === ',' && token.kind === 'operator' && open[open.length - 1] !== true) return true;
    if (token.kind !== 'space') before = token;
  }
  return false;
}
