import type { YearAssessment } from '../../../domain/assess/types';
import type { Language } from '../../../language/language';
import { sheetsTexts } from '../../../language/sheets';
import { nothingKnown, paddedCount } from '../../../wording/counts';

/** Steps told one by one; the table has them all. */
const TOLD = 12;

/** "Có 01 phường đạt 21/22 tiêu chí, 04 phường đạt 20/22 tiêu chí, …", as the decision says it (I.IV.2). */
export function distributionSentence({ distribution, totals }: YearAssessment, language: Language): string {
  const texts = sheetsTexts[language].distribution;
  if (distribution.length === 0) return texts.none;
  const steps = distribution
    .slice(0, TOLD)
    .map((step) => texts.step(paddedCount(step.wards, language), String(step.passed), String(step.denominator)));
  const rest = distribution.slice(TOLD).reduce((sum, step) => sum + step.wards, 0);
  if (rest > 0) steps.push(texts.more(paddedCount(rest, language)));
  const sentence = texts.sentence(steps.join(', '));
  const { provisionallyPassing: passing, provisionallyFailing: failing } = totals;
  const unknown = nothingKnown(totals);
  return [
    sentence,
    ...(passing + failing > 0 ? [texts.soFar(paddedCount(passing, language), paddedCount(failing, language))] : []),
    ...(unknown > 0 ? [texts.unknown(paddedCount(unknown, language))] : []),
  ].join(' ');
}
