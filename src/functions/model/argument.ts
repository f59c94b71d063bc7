import { functionsTexts } from '../../language/functions';
import type { Language } from '../../language/language';
import { readNumberText } from '../../workbook/read/cell/numberText';
import { localNumber } from '../../wording/exactText';
import { invalidValue, isProblem, type Problem } from './answer';

/** Names of the parameters, as the sentences know them. */
export type ArgumentName = keyof (typeof functionsTexts)['vi']['arguments'];

type Plain = string | number | boolean;

/** What Excel passes for one cell. */
export type Argument =
  | { readonly kind: 'blank' }
  | { readonly kind: 'plain'; readonly value: Plain }
  | { readonly kind: 'error' }
  | { readonly kind: 'other' };

const BLANK: Argument = { kind: 'blank' };
const OTHER: Argument = { kind: 'other' };
const ERROR: Argument = { kind: 'error' };

/** How errors look when a cell was copied as text. */
const ERROR_TEXT = /^\s*#(?:N\/A|[A-Z0-9/_]+[!?])\s*$/i;

/** Text told back to the user is cut here. */
const LONGEST_QUOTE = 80;
export const quote = (found: Plain): string => {
  const text = String(found).trim();
  return text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text;
};

/**
 * Understands whatever a custom function is given: an argument left out is null, an empty cell '' or null, an error an object
 * or its text, a data type an object with its plain value inside, a single cell sometimes a range of one.
 */
function argumentOf(raw: unknown, depth = 0): Argument {
  switch (typeof raw) {
    case 'undefined':
      return BLANK;
    case 'boolean':
      return { kind: 'plain', value: raw };
    case 'number':
      return Number.isFinite(raw) ? { kind: 'plain', value: raw } : ERROR;
    case 'string':
      if (raw.length < 64 && ERROR_TEXT.test(raw)) return ERROR;
      return /\S/u.test(raw.replace(/[\u200b\u2060\ufeff]/g, '')) ? { kind: 'plain', value: raw } : BLANK;
    case 'object':
      return raw === null ? BLANK : depth > 3 ? OTHER : insideOf(raw, depth + 1);
    case 'bigint':
    case 'symbol':
    case 'function':
      return OTHER;
  }
}

function insideOf(raw: object, depth: number): Argument {
  if (Array.isArray(raw)) return raw.length === 1 ? argumentOf(raw[0], depth) : OTHER;
  const { type, basicType, basicValue, code } = raw as Readonly<Record<string, unknown>>;
  if (raw instanceof Error || type === 'Error' || basicType === 'Error' || 'errorType' in raw) return ERROR;
  if (typeof code === 'string' && ERROR_TEXT.test(code)) return ERROR;
  if (type === 'Empty' || basicType === 'Empty') return BLANK;
  return basicValue === undefined ? OTHER : argumentOf(basicValue, depth);
}

const textsOf = (language: Language): (typeof functionsTexts)['vi'] => functionsTexts[language];

/** The plain value of an argument; null when it is blank. */
export function plainOrBlank(raw: unknown, name: ArgumentName, language: Language): Plain | null | Problem {
  const { problems, arguments: names } = textsOf(language);
  const argument = argumentOf(raw);
  switch (argument.kind) {
    case 'blank':
      return null;
    case 'plain':
      return argument.value;
    case 'error':
      return invalidValue(problems.errorInput(names[name]));
    case 'other':
      return invalidValue(problems.notOne(names[name]));
  }
}

/** The plain value of an argument that must be given. */
export function plainArgument(raw: unknown, name: ArgumentName, language: Language): Plain | Problem {
  const { problems, arguments: names } = textsOf(language);
  return plainOrBlank(raw, name, language) ?? invalidValue(problems.blank(names[name]));
}

/** A number that is not negative, typed as a number or as text by the Vietnamese rules; null when it is blank. */
export function numberOrBlank(raw: unknown, name: ArgumentName, language: Language): number | null | Problem {
  const given = plainOrBlank(raw, name, language);
  if (given === null || isProblem(given)) return given;
  const number = numberSaid(given, name, language);
  if (isProblem(number) || number >= 0) return number;
  return invalidValue(textsOf(language).problems.negative(textsOf(language).arguments[name]));
}

/** The number that a plain value says. */
export function numberSaid(given: Plain, name: ArgumentName, language: Language): number | Problem {
  const { problems, arguments: names } = textsOf(language);
  if (typeof given === 'number') return given;
  const read = typeof given === 'string' && given.length < 64 ? readNumberText(given) : ({ kind: 'none' } as const);
  switch (read.kind) {
    case 'number':
      return read.value;
    case 'ambiguous': {
      const [one, other] = read.values.map((each) => localNumber(each, language));
      return invalidValue(problems.twoNumbers(names[name], quote(given), one ?? '', other ?? ''));
    }
    case 'none':
      return invalidValue(problems.notNumber(names[name], quote(given)));
  }
}
