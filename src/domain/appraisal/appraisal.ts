import type { CellPlace } from '../reading/types';

/** What was written beside a declared verdict. */
export interface Appraisal {
  readonly wardCode: string;
  readonly year: number;
  readonly criterionId: string;
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
