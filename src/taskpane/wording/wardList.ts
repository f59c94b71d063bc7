import type { WardScore, YearAssessment } from '../../domain/assess/types';
import type { Language } from '../../language/language';
import { paneWardsTexts } from '../../language/paneWards';
import { boundsText, nothingKnown } from '../../wording/counts';
import { localNumber } from '../../wording/exactText';
import { statusWords } from '../../wording/status';

export const STATUS_FILTERS = ['all', 'pass', 'fail', 'noData', 'unknown'] as const;
export type StatusFilter = (typeof STATUS_FILTERS)[number];

/** Whether a ward is among those that a filter asks for; `unknown` asks for every ward of which something is not known. */
function isOf(score: WardScore, status: StatusFilter): boolean {
  switch (status) {
    case 'all':
      return true;
    case 'unknown':
      return nothingKnown(score) > 0;
    case 'pass':
    case 'fail':
    case 'noData':
      return score.qualified === status;
  }
}

/** "status:fail": a way into the list that shows only some of the wards; null for any other subject. */
export function filterOf(subject: string | null): StatusFilter | null {
  return STATUS_FILTERS.find((each) => subject === `status:${each}`) ?? null;
}

/** Indexes of the wards, the best first; those without a rank last, else as in the workbook. */
export const byRank = ({ scores }: YearAssessment): readonly number[] =>
  scores.map((_, i) => i).sort((a, b) => (scores[a]?.rank ?? Infinity) - (scores[b]?.rank ?? Infinity) || a - b);

/** Those of `order` that were found and have the status asked for. */
export function wardsShown(
  { scores }: YearAssessment,
  order: readonly number[],
  found: readonly number[],
  status: StatusFilter,
): readonly number[] {
  const among = new Set(found);
  return order.filter((i) => {
    const score = scores[i];
    return score !== undefined && among.has(i) && isOf(score, status);
  });
}

/** "✔ Đủ điều kiện (1)": the choices of the filter with the wards behind them. */
export function statusOptions(
  { scores }: YearAssessment,
  language: Language,
): readonly { readonly value: StatusFilter; readonly label: string }[] {
  const texts = paneWardsTexts[language];
  const words = statusWords(language).qualified;
  const label = (value: StatusFilter): string => {
    const named = { all: texts.all, unknown: texts.unknown, ...words };
    return texts.option(named[value], localNumber(scores.filter((score) => isOf(score, value)).length, language));
  };
  return STATUS_FILTERS.map((value) => ({ value, label: label(value) }));
}

export interface WardWords {
  readonly name: string;
  /** Symbol and word. */
  readonly status: string;
  /** "18–21/22 tiêu chí" */
  readonly score: string;
  readonly rank: string;
}

export function wardWords(score: WardScore, language: Language): WardWords {
  const texts = paneWardsTexts[language];
  const { ward, passed, unknown, denominator, qualified, rank } = score;
  return {
    name: ward.name,
    status: statusWords(language).qualified[qualified],
    score: texts.score(boundsText(passed, unknown, denominator, language)),
    rank: rank === null ? texts.noRank : texts.rank(localNumber(rank, language)),
  };
}
