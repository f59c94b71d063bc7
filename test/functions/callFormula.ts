import { FUNCTION_CODES } from '../../src/functions';
import type { FunctionId } from '../../src/language/functions';

/** What Excel passes for an argument as it is typed: text, number, TRUE/FALSE, an array, nothing. */
function literal(text: string): unknown {
  const typed = text.trim();
  if (typed === '') return null;
  if (/^".*"$/s.test(typed)) return typed.slice(1, -1).replaceAll('""', '"');
  if (typed === 'TRUE' || typed === 'FALSE') return typed === 'TRUE';
  if (/^\{.*\}$/s.test(typed))
    return typed
      .slice(1, -1)
      .split(';')
      .map((row) => split(row).map(literal));
  if (!Number.isFinite(Number(typed))) throw new Error(`not a literal: ${typed}`);
  return Number(typed);
}

/** Parts between commas that stand outside quotation marks and braces. */
const split = (text: string): string[] =>
  text === '' ? [] : (text.match(/(?:"(?:[^"]|"")*"|\{[^}]*\}|[^,"{])+|(?<=,|^)(?=,|$)/g) ?? []);

export interface Call {
  readonly id: FunctionId;
  readonly inputs: readonly unknown[];
}

/** Reads "=KM.NAME(literals)". */
export function callOf(formula: string): Call {
  const [, id = '', inside = ''] = /^=(?:KM\.|_xldudf_KM_)([A-Z]+)\((.*)\)$/s.exec(formula) ?? [];
  if (!FUNCTION_CODES.has(id)) throw new Error(`no formula of ours: ${formula}`);
  return { id: id as FunctionId, inputs: split(inside).map(literal) };
}
