import type { CellPlace } from '../../../domain/reading/types';
import type { Judge } from '../../../domain/appraisal';
import { appraisalTexts } from '../../../language/appraisal';
import { reportTexts } from '../../../language/report';
import type { SheetContext } from '../input';
import { paddedCount } from '../../../wording/counts';
import { paragraph, type PaperText } from '../../../wording/paper/model';

/** A criterion explained in more ways than this is explained ward by ward: KQ Đối chiếu tells it. */
const MOST_EXPLANATIONS = 3;

/**
 * What was written of a criterion, by the appraisers or by the wards themselves, each wording once with how many wards carry it.
 * Quoted as it stands.
 */
export function explanationParagraphs({ assessment, records, language }: SheetContext, criterion: number): PaperText[] {
  const id = assessment.ruleSet.criteria[criterion]?.id ?? '';
  const codes = new Set(assessment.wards.map(({ code }) => code));
  const found = new Map<string, { text: string; judge: Judge | 'none'; wards: number; place: CellPlace | null }>();
  for (const { criterionId, year, wardCode, explanation, judgedBy, place } of records.appraisals) {
    const text = explanation.trim();
    if (criterionId !== id || year !== assessment.year || text === '' || !codes.has(wardCode)) continue;
    const judge = judgedBy ?? 'none';
    const key = `${judge}\n${text}`;
    const known = found.get(key);
    if (known) known.wards++;
    else found.set(key, { text, judge, wards: 1, place });
  }
  if (found.size > MOST_EXPLANATIONS) return [];
  const { explainedBy } = appraisalTexts[language];
  return [...found.values()].map(({ text, judge, wards, place }) =>
    paragraph(
      'item',
      reportTexts[language].explained(
        id,
        explainedBy[judge],
        text,
        paddedCount(wards, language),
        String(assessment.wards.length),
      ),
      place,
    ),
  );
}
