import type { CellPlace } from '../reading/place';

/** A row of tblCongNhan: somebody recognised a ward for a year. Days are ISO. */
export interface RecognitionRecord {
  readonly wardCode: string;
  readonly year: number;
  /** Number of the decision. */
  readonly document: string;
  readonly decidedOn: string | null;
  /** As typed; '' when nobody is named. */
  readonly signer: string;
  /** Number of the decision that withdraws it; '' when none is written. */
  readonly withdrawnBy: string;
  readonly withdrawnOn: string | null;
  readonly place: CellPlace | null;
}
