import Big from 'big.js';
import { matchesAfter } from '../text/matchesAfter';

/** A figure written in a sentence that the sentence's own numbers contradict. */
export interface PrintedFault {
  readonly kind: 'percent' | 'sum';
  /** The part of the text that contradicts itself. */
  readonly quoted: string;
  /** The figure as it is written, "9,79 %". */
  readonly printed: string;
  /** What the numbers of the same sentence give, "6,83 %". */
  readonly recomputed: string;
}

const WHOLE = String.raw`\d{1,3}(?:\.\d{3})+|\d+`;
const PERCENT = String.raw`(\d+(?:,\d+)?)\s*%`;
/** What stands between a count and the percentage it is said to be. */
const MEANS = String.raw`\s*(?:=|\(|,|bằng|tức|hay|tương đương|tương ứng|chiếm|đạt|tỷ lệ)[\s(]*(?:tỷ lệ|khoảng)?\s*`;

const number = (text: string): Big => new Big(text.replaceAll('.', '').replace(',', '.'));

interface Share {
  readonly part: Big;
  readonly whole: Big;
  readonly printed: string;
}

/** "191 vụ (giảm 14 vụ = 9,79 %": the count before was 191 + 14. */
const CHANGED_BY = new RegExp(
  String.raw`(${WHOLE})\s+(\p{L}+)[^.;:%]*?\s\(?(giảm|tăng)\s+(${WHOLE})\s+\2${MEANS}${PERCENT}`,
  'giu',
);
/** "giảm từ 205 vụ xuống còn 191 vụ (6,83 %)". */
const CHANGED_FROM = new RegExp(
  String.raw`(giảm|tăng)\s+từ\s+(${WHOLE})\s*\p{L}*\s+(?:xuống|lên)(?:\s+còn)?\s+(${WHOLE})\s*\p{L}*${MEANS}${PERCENT}`,
  'giu',
);
/** "13/14 tổ dân phố (đạt 92,86 %)". */
const RATIO = new RegExp(String.raw`(${WHOLE})\/(${WHOLE})(?![\d/])[^.;:%\d/]{0,40}?${MEANS}${PERCENT}`, 'giu');

/** Characters after which a count does not begin, since they are part of it. */
const ANY = /^/;
const NO_FRACTION = /^[^\d/]?$/u;
const NO_SUM = /^[^\d+,.]?$/u;
const NO_NUMBER = /^[^\d/,.]?$/u;

const SHARES: readonly (readonly [RegExp, RegExp, (groups: readonly string[]) => Share])[] = [
  [
    CHANGED_BY,
    ANY,
    ([now = '', , way = '', by = '', printed = '']) => {
      const change = number(by);
      const before = way.toLowerCase() === 'giảm' ? number(now).plus(change) : number(now).minus(change);
      return { part: change, whole: before, printed };
    },
  ],
  [
    CHANGED_FROM,
    ANY,
    ([, before = '', now = '', printed = '']) => ({
      part: number(before).minus(number(now)).abs(),
      whole: number(before),
      printed,
    }),
  ],
  [
    RATIO,
    NO_FRACTION,
    ([part = '', whole = '', printed = '']) => ({ part: number(part), whole: number(whole), printed }),
  ],
];

/** True when the percentage printed is the share rounded to as many decimals as it is printed with; a half may go either way. */
function isRounded({ part, whole, printed }: Share): boolean {
  const decimals = printed.split(',')[1]?.length ?? 0;
  const distance = part.times(100).minus(number(printed).times(whole)).abs();
  return distance.times(2).times(new Big(10).pow(decimals)).lte(whole);
}

/** The product divided at the end and cut to two decimals half up: for showing, never for judging. */
const shownPercent = ({ part, whole }: Share): string =>
  `${part.times(100).div(whole).round(2, Big.roundHalfUp).toString().replace('.', ',')}%`;

/** Nobody writes longer ones; what lies behind is not looked at, so that a cell full of figures cannot hold the page. */
const LONGEST_SENTENCE = 1000;

/** "89 + 89 + 745 = 923". */
const SUM = new RegExp(String.raw`((?:${WHOLE})(?:\s*\+\s*(?:${WHOLE}))+)\s*=\s*(${WHOLE})(?![,\d])`, 'gu');
/** "923 thành viên (gồm 89 đội trưởng, 89 đội phó và 745 đội viên)". */
const MADE_OF = new RegExp(
  String.raw`(${WHOLE})\s+[^()\d;:]{1,40}\(\s*(?:trong đó\s+)?(?:bao\s+)?gồm:?\s+([^()%]+)\)`,
  'giu',
);
const COUNT_OF = new RegExp(String.raw`(${WHOLE})(?![\d/,.]*\d)(?=\s+\p{L})`, 'gu');

/**
 * Checks percentages and sums in a sentence against the counts that stand beside them, as in "191 vụ (giảm 14 vụ = 9,79 %)"
 * of section I.III.2.5, where 14 of 205 is 6.83 %. Sentences that give no counts are left alone. Exact; never throws.
 */
export function printedFaults(text: string): PrintedFault[] {
  const spaced = text.normalize('NFC').replaceAll(/[\s\u00a0]+/g, ' ');
  return spaced
    .replaceAll(/([.;]) /g, '$1\n')
    .split('\n')
    .flatMap((sentence) => {
      const read = sentence.slice(0, LONGEST_SENTENCE);
      return [...shareFaults(read), ...sumFaults(read)];
    });
}

const startingAfter = (text: string, pattern: RegExp, before: RegExp): Generator<RegExpExecArray> =>
  matchesAfter(text, pattern, (character) => before.test(character));

function* shareFaults(sentence: string): Generator<PrintedFault> {
  for (const [pattern, before, shareOf] of SHARES) {
    for (const match of startingAfter(sentence, pattern, before)) {
      const share = shareOf(match.slice(1));
      if (share.whole.lte(0) || isRounded(share)) continue;
      yield { kind: 'percent', quoted: match[0], printed: `${share.printed}%`, recomputed: shownPercent(share) };
    }
  }
}

function* sumFaults(sentence: string): Generator<PrintedFault> {
  const parts = (text: string): Big[] =>
    [...startingAfter(text, COUNT_OF, NO_NUMBER)].map(([, count = '0']) => number(count));
  for (const [quoted, terms = '', total = ''] of startingAfter(sentence, SUM, NO_SUM))
    yield* sumFault(
      quoted,
      terms.split('+').map((term) => number(term.trim())),
      total,
    );
  for (const [quoted, total = '', list = ''] of startingAfter(sentence, MADE_OF, NO_NUMBER)) {
    const terms = parts(list);
    if (terms.length > 1) yield* sumFault(quoted, terms, total);
  }
}

function* sumFault(quoted: string, terms: readonly Big[], total: string): Generator<PrintedFault> {
  const sum = terms.reduce((all, term) => all.plus(term), new Big(0));
  if (!sum.eq(number(total))) yield { kind: 'sum', quoted, printed: total, recomputed: sum.toString() };
}
