import type { CheckTrace } from '../domain/assess/types';
import type { CellPlace, LandParcel } from '../domain/reading/types';

const parcelPlace = (parcel: LandParcel): CellPlace | null => parcel.area.place ?? parcel.statusPlace;

/** Where a ward's land is written: its first parcel that has a place. */
export const firstParcelPlace = (parcels: readonly LandParcel[]): CellPlace | null =>
  parcels.map(parcelPlace).find((place) => place !== null) ?? null;

/** The cell to look at for a check: the one that cannot be read, else the first that is written. */
export function placeOfCheck(trace: CheckTrace, parcels: readonly LandParcel[]): CellPlace | null {
  const placed = trace.inputs.filter((input) => input.reading.place !== null);
  const broken = placed.find((input) => input.reading.state !== 'value');
  const place = (broken ?? placed[0])?.reading.place ?? null;
  return place ?? (parcels.length > 0 ? firstParcelPlace(parcels) : null);
}
