import type { WardScore, YearAssessment } from '../../domain/assess/types';
import type { Language } from '../../language/language';
import { paneWardsTexts } from '../../language/paneWards';
import { boundsText } from '../../wording/counts';
import { localNumber } from '../../wording/exactText';
import { statusWords } from '../../wording/status';

export const STATUS_FILTERS = ['all', 'pass', 'fail', 'noData'] as const;
export type StatusFilter = (typeof STATUS_FILTERS)[number];

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
  return order.filter((i) => among.has(i) && (status === 'all' || scores[i]?.qualified === status));
}

/** "✔ Đủ điều kiện (1)": the choices of the filter with the wards behind them. */
export function statusOptions(
  { scores }: YearAssessment,
  language: Language,
): readonly { readonly value: StatusFilter; readonly label: string }[] {
  const texts = paneWardsTexts[language];
  const words = statusWords(language).qualified;
  const label = (value: StatusFilter): string => {
    const wards = value === 'all' ? scores : scores.filter(({ qualified }) => qualified === value);
    return texts.option(value === 'all' ? texts.all : words[value], localNumber(wards.length, language));
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
    score: texts.score(boundsText(passed, unknown, denominator)),
    rank: rank === null ? texts.noRank : texts.rank(localNumber(rank, language)),
  };
}
