import { parseRect } from '../model/address';
import type { Rect } from '../model/types';

/** A piece of a formula; `text` is as it stands there. */
export type Token =
  | { readonly kind: 'text' | 'number' | 'error' | 'space' | 'operator'; readonly text: string }
  /** `sheet` is the bare name before "!", null when there is none. */
  | { readonly kind: 'reference'; readonly text: string; readonly sheet: string | null; readonly rect: Rect }
  /** "SUM" of "SUM(". */
  | { readonly kind: 'function'; readonly text: string }
  /** A defined name, a table, TRUE, or a variable of LET. */
  | { readonly kind: 'name'; readonly text: string; readonly sheet: string | null }
  /** "Table[[#Data],[a]:[b]]"; `table` is "" within the table itself. */
  | { readonly kind: 'structured'; readonly text: string; readonly table: string; readonly body: string }
  /** Something this reader does not know. */
  | { readonly kind: 'unknown'; readonly text: string };

const SHEET = String.raw`(?:'((?:[^']|'')+)'|([\p{L}_][\p{L}\p{M}\p{N}_.]*))!`;
const CELL = String.raw`\$?[A-Za-z]{1,3}\$?[0-9]{1,7}`;
const AREA = String.raw`${CELL}(?::${CELL})?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?[0-9]{1,7}:\$?[0-9]{1,7}`;
const WORD = String.raw`[\p{L}_\\][\p{L}\p{M}\p{N}_.\\?]*`;
/** What may not follow a reference, or it would be part of a name. */
const END = String.raw`(?![\p{L}\p{M}\p{N}_.(\[!])`;

const PATTERNS = {
  text: /"(?:[^"]|"")*"/uy,
  space: /[ \t\r\n]+/uy,
  reference: new RegExp(`(?:${SHEET})?(${AREA})${END}`, 'uy'),
  number: /(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:[eE][+-]?[0-9]+)?/uy,
  error: /#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!|GETTING_DATA)/iuy,
  function: new RegExp(`${WORD}(?=\\()`, 'uy'),
  name: new RegExp(`(?:${SHEET})?(${WORD})${END}`, 'uy'),
  table: new RegExp(`(${WORD})?(?=\\[)`, 'uy'),
  operator: /<>|<=|>=|[-+*/^&=<>%(),;:{}@]/uy,
} as const;

/** Splits a formula without its "=". Never fails: what it cannot read becomes `unknown`. */
export function tokenize(formula: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const found = pattern.exec(formula);
    if (!found || found[0] === '') return null;
    at += found[0].length;
    return found;
  };
  const simple = ['text', 'space', 'error', 'function', 'number', 'operator'] as const;
  const next = (): Token => {
    const reference = take(PATTERNS.reference);
    if (reference) return referenceToken(reference);
    for (const kind of ['text', 'space', 'error', 'function'] as const) {
      const found = take(PATTERNS[kind]);
      if (found) return { kind, text: found[0] };
    }
    const name = take(PATTERNS.name);
    if (name) return { kind: 'name', text: name[3] ?? '', sheet: sheetOf(name) };
    const structured = structuredAt(formula, at);
    if (structured) {
      at += structured.text.length;
      return structured;
    }
    for (const kind of simple) {
      const found = take(PATTERNS[kind]);
      if (found) return { kind, text: found[0] };
    }
    return { kind: 'unknown', text: formula.charAt(at++) };
  };
  while (at < formula.length) tokens.push(next());
  return tokens;
}

const sheetOf = (found: RegExpExecArray): string | null => found[1]?.replaceAll("''", "'") ?? found[2] ?? null;

function referenceToken(found: RegExpExecArray): Token {
  const rect = parseRect((found[3] ?? '').replaceAll('$', ''));
  return rect
    ? { kind: 'reference', text: found[0], sheet: sheetOf(found), rect }
    : { kind: 'unknown', text: found[0] };
}

/** "Name[…]" or "[…]" with brackets in balance; an apostrophe takes the meaning from the character behind it. */
function structuredAt(formula: string, at: number): Token | null {
  PATTERNS.table.lastIndex = at;
  const found = PATTERNS.table.exec(formula);
  if (!found) return null;
  const start = at + found[0].length;
  let depth = 0;
  for (let index = start; index < formula.length; index++) {
    const character = formula.charAt(index);
    if (character === "'") index++;
    else if (character === '[') depth++;
    else if (character === ']' && --depth === 0)
      return {
        kind: 'structured',
        text: formula.slice(at, index + 1),
        table: found[1] ?? '',
        body: formula.slice(start + 1, index),
      };
  }
  return null;
}
