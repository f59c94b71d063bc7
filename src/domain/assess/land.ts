import { exactSum, type Exact } from '../exact/compare';
import type { LandParcel, Reading } from '../reading/types';

/** Figures that are made from sheet Đất instead of being typed. */
export const LAND_FIGURES = ['allotted_land_area', 'allotted_land_parcels'] as const;
export type LandFigure = (typeof LAND_FIGURES)[number];

export const isLandFigure = (indicatorId: string): indicatorId is LandFigure =>
  (LAND_FIGURES as readonly string[]).includes(indicatorId);

/** No parcel of a ward's police is larger, in m²; ten times the largest site. */
const LARGEST_AREA = 200_000;

/** Parcels that count or may count: the allotted ones and those whose status is not known. Planned land is not had yet. */
export const countingParcels = (parcels: readonly LandParcel[]): readonly LandParcel[] =>
  parcels.filter((parcel) => parcel.status !== 'planned');

const value = (figure: Exact, parcels: readonly LandParcel[]): Reading => ({
  state: 'value',
  value: Number(figure),
  raw: String(figure),
  ...(typeof figure === 'number' ? {} : { exact: figure.toFixed() }),
  place: (countingParcels(parcels)[0] ?? parcels[0])?.area.place ?? null,
  partYear: false,
});

const BLANK: Reading = { state: 'blank', place: null };

/**
 * A land figure of one ward. No row at all: blank, nothing is known. Only planned land: a real 0. A row whose status is not
 * known, or an allotted parcel without its area, leaves the figure unknown, since a blank is never zero; an unreadable or
 * negative area makes it invalid.
 */
export function landReading(figure: LandFigure, parcels: readonly LandParcel[]): Reading {
  if (parcels.length === 0) return BLANK;
  const counting = countingParcels(parcels);
  const unknown = counting.find((parcel) => parcel.status === null);
  if (figure === 'allotted_land_parcels')
    return unknown ? { state: 'blank', place: unknown.statusPlace } : value(counting.length, parcels);
  const areas: number[] = [];
  let missing = unknown ? unknown.statusPlace : undefined;
  for (const { area, status } of counting) {
    if (status === null) continue;
    if (area.state === 'blank') missing ??= area.place;
    else if (area.state === 'invalid') return area;
    else if (typeof area.value !== 'number' || area.value < 0 || area.value > LARGEST_AREA)
      return { state: 'invalid', raw: area.raw, place: area.place };
    else areas.push(area.value);
  }
  return missing === undefined ? value(exactSum(areas), parcels) : { state: 'blank', place: missing };
}
