import { assessYear } from '../../../src/domain/assess';
import type { CheckTrace, ForcePolicy, YearAssessment } from '../../../src/domain/assess/types';
import type { DeclaredVerdict, Facts, IndicatorValue, LandParcel, Reading } from '../../../src/domain/reading/types';
import { da1886 } from '../../../src/domain/ruleSet';
import type { RuleSet } from '../../../src/domain/ruleSet/types';
import type { Ward } from '../../../src/domain/ward/types';

/** A cell of a test: a value, a value of part of a year, something unreadable; absent is blank. */
export type Cell =
  IndicatorValue | { readonly partYear: IndicatorValue; readonly month?: number } | { readonly unreadable: string };
export type Cells = Readonly<Record<string, Cell>>;

/** A parcel of a test: an area in m² or null for blank, allotted unless said otherwise. */
export interface Parcel {
  readonly area: number | null | 'unreadable';
  readonly status?: 'allotted' | 'planned' | null;
}

export interface WardCells {
  readonly code?: string;
  readonly now?: Cells;
  readonly before?: Cells;
  /** Last year's rows "up to month m". */
  readonly beforeThrough?: Readonly<Record<number, Cells>>;
  readonly parcels?: readonly Parcel[];
  readonly self?: Readonly<Record<string, DeclaredVerdict['verdict']>>;
  readonly appraised?: Readonly<Record<string, DeclaredVerdict['verdict']>>;
  readonly validTo?: string;
}

export const YEAR = 2025;

const readingOf = (cell: Cell | undefined, cellName: string): Reading => {
  const place = { sheet: 'S', cell: cellName };
  if (cell === undefined) return { state: 'blank', place };
  if (typeof cell !== 'object') return { state: 'value', value: cell, raw: String(cell), place, partYear: false };
  if ('unreadable' in cell) return { state: 'invalid', raw: cell.unreadable, place };
  const { partYear: value, month = 6 } = cell;
  return { state: 'value', value, raw: String(value), place, partYear: true, month };
};

const parcelOf = (parcel: Parcel, index: number, wardCode: string): LandParcel => {
  const cell = parcel.area === 'unreadable' ? { unreadable: 'abc' } : (parcel.area ?? undefined);
  return {
    wardCode,
    location: '',
    area: readingOf(cell, `C${index + 2}`),
    status: parcel.status === undefined ? 'allotted' : parcel.status,
    statusPlace: { sheet: 'S', cell: `D${index + 2}` },
    document: '',
  };
};

/** Facts of some wards; codes are A, B, C … unless given. */
export function factsOf(...units: readonly WardCells[]): Facts {
  const coded = units.map((unit, index) => ({ ...unit, code: unit.code ?? String.fromCharCode(65 + index) }));
  const byCode = new Map(coded.map((unit) => [unit.code, unit]));
  const wards = coded.map(({ code, validTo }): Ward => ({
    code,
    name: code,
    managingUnit: '',
    validFrom: null,
    validTo: validTo ?? null,
    successorCode: null,
    citation: '',
    place: null,
  }));
  return {
    wards,
    years: [YEAR],
    reading: (code, year, id, month) => {
      const unit = byCode.get(code);
      if (month !== undefined)
        return readingOf(year === YEAR ? undefined : unit?.beforeThrough?.[month]?.[id], `${id} ${year}-${month}`);
      return readingOf((year === YEAR ? unit?.now : unit?.before)?.[id], `${id} ${year}`);
    },
    monthsEntered: () => [12],
    declared: (kind, code, year, criterionId) => {
      const verdict = year === YEAR ? byCode.get(code)?.[kind]?.[criterionId] : undefined;
      return verdict ? { verdict, raw: verdict, place: null } : null;
    },
    parcels: (code) => (byCode.get(code)?.parcels ?? []).map((parcel, index) => parcelOf(parcel, index, code)),
  };
}

export const assess = (units: readonly WardCells[], ruleSet: RuleSet = da1886, policy?: ForcePolicy): YearAssessment =>
  assessYear(factsOf(...units), ruleSet, YEAR, policy);

/** The trace of one check of the only ward, and what its criterion comes to. */
export function check(
  id: string,
  unit: WardCells,
  ruleSet: RuleSet = da1886,
): CheckTrace & { readonly criterion: string } {
  const criterionId = ruleSet.checks.find((each) => each.id === id)!.criterionId;
  const index = ruleSet.criteria.findIndex((each) => each.id === criterionId);
  const trace = assess([unit], ruleSet).explain(0, index);
  return { ...trace.checks.find((each) => each.check.id === id)!, criterion: trace.computed };
}
