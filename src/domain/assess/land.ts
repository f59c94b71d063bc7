import { exactSum, type Exact } from '../exact/compare';
import type { LandParcel, Reading } from '../reading/types';

/** Figures that are made from sheet Đất instead of being typed. */
export const LAND_FIGURES = ['allotted_land_area', 'allotted_land_parcels'] as const;
export type LandFigure = (typeof LAND_FIGURES)[number];

export const isLandFigure = (indicatorId: string): indicatorId is LandFigure =>
  (LAND_FIGURES as readonly string[]).includes(indicatorId);

/** No parcel of a ward's police is larger, in m²; ten times the largest site. */
const LARGEST_AREA = 200_000;

/** How the figures are made, where the decision admits two readings. */
export interface LandTaken {
  readonly plannedCounts: boolean;
  /** Whether an area fails the check by itself; null where areas are added up. */
  readonly fails: ((area: number) => boolean) | null;
}

/** Allotted land only, added up. */
const PLAINLY: LandTaken = { plannedCounts: false, fails: null };

/** Parcels that count or may count: the allotted ones and those whose status is not known. Planned land is not had yet. */
export const countingParcels = (
  parcels: readonly LandParcel[],
  { plannedCounts }: LandTaken = PLAINLY,
): readonly LandParcel[] => (plannedCounts ? parcels : parcels.filter((parcel) => parcel.status !== 'planned'));

const value = (figure: Exact, first: LandParcel | undefined): Reading => ({
  state: 'value',
  value: Number(figure),
  raw: String(figure),
  ...(typeof figure === 'number' ? {} : { exact: figure.toFixed() }),
  place: first?.area.place ?? null,
  partYear: false,
});

const BLANK: Reading = { state: 'blank', place: null };

/** The area of one parcel as far as it is known; what no parcel can have is invalid. */
type Area =
  | { readonly state: 'value'; readonly area: number; readonly reading: Reading }
  | Exclude<Reading, { readonly state: 'value' }>;

function areaOf({ area: reading }: LandParcel): Area {
  if (reading.state !== 'value') return reading;
  const { value: area, raw, place } = reading;
  const isPossible = typeof area === 'number' && area >= 0 && area <= LARGEST_AREA;
  return isPossible ? { state: 'value', area, reading } : { state: 'invalid', raw, place };
}

/**
 * The area that the check compares: the sum, or where every parcel must meet the minimum the smallest one. A parcel that fails by
 * itself settles it, whatever is not known of the others.
 */
function areaReading(
  known: readonly LandParcel[],
  first: LandParcel | undefined,
  unknown: Reading | null,
  { fails }: LandTaken,
): Reading {
  const areas = known.map(areaOf);
  const sizes = areas.filter((each) => each.state === 'value').sort((a, b) => a.area - b.area);
  const [smallest] = fails === null ? [] : sizes;
  if (smallest && fails?.(smallest.area) === true) return smallest.reading;
  const invalid = areas.find((each) => each.state === 'invalid');
  const blank = unknown ?? areas.find((each) => each.state === 'blank');
  return invalid ?? blank ?? smallest?.reading ?? value(exactSum(sizes.map(({ area }) => area)), first);
}

/**
 * A land figure of one ward. No row at all: blank, nothing is known. Only planned land: a real 0. A row whose status is not
 * known, or an allotted parcel without its area, leaves the figure unknown, since a blank is never zero; an unreadable or
 * negative area makes it invalid. Where planned land counts no status is asked.
 */
export function landReading(figure: LandFigure, parcels: readonly LandParcel[], taken: LandTaken = PLAINLY): Reading {
  if (parcels.length === 0) return BLANK;
  const counting = countingParcels(parcels, taken);
  const first = counting[0] ?? parcels[0];
  const isKnown = ({ status }: LandParcel): boolean => taken.plannedCounts || status !== null;
  const open = counting.find((parcel) => !isKnown(parcel));
  const unknown: Reading | null = open ? { state: 'blank', place: open.statusPlace } : null;
  switch (figure) {
    case 'allotted_land_parcels':
      return unknown ?? value(counting.length, first);
    case 'allotted_land_area':
      return areaReading(counting.filter(isKnown), first, unknown, taken);
  }
}
