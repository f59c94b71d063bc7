/** What a number format makes of a number that is then no plain number any more. */
export type ShownAs = 'date' | 'percent';

interface Condition {
  readonly operator: string;
  readonly bound: number;
}

/** One section of a format code, what stands between semicolons. */
interface Section {
  readonly shownAs: ShownAs | null;
  readonly condition: Condition | null;
}

/** `;` outside quotes, brackets and escapes parts sections; the same pattern finds what is literal. */
const TOKEN = /"[^"]*"?|\\.|[_*].|\[[^\]]*\]?|General|E[+-]|AM\/PM|A\/P|[\s\S]/giu;
const CONDITION = /^\[(<=|>=|<>|<|>|=)\s*(-?\d+(?:[.,]\d+)?)\]$/;
const ELAPSED = /^\[(?:h+|m+|s+)\]$/i;
/** Letters of dates and times, Buddhist (b) and era years (g, e) among them. */
const DATE_LETTER = /^[ymdhsbge]$/i;

function conditionOf(token: string): Condition | null {
  const [, operator, bound] = CONDITION.exec(token) ?? [];
  return operator !== undefined && bound !== undefined ? { operator, bound: Number(bound.replace(',', '.')) } : null;
}

/** What one token that is not literal says. Quoted texts, escapes, fillers, colours and locales say nothing. */
function meaningOf(token: string): ShownAs | null {
  if (token === '%') return 'percent';
  if (token.startsWith('[')) return ELAPSED.test(token) ? 'date' : null;
  return DATE_LETTER.test(token) || /^A(?:M\/PM|\/P)$/i.test(token) ? 'date' : null;
}

function sectionsOf(code: string): readonly Section[] {
  const sections: Section[] = [];
  let [shownAs, condition]: [ShownAs | null, Condition | null] = [null, null];
  for (const token of code.match(TOKEN) ?? []) {
    if (token === ';') {
      sections.push({ shownAs, condition });
      [shownAs, condition] = [null, null];
      continue;
    }
    condition ??= conditionOf(token);
    shownAs ??= meaningOf(token);
  }
  return [...sections, { shownAs, condition }];
}

const COMPARISONS: Readonly<Record<string, (number: number, bound: number) => boolean>> = {
  '<': (number, bound) => number < bound,
  '>': (number, bound) => number > bound,
  '<=': (number, bound) => number <= bound,
  '>=': (number, bound) => number >= bound,
  '<>': (number, bound) => number !== bound,
  '=': (number, bound) => number === bound,
};
const holds = ({ operator, bound }: Condition, number: number): boolean =>
  COMPARISONS[operator]?.(number, bound) ?? false;

/**
 * The section by which Excel shows a number: the first whose condition it meets, else the first without one. Without conditions the
 * first three are for positive numbers, negative numbers and zero.
 */
function sectionFor(sections: readonly Section[], number: number): Section | undefined {
  const [first, second, third] = sections;
  if (sections.some(({ condition }) => condition !== null))
    return sections.slice(0, 3).find(({ condition }) => condition === null || holds(condition, number));
  if (number < 0) return second ?? first;
  return number === 0 ? (third ?? first) : first;
}

const known = new Map<string, readonly Section[]>();
/** A workbook may have hundreds of thousands of formats; only so many are remembered. */
const MOST_KNOWN = 2000;

/** As what a number format shows a number, decided from the tokens of the code; null where it stays a plain number. */
export function shownAs(code: string, number: number): ShownAs | null {
  if (code === 'General' || code === '') return null;
  let sections = known.get(code);
  if (!sections) {
    sections = sectionsOf(code);
    if (known.size < MOST_KNOWN) known.set(code, sections);
  }
  return sectionFor(sections, number)?.shownAs ?? null;
}
