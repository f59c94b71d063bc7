import { APPRAISAL_FIELDS, VERDICT_FIELDS, type AppraisalField } from '../../../application/entries/types';
import type { Scoring } from '../../../application/scoreWorkbook';
import type { CriterionTrace } from '../../../domain/assess/types';
import type { DeclaredVerdict } from '../../../domain/reading/types';
import { typedDay } from '../../../wording/day';

/** What the fields of a form hold, by column. */
export type AppraisalTexts = Readonly<Record<AppraisalField, string>>;

const verdictOf = (declared: DeclaredVerdict | null): string => declared?.verdict ?? '';

/** What the workbook says of a criterion, as people would type it; verdicts by their ids, `invalid` for what is none. */
export function standingTexts({ records }: Pick<Scoring, 'records'>, trace: CriterionTrace): AppraisalTexts {
  const { ward, year, criterionId } = trace;
  const found = records.appraisals.find(
    (each) => each.wardCode === ward.code && each.year === year && each.criterionId === criterionId,
  );
  const day = (iso: string | null | undefined): string => (iso ? typedDay(iso) : '');
  return {
    selfVerdict: verdictOf(trace.self),
    appraisedVerdict: verdictOf(trace.appraised),
    explanation: found?.explanation ?? '',
    evidenceNumber: found?.evidenceNumber ?? '',
    evidenceDate: day(found?.evidenceDate),
    evidenceExpiry: day(found?.evidenceExpiry),
    decidedBy: found?.decidedBy ?? '',
    decidedOn: day(found?.decidedOn),
  };
}

/** Only what differs from what stands there is written. */
export const changedTexts = (
  standing: AppraisalTexts,
  drafts: Partial<AppraisalTexts>,
): Partial<Record<AppraisalField, string>> =>
  Object.fromEntries(
    APPRAISAL_FIELDS.flatMap((field) => {
      const draft = drafts[field];
      return draft === undefined || draft.trim() === standing[field].trim() ? [] : [[field, draft.trim()]];
    }),
  );

export const isVerdict = (field: AppraisalField): field is (typeof VERDICT_FIELDS)[number] =>
  VERDICT_FIELDS.some((each) => each === field);

export const isDate = (field: AppraisalField): boolean =>
  field === 'evidenceDate' || field === 'evidenceExpiry' || field === 'decidedOn';
