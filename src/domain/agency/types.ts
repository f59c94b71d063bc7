import type { CellPlace } from '../reading/place';

/** Whether a document says when an agency ended and what followed it. `inferred` is offered and asks to be confirmed. */
export const AGENCY_STANDINGS = ['known', 'inferred'] as const;
export type AgencyStanding = (typeof AGENCY_STANDINGS)[number];

/** An agency as a dated body. Days are ISO and inclusive; null is open-ended. */
export interface AgencyRecord {
  /** Never changes; rule sets and successors refer to it. */
  readonly id: string;
  /** As typed; null stands for the built-in name of the id, which each language has. */
  readonly name: string | null;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  /** Id of the body that took its work over; null when it goes on or nobody wrote one. */
  readonly successor: string | null;
  readonly standing: AgencyStanding;
  /** Null for a built-in one. */
  readonly place: CellPlace | null;
}
