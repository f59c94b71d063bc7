import type { ModelValue } from '../types';
import { readNumber } from './numbers';

export const MAX_FORMULA_LENGTH = 8192;

const STRING = '"(?:[^"]|"")*"';
const HYPERLINK = new RegExp(
  `^=\\s*HYPERLINK\\(\\s*(${STRING})\\s*(?:,\\s*(${STRING}|-?\\d+(?:\\.\\d+)?)\\s*)?\\)\\s*$`,
  'i',
);
const ONE_STRING = new RegExp(`^${STRING}$`);

const unquote = (literal: string): string => literal.slice(1, -1).replaceAll('""', '"');

const literalValue = (text: string): ModelValue | undefined => {
  if (ONE_STRING.test(text)) return unquote(text);
  if (/^-?\d+(\.\d+)?(e[+-]?\d+)?%?$/i.test(text))
    return text.endsWith('%') ? (readNumber(text)?.value ?? null) : Number(text);
  if (/^true$/i.test(text)) return true;
  return /^false$/i.test(text) ? false : undefined;
};

/**
 * The value of a formula made of literals alone: a number, a text, a truth value, or HYPERLINK of literals. Every other formula
 * has no value here (null): this host does not calculate, and says so by an empty value rather than by a wrong one.
 */
export function literalResult(formula: string): ModelValue {
  const link = HYPERLINK.exec(formula);
  if (link) return literalValue(link[2] ?? link[1] ?? '') ?? null;
  return literalValue(formula.slice(1).trim()) ?? null;
}

const TOKEN = new RegExp(
  [
    STRING,
    "'(?:[^']|'')+'!",
    '#[A-Z/0]+[!?]?(?:\\$?[A-Z]{1,3}\\$?\\d+)?',
    '\\d+(?:\\.\\d*)?(?:e[+-]?\\d+)?|\\.\\d+',
    '[\\p{L}_\\\\$\\[][\\p{L}\\p{N}\\p{M}_.$!\\[\\]\\\\]*',
    '<=|>=|<>|[-+*/^&=<>%:,;(){}@#!]',
    '\\s+',
  ].join('|'),
  'giyu',
);

const OPERATOR = /^(<=|>=|<>|[-+*/^&=<>:,;])$/;

/**
 * False for what Excel would refuse to take as a formula at all: open brackets or quotes, two values side by side, an operator
 * with nothing after it.
 */
export function isFormulaSyntax(formula: string): boolean {
  const body = formula.slice(1);
  const tokens = body.match(TOKEN) ?? [];
  if (tokens.join('') !== body) return false;
  let depth = 0;
  let previous: 'value' | 'operator' | 'open' = 'open';
  for (const token of tokens) {
    const kind = kindOf(token);
    if (kind === null) continue;
    if (kind === 'open') {
      depth++;
      previous = 'open';
    } else if (kind === 'close') {
      if (--depth < 0 || previous === 'operator') return false;
      previous = 'value';
    } else if (kind === 'operator') {
      if (previous !== 'value' && !/^[-+,;:]$/.test(token)) return false;
      previous = /^[,;]$/.test(token) ? 'open' : 'operator';
    } else {
      if (previous === 'value') return false;
      previous = token.startsWith("'") ? 'open' : 'value';
    }
  }
  return depth === 0 && previous === 'value';
}

function kindOf(token: string): 'open' | 'close' | 'operator' | 'value' | null {
  if (/^\s+$/.test(token) || /^[@%#!]$/.test(token)) return null;
  if (token === '(' || token === '{') return 'open';
  if (token === ')' || token === '}') return 'close';
  return OPERATOR.test(token) ? 'operator' : 'value';
}
