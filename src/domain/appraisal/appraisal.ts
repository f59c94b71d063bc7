import type { CellPlace } from '../reading/types';

/** Whose verdict a row declares: the appraisers’ where their cell is filled, else the ward’s own; null where neither is. */
export const JUDGES = ['appraised', 'self'] as const;
export type Judge = (typeof JUDGES)[number];

/** What was written beside a declared verdict. */
export interface Appraisal {
  readonly wardCode: string;
  readonly year: number;
  readonly criterionId: string;
  readonly judgedBy: Judge | null;
  readonly explanation: string;
  readonly evidenceNumber: string;
  readonly evidenceDate: string | null;
  /** Last day on which the evidence is good; null when it has no end. */
  readonly evidenceExpiry: string | null;
  /** Who decided last, as typed; '' when nobody is named. */
  readonly decidedBy: string;
  readonly decidedOn: string | null;
  readonly place: CellPlace | null;
}
