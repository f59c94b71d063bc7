import { compareProducts } from '../exact/compare';

/** A ward's score as a fraction of small whole numbers. */
interface Score {
  readonly passed: number;
  readonly denominator: number;
}

/** Sign of a − b as fractions, by cross-multiplication: 20/22 against 19/21 is never rounded. A denominator of 0 comes last. */
export function compareScores(a: Score, b: Score): number {
  if (a.denominator === 0 || b.denominator === 0) return Math.sign(a.denominator) - Math.sign(b.denominator);
  return compareProducts(a.passed, b.denominator, b.passed, a.denominator);
}

/** Places 1-2-2-4, the greatest share first; null where nothing applies. In the order given. */
export function rankScores(scores: readonly Score[]): readonly (number | null)[] {
  const ranks = new Array<number | null>(scores.length).fill(null);
  const sorted = scores
    .map((score, index) => ({ score, index }))
    .filter(({ score }) => score.denominator > 0)
    .sort((a, b) => compareScores(b.score, a.score));
  let place = 0;
  let before: Score | undefined;
  sorted.forEach(({ score, index }, position) => {
    if (before === undefined || compareScores(score, before) !== 0) place = position + 1;
    ranks[index] = place;
    before = score;
  });
  return ranks;
}
