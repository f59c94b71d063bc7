import { sumExactly } from '../../../domain/exact/compare';
import type { LandRow } from '../../../wording/landRows';

/** Totals of one managing unit, "4/7" of its wards with enough land. */
export interface UnitRow {
  readonly unit: string;
  wards: number;
  enough: number;
  own: number;
  standard: number;
  /** m²; null while nothing of the kind is written. */
  allotted: number | null;
  planned: number | null;
}

const plus = (sum: number | null, area: number | null): number | null =>
  area === null ? sum : sumExactly([sum ?? 0, area]);

/** Units in the order in which the wards name them. */
export function unitsOf(rows: readonly LandRow[]): UnitRow[] {
  const units = new Map<string, UnitRow>();
  for (const row of rows) {
    const unit = row.ward.managingUnit.trim();
    const total = units.get(unit) ?? { unit, wards: 0, enough: 0, own: 0, standard: 0, allotted: null, planned: null };
    units.set(unit, total);
    total.wards++;
    if (row.land === 'pass') total.enough++;
    if (row.own === 'pass') total.own++;
    if (row.standard === 'pass') total.standard++;
    total.allotted = plus(total.allotted, row.allotted.area);
    total.planned = plus(total.planned, row.planned.area);
  }
  return [...units.values()];
}
