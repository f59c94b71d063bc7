import { FUNCTION_CODES } from '../../src/functions';
import type { FunctionId } from '../../src/language/functions';
import { call, FakeError, settle } from '../functions/fakeRuntime';

/** The worth of a formula or an argument: a cell, a block, an error. */
export type Worth = unknown;

const FUNCTION = /^([A-Z.]+|(?:KM\.|_xldudf_KM_)[A-Z]+)\(([\s\S]*)\)$/;
const OURS = /^(?:KM\.|_xldudf_KM_)([A-Z]+)$/;

/** Arguments of a call; commas inside brackets, braces and quotation marks part nothing. */
function split(text: string, mark = ','): string[] {
  const parts = [''];
  let depth = 0;
  let quoted = false;
  for (const letter of text) {
    if (letter === '"') quoted = !quoted;
    if (!quoted && (letter === '(' || letter === '{')) depth++;
    if (!quoted && (letter === ')' || letter === '}')) depth--;
    if (!quoted && depth === 0 && letter === mark) parts.push('');
    else parts[parts.length - 1] += letter;
  }
  return text === '' ? [] : parts;
}

const ERROR_TYPES: Readonly<Record<string, number>> = { '#VALUE!': 3, '#N/A': 7 };

const EXCEL: Readonly<Record<string, (...inputs: Worth[]) => Worth>> = {
  INDEX: (block, row, column) =>
    block instanceof FakeError ? block : (block as Worth[][])[(row as number) - 1]![(column as number) - 1],
  ROWS: (block) => (block instanceof FakeError ? block : (block as Worth[][]).length),
  'ERROR.TYPE': (worth) => (worth instanceof FakeError ? ERROR_TYPES[worth.code] : new FakeError('#N/A')),
  SEARCH: (part, text) => (text as string).indexOf(part as string) + 1 || new FakeError('#VALUE!'),
  ISNUMBER: (worth) => typeof worth === 'number',
};

/** The little of Excel that the formulas of the conformance sheet need; our own functions are the genuine code. */
export async function worthOf(text: string): Promise<Worth> {
  const formula = text.trim().replace(/^=/, '');
  if (formula.endsWith('*1')) return Number(await worthOf(formula.slice(0, -2)));
  if (/^"(?:[^"]|"")*"$/.test(formula)) return formula.slice(1, -1).replaceAll('""', '"');
  if (formula === '$H$1') return '';
  if (formula.startsWith('{')) {
    const rows = split(formula.slice(1, -1), ';').map((row) => Promise.all(split(row).map(worthOf)));
    return Promise.all(rows);
  }
  const [, name, inside = ''] = FUNCTION.exec(formula) ?? [];
  if (name === undefined) {
    if (!Number.isFinite(Number(formula))) throw new Error(`not understood: ${formula}`);
    return Number(formula);
  }
  const inputs = await Promise.all(split(inside).map(worthOf));
  const id = OURS.exec(name)?.[1];
  if (id === undefined) return EXCEL[name]!(...inputs);
  if (!FUNCTION_CODES.has(id)) throw new Error(`no function ${id}`);
  const cell = call(id as FunctionId, ...inputs);
  while (cell.shown.length === 0) await settle();
  return cell.shown[0];
}
