import { isDeterminate } from '../../../domain/assess/outcome';
import type { Verdict } from '../../../domain/assess/types';
import { reportTexts } from '../../../language/report';
import { verdictsTexts } from '../../../language/verdicts';
import type { SheetContext } from '../input';
import { ratioText } from '../../../wording/counts';
import type { ReportAnnex } from './model';

/** A paper annex has no more rows; the workbook has them all. */
const MOST_ROWS = 300;

/** Each ward with its score, what it fails and what is not known, in the order of the workbook. */
export function annexOf({ assessment, language }: SheetContext): ReportAnnex {
  const texts = reportTexts[language];
  const { columns } = texts;
  const idsOf = (ward: number, isListed: (verdict: Verdict) => boolean): string =>
    assessment.ruleSet.criteria
      .filter((_, criterion) => isListed(assessment.inForce(ward, criterion)))
      .map(({ id }) => id)
      .join(', ');
  const rows = assessment.scores
    .slice(0, MOST_ROWS)
    .map((score, ward) => [
      String(ward + 1),
      score.ward.name,
      score.ward.managingUnit,
      ratioText(score.passed, score.denominator),
      idsOf(ward, (verdict) => verdict === 'fail'),
      idsOf(ward, (verdict) => !isDeterminate(verdict)),
      verdictsTexts[language].recognised[score.recognised],
    ]);
  const left = assessment.scores.length - rows.length;
  return {
    title: texts.annex,
    headers: [
      columns.index,
      columns.ward,
      columns.unit,
      columns.score,
      columns.failed,
      columns.unknown,
      columns.status,
    ],
    rows,
    left: left > 0 ? texts.annexLeft(String(left)) : null,
  };
}
