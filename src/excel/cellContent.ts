import type { EditedValue } from '../application/ports';

/** What a cell holds, of a range of one cell whose formulas and values are loaded: a text that begins with "=" is its own value. */
export function contentOf(range: Excel.Range): EditedValue {
  const formula = range.formulas[0]?.[0] as unknown;
  const value = range.values[0]?.[0] as string | number | boolean;
  return typeof formula === 'string' && formula.startsWith('=') && formula !== value ? { formula } : value;
}

export const isSameValue = (a: EditedValue, b: EditedValue): boolean => JSON.stringify(a) === JSON.stringify(b);

export const isFormula = (content: EditedValue): boolean => typeof content === 'object' && content !== null;

/** What begins with one of these, or could be a number, a date or a word of Excel's own, must not be understood anew. */
const UNDERSTOOD = /^[=+\-@'\t]|^[\s\d.,%/:()-]+$|^(true|false)$/i;

/** An apostrophe in front tells Excel that text is text. */
const asText = (text: string): string => (UNDERSTOOD.test(text) || /\d/.test(text) ? `'${text}` : text);

/** A cell formatted as text takes every text as it is, an apostrophe in front included. */
export const isTextCell = (range: Excel.Range): boolean => range.numberFormat[0]?.[0] === '@';

/** What is put into a cell so that it holds this and nothing else. */
export function typedAs(value: EditedValue, inTextCell: boolean): string | number | boolean {
  if (value === null) return '';
  if (typeof value === 'object') return value.formula;
  return typeof value === 'string' && !inTextCell ? asText(value) : value;
}
