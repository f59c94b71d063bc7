import type { GridLanguage } from './numberFormat';

/** Where a text or a sheet's name in quotes ends; doubled quotes belong to it. */
function endOfQuotes(formula: string, at: number): number {
  const quote = formula.charAt(at);
  for (let end = at + 1; end < formula.length; end++) {
    if (formula.charAt(end) !== quote) continue;
    if (formula.charAt(end + 1) !== quote) return end + 1;
    end++;
  }
  return formula.length;
}

/** Where the name of a table's column ends, which may hold any sign; an apostrophe takes the next one along. */
function endOfColumn(formula: string, at: number): number {
  for (let end = at + 1; end < formula.length; end++) {
    const sign = formula.charAt(end);
    if (sign === "'") end++;
    else if (sign === '[') return at + 1;
    else if (sign === ']') return end + 1;
  }
  return formula.length;
}

/** A number with a fraction, as each language writes it. */
const FRACTIONS = { vi: /(?:\d+,\d*|,\d+)(?:e[-+]?\d+)?/iy, en: /(?:\d+\.\d*|\.\d+)(?:e[-+]?\d+)?/iy } as const;

/** Names, functions, references and whole numbers: signs in them are theirs. */
const WORD = /[\p{L}_$][\p{L}\p{N}_.$]*|\d+/uy;

/** Signs that Excel takes from the region: the decimal point, between arguments, between the columns of an array. */
const SIGNS = {
  en: { point: '.', argument: ',', column: ',' },
  vi: { point: ',', argument: ';', column: '\\' },
} as const satisfies Readonly<Record<GridLanguage, object>>;

const matchAt = (pattern: RegExp, text: string, at: number): string | null => {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
};

/** The end of what begins here and reads the same in every language; null when a single sign stands here. */
function endOfSame(formula: string, at: number): number | null {
  const sign = formula.charAt(at);
  if (sign === '"' || sign === "'") return endOfQuotes(formula, at);
  // Several columns stand in brackets of their own, parted as arguments are.
  if (sign === '[') return endOfColumn(formula, at);
  const word = matchAt(WORD, formula, at);
  return word === null ? null : at + word.length;
}

function translated(formula: string, from: GridLanguage, to: GridLanguage): string {
  const [old, wanted] = [SIGNS[from], SIGNS[to]];
  let text = '';
  let inArray = false;
  for (let at = 0; at < formula.length;) {
    const fraction = matchAt(FRACTIONS[from], formula, at);
    const end = fraction === null ? endOfSame(formula, at) : at + fraction.length;
    if (end !== null) {
      text += fraction === null ? formula.slice(at, end) : fraction.replace(old.point, wanted.point);
      at = end;
      continue;
    }
    const sign = formula.charAt(at++);
    if (sign === '{') inArray = true;
    else if (sign === '}') inArray = false;
    // Rows of an array are parted by ";" everywhere.
    text += inArray ? (sign === old.column ? wanted.column : sign) : sign === old.argument ? wanted.argument : sign;
  }
  return text;
}

/** A formula as an Excel with the language's region shows it: =SUM(A1;2,5). Files and the host write =SUM(A1,2.5). */
export const shownFormula = (formula: string, language: GridLanguage): string =>
  language === 'en' ? formula : translated(formula, 'en', language);

/** The formula that somebody typed, in the words of the host; the inverse of `shownFormula`. */
export const understoodFormula = (typed: string, language: GridLanguage): string =>
  language === 'en' ? typed : translated(typed, language, 'en');
