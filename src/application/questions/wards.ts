import type { WardScore } from '../../domain/assess/types';
import { functionsTexts } from '../../language/functions';
import { verdictsTexts } from '../../language/verdicts';
import { boundsText } from '../../wording/counts';
import { notAvailable, spill, value, type Answer, type AnswerCell } from './answer';
import { aboutWard, aboutYear, type Book } from './book';
import type { YearPage } from './yearPage';

/** The score of a ward that stands on the page. */
function scoreOf(page: YearPage, ward: number): WardScore {
  const score = page.assessment.scores[ward];
  if (!score) throw new RangeError(`ward ${String(ward)}`);
  return score;
}

const boundsOf = ({ passed, unknown, denominator }: WardScore): string => boundsText(passed, unknown, denominator);

/** Number of criteria that a ward passes. A ward of which nothing is known has no score, not even 0. */
export const wardScore = (book: Book, ward: unknown, year: unknown): Answer =>
  aboutWard(book, ward, year, (page, index) => {
    const score = scoreOf(page, index);
    const { problems } = functionsTexts[book.language];
    const told = [score.ward.name, String(page.assessment.year)] as const;
    if (score.denominator === 0) return notAvailable(problems.nothingApplies(...told));
    return score.unknown === score.denominator ? notAvailable(problems.wardWithoutData(...told)) : value(score.passed);
  });

/** Recognised, not yet, or not enough data to tell. */
export const wardStatus = (book: Book, ward: unknown, year: unknown): Answer =>
  aboutWard(book, ward, year, (page, index) =>
    value(functionsTexts[book.language].recognised[scoreOf(page, index).recognised]),
  );

/** "18–21/22". */
export const wardBounds = (book: Book, ward: unknown, year: unknown): Answer =>
  aboutWard(book, ward, year, (page, index) => value(boundsOf(scoreOf(page, index))));

/** What a ward fails, then what is not known of it: the rows of sheet KQ Tồn tại. */
export const wardGaps = (book: Book, ward: unknown, year: unknown): Answer =>
  aboutWard(book, ward, year, (page, index) => {
    const { headers, noGaps } = functionsTexts[book.language];
    const head = [headers.criterion, headers.content, headers.status, headers.gap, headers.agency];
    const rows = [...gapRows(page, index, 'failed'), ...gapRows(page, index, 'unknown')];
    return spill([head, ...(rows.length === 0 ? [[noGaps, '', '', '', '']] : rows)]);
  });

function* gapRows({ failures, language }: YearPage, ward: number, verdicts: 'failed' | 'unknown'): Generator<string[]> {
  const words = verdictsTexts[language].verdicts;
  for (const row of failures.ofWard(ward, verdicts))
    yield [row.criterionId, row.content, words[row.verdict], row.gap, row.agency];
}

/** All wards with their scores, the first rank on top; of one rank in the order of the workbook. */
export const wardScores = (book: Book, year: unknown): Answer =>
  aboutYear(book, year, ({ assessment }) => {
    const { headers, recognised } = functionsTexts[book.language];
    const { rank, ward, passed, applicable, bounds, status } = headers;
    const rowOf = (score: WardScore): AnswerCell[] => [
      score.rank ?? '',
      score.ward.name,
      score.passed,
      score.denominator,
      boundsOf(score),
      recognised[score.recognised],
    ];
    const place = (score: WardScore): number => score.rank ?? Number.MAX_SAFE_INTEGER;
    const ranked = [...assessment.scores].sort((a, b) => place(a) - place(b));
    return spill([[rank, ward, passed, applicable, bounds, status], ...ranked.map(rowOf)]);
  });
