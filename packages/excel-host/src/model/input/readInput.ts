import type { ModelValue } from '../types';
import { readDate } from './dates';
import { isFormulaSyntax, literalResult, MAX_FORMULA_LENGTH } from './formulas';
import { readNumber } from './numbers';

/** What a cell becomes after something was typed into it, or assigned to `range.values`. */
export type Input =
  | {
      readonly kind: 'value';
      readonly value: ModelValue;
      readonly format: string | null;
      readonly quotePrefix: boolean;
    }
  | { readonly kind: 'formula'; readonly formula: string; readonly value: ModelValue }
  | { readonly kind: 'refused'; readonly why: 'formula' | 'formulaTooLong' | 'textTooLong' };

export interface InputContext {
  readonly date1904: boolean;
  /** The year that a date typed without one belongs to. */
  readonly year: number;
}

const MAX_TEXT = 32_767;
const ERRORS = new Set(['#N/A', '#DIV/0!', '#NAME?', '#NULL!', '#NUM!', '#REF!', '#VALUE!', '#SPILL!', '#CALC!']);

const plain = (value: ModelValue, format: string | null = null, quotePrefix = false): Input => ({
  kind: 'value',
  value,
  format,
  quotePrefix,
});

/**
 * Reads a text as an en-US Excel does. The cell's own number format decides first: a cell formatted "@" takes everything as text,
 * even what begins with "=". Numbers written into such a cell become text too.
 */
export function readInput(typed: string | number | boolean, numberFormat: string, context: InputContext): Input {
  if (typeof typed !== 'string') {
    if (numberFormat !== '@') return plain(typed);
    return plain(typeof typed === 'boolean' ? String(typed).toUpperCase() : String(typed));
  }
  if (typed === '') return plain(null);
  if (typed.startsWith("'")) return asText(typed.slice(1), true);
  if (numberFormat === '@') return asText(typed, false);
  const first = typed.charCodeAt(0);
  // Most texts begin with a letter that opens neither a month nor a truth value.
  if (first > 0x7a || !/^[\s\d=+\-@$(#.%A-Z]/i.test(typed)) return asText(typed, false);
  return readSpecial(typed, context) ?? asText(typed, false);
}

function asText(text: string, quotePrefix: boolean): Input {
  return text.length > MAX_TEXT ? { kind: 'refused', why: 'textTooLong' } : plain(text, null, quotePrefix);
}

function readSpecial(typed: string, context: InputContext): Input | null {
  const text = typed.trim();
  if (typed.startsWith('=') && typed.length > 1) return readFormula(typed);
  if (text.length > 40) return opensFormula(typed) ? readFormula(formulaOf(typed)) : null;
  if (/^(true|false)$/i.test(text)) return plain(/^true$/i.test(text));
  if (ERRORS.has(text.toUpperCase())) return plain({ error: text.toUpperCase() });
  const number = readNumber(text) ?? readDate(text, context);
  if (number) return plain(number.value, number.format);
  return opensFormula(typed) ? readFormula(formulaOf(typed)) : null;
}

/** A sign or "@" opens a formula too, unless it stands alone. */
const opensFormula = (typed: string): boolean => /^[+\-@]./s.test(typed);

const formulaOf = (typed: string): string => (typed.startsWith('@') ? `=${typed.slice(1)}` : `=${typed}`);

function readFormula(formula: string): Input {
  if (formula.length > MAX_FORMULA_LENGTH) return { kind: 'refused', why: 'formulaTooLong' };
  if (!isFormulaSyntax(formula)) return { kind: 'refused', why: 'formula' };
  return { kind: 'formula', formula, value: literalResult(formula) };
}
