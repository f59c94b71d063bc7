import type { YearAssessment } from '../domain/assess/types';

/** Wards of one managing unit with enough land allotted. */
export interface LandOfUnit {
  readonly managingUnit: string;
  readonly enough: number;
  readonly wards: number;
}

/** Counts, by managing unit in the order of the workbook, the wards that meet the check of allotted area (C06.1). */
export function landByUnit(assessment: YearAssessment): LandOfUnit[] {
  const { ruleSet, wards } = assessment;
  const landIds = new Set(ruleSet.indicators.filter(({ source }) => source === 'land').map(({ id }) => id));
  const check = ruleSet.checks.find(({ indicatorId, unit }) => unit === 'squareMetres' && landIds.has(indicatorId));
  const criterion = ruleSet.criteria.findIndex(({ id }) => id === check?.criterionId);
  if (!check || criterion < 0) return [];
  const units = new Map<string, { enough: number; wards: number }>();
  wards.forEach(({ managingUnit }, ward) => {
    const unit = units.get(managingUnit) ?? { enough: 0, wards: 0 };
    const trace = assessment.explain(ward, criterion).checks.find((each) => each.check.id === check.id);
    if (trace?.verdict === 'pass') unit.enough++;
    unit.wards++;
    units.set(managingUnit, unit);
  });
  return [...units].map(([managingUnit, counts]) => ({ managingUnit, ...counts }));
}
