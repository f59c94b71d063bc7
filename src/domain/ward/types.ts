import type { CellPlace } from '../reading/place';

/**
 * A ward as a dated unit. `code` is the key the workbook uses; names move between units and official codes are reused.
 * Dates are ISO `yyyy-mm-dd`; null is open-ended.
 */
export interface Ward {
  readonly code: string;
  readonly name: string;
  /** The managing unit (thành phố, thị xã), as typed. */
  readonly managingUnit: string;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly successorCode: string | null;
  readonly citation: string;
  /** Whether the milestones of the scheme count it; left out: as the ward it followed, or by the year in which it stood. */
  readonly ofScheme?: boolean;
  readonly place: CellPlace | null;
}
