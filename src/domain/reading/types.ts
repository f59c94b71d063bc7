import type { FigureYear } from '../period/types';
import type { Ward } from '../ward/types';
import type { CellPlace } from './place';

export type { CellPlace };

/** A number, a yes/no or a title (grade) id; what a cell holds once it has been understood. */
export type IndicatorValue = number | boolean | string;

/**
 * One indicator of one ward and one period, as it stands in the workbook.
 * `blank` is nothing typed (never zero); `invalid` is something typed that cannot be read as the indicator's kind.
 */
export type Reading =
  | { readonly state: 'blank'; readonly place: CellPlace | null }
  | {
      readonly state: 'value';
      readonly value: IndicatorValue;
      readonly raw: string;
      /** The decimal that is compared, where `value` is only the double nearest to a sum. */
      readonly exact?: string;
      readonly place: CellPlace | null;
      /** True when the row speaks of a part of the year ("đến tháng m"): what follows from it is provisional. */
      readonly partYear: boolean;
      /** The last month (1–12) that a part-year row covers. */
      readonly month?: number;
      /** Names of the wards whose figures were added up, where the ward was made of several. */
      readonly composedOf?: readonly string[];
    }
  | { readonly state: 'invalid'; readonly raw: string; readonly place: CellPlace | null };

/**
 * What people declared about one ward, year and criterion (sheet Thẩm định). `invalid`: something was declared that cannot be
 * understood, or rows contradict each other; so it is not known what was declared, which is not the same as nothing.
 */
export interface DeclaredVerdict {
  readonly verdict: 'pass' | 'fail' | 'notApplicable' | 'invalid';
  readonly raw: string;
  readonly place: CellPlace | null;
}

/** One land parcel of a ward (sheet Đất). Areas in m²; `area` null when blank or unreadable. */
export interface LandParcel {
  readonly wardCode: string;
  readonly location: string;
  readonly area: Reading;
  readonly status: 'allotted' | 'planned' | null;
  readonly statusPlace: CellPlace | null;
  readonly document: string;
}

/**
 * Everything assessment asks of a workbook. Readings are produced on demand from the raw grids, so that
 * 10,035 units × 6 years need no object per cell.
 */
export interface Facts {
  readonly wards: readonly Ward[];
  /** Years that have at least one row in a group table or a declared verdict, ascending. */
  readonly years: readonly number[];
  /** How the year of the figures runs (reading R15); the calendar's where left out. */
  readonly figureYear?: FigureYear;
  /**
   * The reading of an indicator: of the whole year, else of its latest part. A ward-year without a row answers `blank` with a
   * null place. With `throughMonth` only the row "up to that month" answers, and its value carries that `month`; up to 12 is also
   * the row of the whole year, which comes first and has no month.
   */
  reading(wardCode: string, year: number, indicatorId: string, throughMonth?: number): Reading;
  /** The months up to which a ward has a row with a figure in it, ascending; the row of a whole year is 12. */
  monthsEntered(wardCode: string, year: number): readonly number[];
  declared(kind: 'self' | 'appraised', wardCode: string, year: number, criterionId: string): DeclaredVerdict | null;
  parcels(wardCode: string): readonly LandParcel[];
}
