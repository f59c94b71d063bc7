import type { CellPlace } from '../reading/place';

/** What a unit of the list is. Only wards are scored; `formerCommune` became one on its first day, without a past as a ward. */
export const UNIT_KINDS = ['ward', 'formerCommune', 'commune', 'township', 'specialZone'] as const;
export type UnitKind = (typeof UNIT_KINDS)[number];

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
  /** Code of the General Statistics Office; codes are used again for other units. Nothing when it is not typed. */
  readonly officialCode?: string | null;
  /** Nothing when it is not typed: then it is a ward. */
  readonly kind?: UnitKind;
  readonly place: CellPlace | null;
}
