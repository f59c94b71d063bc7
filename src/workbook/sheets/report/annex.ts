import { isDeterminate } from '../../../domain/assess/outcome';
import type { Direction, Verdict } from '../../../domain/assess/types';
import { reportTexts } from '../../../language/report';
import { verdictsTexts } from '../../../language/verdicts';
import { annexReference, type Frame } from '../../../wording/paper/frame';
import { paperFrameTexts } from '../../../language/paperFrame';
import type { SheetContext } from '../input';
import { ratioText } from '../../../wording/counts';
import { paragraph, type PaperAnnex, type PaperColumn, type PaperTable } from '../../../wording/paper/model';

/** A paper annex has no more rows; the workbook has them all. */
const MOST_ROWS = 300;

/** Shares of the width, column by column; what is counted stands in the middle. */
const SHARES = [6, 17, 20, 10, 20, 10, 17];
const CENTRED = [0, 3];

/** Each ward with its score, what it fails (so far) and what is not known, in the order of the workbook. */
export function annexOf({ assessment, language }: SheetContext, frame: Frame): PaperAnnex {
  const texts = reportTexts[language];
  const { columns } = texts;
  const idsOf = (ward: number, isListed: (verdict: Verdict, direction: Direction | null) => boolean): string =>
    assessment.ruleSet.criteria
      .filter((_, criterion) => isListed(assessment.inForce(ward, criterion), assessment.direction(ward, criterion)))
      .map(({ id }) => id)
      .join(', ');
  const provisional = (list: string): string => (list === '' ? '' : texts.annexProvisional(list));
  const rows = assessment.scores
    .slice(0, MOST_ROWS)
    .map((score, ward) => [
      String(ward + 1),
      score.ward.name,
      score.ward.managingUnit,
      ratioText(score.passed, score.denominator),
      [idsOf(ward, (verdict) => verdict === 'fail'), provisional(idsOf(ward, (_, direction) => direction === 'fail'))]
        .filter((list) => list !== '')
        .join('; '),
      idsOf(ward, (verdict, direction) => !isDeterminate(verdict) && direction === null),
      verdictsTexts[language].qualified[score.qualified],
    ]);
  const left = assessment.scores.length - rows.length;
  const titles = [
    columns.index,
    columns.ward,
    columns.unit,
    columns.score,
    columns.failed,
    columns.unknown,
    columns.status,
  ];
  const table: PaperTable = {
    kind: 'table',
    columns: titles.map((title, i): PaperColumn => ({ title, share: SHARES[i] ?? 10, centred: CENTRED.includes(i) })),
    rows,
  };
  return {
    label: paperFrameTexts[language].annex,
    title: texts.annex,
    reference: annexReference(frame, texts.paper, language),
    landscape: true,
    blocks: left > 0 ? [table, paragraph('paragraph', texts.annexLeft(String(left)))] : [table],
  };
}
