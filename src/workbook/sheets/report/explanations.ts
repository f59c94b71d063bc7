import type { CellPlace } from '../../../domain/reading/types';
import { reportTexts } from '../../../language/report';
import type { SheetContext } from '../input';
import { paddedCount } from '../../../wording/counts';
import { paragraph, type PaperText } from '../../../wording/paper/model';

/** A criterion explained in more ways than this is explained ward by ward: KQ Đối chiếu tells it. */
const MOST_EXPLANATIONS = 3;

/** What the appraisers wrote of a criterion, each wording once with how many wards carry it. Quoted as it stands. */
export function explanationParagraphs({ assessment, records, language }: SheetContext, criterion: number): PaperText[] {
  const id = assessment.ruleSet.criteria[criterion]?.id ?? '';
  const codes = new Set(assessment.wards.map(({ code }) => code));
  const found = new Map<string, { wards: number; place: CellPlace | null }>();
  for (const { criterionId, year, wardCode, explanation, place } of records.appraisals) {
    const text = explanation.trim();
    if (criterionId !== id || year !== assessment.year || text === '' || !codes.has(wardCode)) continue;
    const known = found.get(text);
    if (known) known.wards++;
    else found.set(text, { wards: 1, place });
  }
  if (found.size > MOST_EXPLANATIONS) return [];
  return [...found].map(([text, { wards, place }]) =>
    paragraph(
      'item',
      reportTexts[language].explained(id, text, paddedCount(wards, language), String(assessment.wards.length)),
      place,
    ),
  );
}
