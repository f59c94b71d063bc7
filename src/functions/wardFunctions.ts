import type { WardScore } from '../domain/assess/types';
import { functionsTexts } from '../language/functions';
import type { Language } from '../language/language';
import { boundsText, nothingKnown } from '../wording/counts';
import { notAvailable, spill, value, type AnswerCell } from './model/answer';
import { aboutWard, aboutYear } from './model/queryModel';
import type { YearModel } from './model/yearModel';
import { WARD, YEAR_OR_SCORED, cellOfTables, blockOfTables } from './record';
import { verdictWord } from '../wording/status';

/** The score of a ward of the year. */
function scoreOf(yearModel: YearModel, ward: number): WardScore {
  const score = yearModel.assessment.scores[ward];
  if (!score) throw new RangeError(`ward ${String(ward)}`);
  return score;
}

const boundsOf = ({ passed, unknown, denominator }: WardScore, language: Language): string =>
  boundsText(passed, unknown, denominator, language);

/** Number of criteria that a ward passes. A ward of which nothing is known has no score, not even 0. */
export const wardScoreFunction = cellOfTables([WARD, YEAR_OR_SCORED], (model, ward, year) =>
  aboutWard(model, ward, year, (yearModel, index) => {
    const score = scoreOf(yearModel, index);
    const { problems } = functionsTexts[model.language];
    const told = [score.ward.name, String(yearModel.assessment.year)] as const;
    if (score.denominator === 0) return notAvailable(problems.nothingApplies(...told));
    // What is provisional is known, though none of it is settled yet.
    return nothingKnown(score) === score.denominator
      ? notAvailable(problems.wardWithoutData(...told))
      : value(score.passed);
  }),
);

/** Qualified, not yet, or not enough data to tell. */
export const wardStatusFunction = cellOfTables([WARD, YEAR_OR_SCORED], (model, ward, year) =>
  aboutWard(model, ward, year, (yearModel, index) =>
    value(functionsTexts[model.language].qualified[scoreOf(yearModel, index).qualified]),
  ),
);

/** "18–21/22". */
export const wardBoundsFunction = cellOfTables([WARD, YEAR_OR_SCORED], (model, ward, year) =>
  aboutWard(model, ward, year, (yearModel, index) => value(boundsOf(scoreOf(yearModel, index), model.language))),
);

/** What a ward fails, then what is not known of it: the rows of sheet KQ Tồn tại. */
export const wardGapsFunction = blockOfTables([WARD, YEAR_OR_SCORED], (model, ward, year) =>
  aboutWard(model, ward, year, (yearModel, index) => {
    const { headers, noGaps } = functionsTexts[model.language];
    const head = [headers.criterion, headers.content, headers.status, headers.gap, headers.agency];
    const rows = [...gapRows(yearModel, index, 'failed'), ...gapRows(yearModel, index, 'unknown')];
    return spill([head, ...(rows.length === 0 ? [[noGaps, '', '', '', '']] : rows)]);
  }),
);

function* gapRows(
  { failures, language }: YearModel,
  ward: number,
  verdicts: 'failed' | 'unknown',
): Generator<string[]> {
  for (const row of failures.ofWard(ward, verdicts))
    yield [row.criterionId, row.content, verdictWord(row.verdict, row.direction, language), row.gap, row.agency];
}

/** All wards with their scores, the first rank on top; of one rank in the order of the workbook. */
export const wardScoresFunction = blockOfTables([YEAR_OR_SCORED], (model, year) =>
  aboutYear(model, year, ({ assessment }) => {
    const { headers, qualified } = functionsTexts[model.language];
    const { rank, ward, passed, applicable, bounds, status } = headers;
    const rowOf = (score: WardScore): AnswerCell[] => [
      score.rank ?? '',
      score.ward.name,
      score.passed,
      score.denominator,
      boundsOf(score, model.language),
      qualified[score.qualified],
    ];
    const place = (score: WardScore): number => score.rank ?? Number.MAX_SAFE_INTEGER;
    const ranked = [...assessment.scores].sort((a, b) => place(a) - place(b));
    return spill([[rank, ward, passed, applicable, bounds, status], ...ranked.map(rowOf)]);
  }),
);
