import { criteriaTexts } from '../language/criteria';
import type { YearAssessment } from '../domain/assess/types';
import type { Issue, WorkbookRecords } from '../workbook/read/types';

const NORM = 'assigned_officers';

/**
 * The records with one finding more where the assigned norm stands in the place of the upper end of a range (reading R20): said once
 * for a check, at the first ward concerned, and not for each of them.
 */
export function withNormAboveRange(
  records: WorkbookRecords,
  { ruleSet, wards, year }: YearAssessment,
): WorkbookRecords {
  const found = ruleSet.checks.flatMap(({ id, threshold }): Issue[] => {
    if (threshold.kind !== 'range' || threshold.orUpTo !== NORM) return [];
    const above = wards.flatMap(({ code }) => {
      const reading = records.facts.reading(code, year, NORM);
      return reading.state === 'value' && Number(reading.value) > threshold.high ? [reading.place] : [];
    });
    if (above.length === 0) return [];
    const [place] = above;
    return [
      {
        code: 'normAboveRange',
        severity: 'info',
        sheet: place?.sheet ?? '',
        cell: place?.cell ?? null,
        subject: `${id} · ${criteriaTexts[records.settings.language].indicators[NORM].header}`,
        found: String(above.length),
        expected: String(threshold.high),
      },
    ];
  });
  return found.length === 0 ? records : { ...records, issues: [...records.issues, ...found] };
}
