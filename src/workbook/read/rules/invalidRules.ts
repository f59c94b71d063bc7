import { UNDESCRIBED } from '../../../domain/indicators';
import type { CellPlace } from '../../../domain/reading/types';
import { OPERATOR_RECORDS } from '../../../domain/operators';
import type { Check, Indicator, RuleSet } from '../../../domain/ruleSet/types';

/**
 * What stands in for a check that cannot be used: it asks "yes" of an indicator whose reading is always invalid. So the
 * criterion can still fail by another check, but it can never pass while a part of its rule is unknown.
 */
export interface Unusable {
  readonly indicatorId: string;
  readonly raw: string;
  readonly place: CellPlace | null;
}

const MARK = '#';
export const isUnusableId = (indicatorId: string): boolean => indicatorId.startsWith(MARK);

/** Rule sets in the making: what has been found unusable so far. */
export class InvalidRules {
  readonly unusable = new Map<string, Unusable>();

  /** The check that stands in for an unusable one. */
  check(
    ruleSetId: string,
    template: Pick<Check, 'id' | 'criterionId'> & Partial<Check>,
    raw: string,
    place: CellPlace | null,
  ): Check {
    const indicatorId = `${MARK}${ruleSetId} ${template.id}`;
    this.unusable.set(indicatorId, { indicatorId, raw, place });
    return {
      id: template.id,
      criterionId: template.criterionId,
      operator: 'yes',
      indicatorId,
      denominatorId: null,
      remainderId: null,
      threshold: { kind: 'none' },
      unit: 'yesNo',
      zeroPolicy: OPERATOR_RECORDS['yes'].zeroPolicies,
      emptyPolicy: 'noData',
      section: template.section ?? '',
      basis: template.basis ?? 'target',
      agencies: template.agencies ?? [],
      fromYear: template.fromYear ?? null,
      toYear: template.toYear ?? null,
      place,
    };
  }
}

/** The rule set with an indicator for every check that stands in for an unusable one. */
export function withUnusableIndicators(ruleSet: RuleSet): RuleSet {
  const groups = new Map(ruleSet.criteria.map(({ id, group }) => [id, group]));
  const known = new Set(ruleSet.indicators.map(({ id }) => id));
  const added = new Map<string, Indicator>();
  for (const { indicatorId, criterionId } of ruleSet.checks) {
    if (!isUnusableId(indicatorId) || known.has(indicatorId)) continue;
    const group = groups.get(criterionId) ?? 0;
    added.set(indicatorId, { ...UNDESCRIBED, id: indicatorId, group, kind: 'yesNo', unit: 'yesNo' });
  }
  return added.size === 0 ? ruleSet : { ...ruleSet, indicators: [...ruleSet.indicators, ...added.values()] };
}
