import type { DeclaredVerdict, Facts, IndicatorValue, LandParcel, Reading } from '../../reading/types';
import type { RuleSet, Threshold } from '../../ruleSet/types';

/** One "what if". `value` null takes a figure or a declaration away. Nothing of it is written anywhere. */
export type Change =
  | {
      readonly kind: 'value';
      readonly wardCode: string;
      readonly year: number;
      readonly indicatorId: string;
      readonly value: IndicatorValue | null;
    }
  | {
      readonly kind: 'declared';
      readonly by: 'self' | 'appraised';
      readonly wardCode: string;
      readonly year: number;
      readonly criterionId: string;
      readonly verdict: 'pass' | 'fail' | 'notApplicable' | null;
    }
  /** A parcel more for the ward, in m². */
  | {
      readonly kind: 'land';
      readonly wardCode: string;
      readonly area: number;
      readonly status: 'allotted' | 'planned';
    };

const key = (...parts: readonly (string | number)[]): string => JSON.stringify(parts);

const readingOf = (value: IndicatorValue | null): Reading =>
  value === null
    ? { state: 'blank', place: null }
    : { state: 'value', value, raw: String(value), place: null, partYear: false };

const parcelOf = (wardCode: string, area: number, status: 'allotted' | 'planned'): LandParcel => ({
  wardCode,
  location: '',
  area: readingOf(area),
  status,
  statusPlace: null,
  document: '',
});

/**
 * The facts as they would be with some changes: a layer over them that is asked first. A changed figure speaks of the whole year;
 * of two changes of one thing the later counts. The facts themselves stay as they are.
 */
export function withChanges(facts: Facts, changes: readonly Change[]): Facts {
  const values = new Map<string, Reading>();
  const declared = new Map<string, DeclaredVerdict | null>();
  const parcels = new Map<string, LandParcel[]>();
  const years = new Set(facts.years);
  for (const change of changes) {
    switch (change.kind) {
      case 'value':
        values.set(key(change.wardCode, change.year, change.indicatorId), readingOf(change.value));
        years.add(change.year);
        break;
      case 'declared': {
        const { by, wardCode, year, criterionId, verdict } = change;
        const said = verdict === null ? null : { verdict, raw: '', place: null };
        declared.set(key(by, wardCode, year, criterionId), said);
        years.add(year);
        break;
      }
      case 'land':
        parcels.set(change.wardCode, [
          ...(parcels.get(change.wardCode) ?? []),
          parcelOf(change.wardCode, change.area, change.status),
        ]);
        break;
    }
  }
  return {
    wards: facts.wards,
    years: [...years].sort((a, b) => a - b),
    reading: (wardCode, year, indicatorId, throughMonth) =>
      (throughMonth === undefined ? values.get(key(wardCode, year, indicatorId)) : undefined) ??
      facts.reading(wardCode, year, indicatorId, throughMonth),
    declared: (kind, wardCode, year, criterionId) => {
      const changed = declared.get(key(kind, wardCode, year, criterionId));
      return changed === undefined ? facts.declared(kind, wardCode, year, criterionId) : changed;
    },
    parcels: (wardCode) => {
      const more = parcels.get(wardCode);
      return more ? [...facts.parcels(wardCode), ...more] : facts.parcels(wardCode);
    },
  };
}

/** The rule set with other thresholds, by check; checks not named stay as they are. */
export const withThresholds = (ruleSet: RuleSet, thresholds: ReadonlyMap<string, Threshold>): RuleSet => ({
  ...ruleSet,
  checks: ruleSet.checks.map((check) => {
    const threshold = thresholds.get(check.id);
    return threshold === undefined ? check : { ...check, threshold };
  }),
});
