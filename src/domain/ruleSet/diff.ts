import type { CellPlace } from '../reading/types';
import { bareThreshold } from './thresholdText';
import type { Check, Criterion, CriterionGroup, RuleSet } from './types';

/** What of a rule set can differ. `presence`: the item stands on one side only. */
export const DIFFERENCE_FIELDS = [
  'presence',
  'name',
  'version',
  'years',
  'title',
  'group',
  'expectedCriteria',
  'criterion',
  'operator',
  'indicator',
  'denominator',
  'remainder',
  'threshold',
  'unit',
  'valueZero',
  'denominatorZero',
  'bothZero',
  'previousZero',
  'emptyPolicy',
  'section',
  'basis',
  'agencies',
] as const;
export type DifferenceField = (typeof DIFFERENCE_FIELDS)[number];

export const RULE_SET_ITEMS = ['ruleSet', 'group', 'criterion', 'check'] as const;
export type RuleSetItem = (typeof RULE_SET_ITEMS)[number];

/** One difference between a built-in rule set and the user's of the same id; null where a side has nothing. */
export interface RuleSetDifference {
  readonly ruleSetId: string;
  readonly kind: RuleSetItem;
  readonly item: string;
  readonly field: DifferenceField;
  readonly builtIn: string | null;
  readonly found: string | null;
  readonly place: CellPlace | null;
}

type Fields = Partial<Record<DifferenceField, string | null>>;
interface Described {
  readonly kind: RuleSetItem;
  readonly id: string;
  readonly fields: Fields;
  readonly place: CellPlace | null;
}

const years = (from: number | null, to: number | null): string | null =>
  from === null && to === null ? null : `${from ?? ''}–${to ?? ''}`;

const describeCheck = (check: Check): Described => ({
  kind: 'check',
  id: check.id,
  fields: {
    criterion: check.criterionId,
    operator: check.operator,
    indicator: check.indicatorId,
    denominator: check.denominatorId,
    remainder: check.remainderId,
    threshold: bareThreshold(check.threshold),
    unit: check.unit,
    valueZero: check.zeroPolicy.valueZero,
    denominatorZero: check.zeroPolicy.denominatorZero,
    bothZero: check.zeroPolicy.bothZero,
    previousZero: check.zeroPolicy.previousZero,
    emptyPolicy: check.emptyPolicy,
    section: check.section,
    basis: check.basis,
    agencies: check.agencies.join('; '),
    years: years(check.fromYear, check.toYear),
  },
  place: check.place ?? null,
});

const describeCriterion = (criterion: Criterion): Described => ({
  kind: 'criterion',
  id: criterion.id,
  fields: { group: String(criterion.group), title: criterion.title },
  place: null,
});

const describeGroup = (group: CriterionGroup): Described => ({
  kind: 'group',
  id: String(group.number),
  fields: { title: group.title, expectedCriteria: String(group.expectedCriteria) },
  place: null,
});

const describe = (ruleSet: RuleSet): ReadonlyMap<string, Described> =>
  new Map(
    [
      {
        kind: 'ruleSet' as const,
        id: ruleSet.id,
        fields: { name: ruleSet.name, version: ruleSet.version, years: years(ruleSet.fromYear, ruleSet.toYear) },
        place: null,
      },
      ...ruleSet.groups.map(describeGroup),
      ...ruleSet.criteria.map(describeCriterion),
      ...ruleSet.checks.map(describeCheck),
    ].map((each) => [`${each.kind} ${each.id}`, each]),
  );

function compareItems(ruleSetId: string, builtIn: Described | undefined, found: Described | undefined) {
  const item = found ?? builtIn;
  if (!item) return [];
  const base = { ruleSetId, kind: item.kind, item: item.id, place: found?.place ?? null };
  if (!builtIn || !found) {
    const difference: RuleSetDifference = {
      ...base,
      field: 'presence',
      builtIn: builtIn?.id ?? null,
      found: found?.id ?? null,
    };
    return [difference];
  }
  return DIFFERENCE_FIELDS.flatMap((field): RuleSetDifference[] => {
    const [left, right] = [builtIn.fields[field] ?? null, found.fields[field] ?? null];
    return left === right ? [] : [{ ...base, field, builtIn: left, found: right }];
  });
}

function compareSets(builtIn: RuleSet, found: RuleSet): RuleSetDifference[] {
  const [left, right] = [describe(builtIn), describe(found)];
  return [...new Set([...left.keys(), ...right.keys()])].flatMap((key) =>
    compareItems(found.id, left.get(key), right.get(key)),
  );
}

const presence = (ruleSet: RuleSet, side: 'builtIn' | 'found'): RuleSetDifference => ({
  ruleSetId: ruleSet.id,
  kind: 'ruleSet',
  item: ruleSet.id,
  field: 'presence',
  builtIn: side === 'builtIn' ? ruleSet.id : null,
  found: side === 'found' ? ruleSet.id : null,
  place: null,
});

/** What the user's rule sets say differently from the built-in ones of the same id; whole sets that only one side has count once. */
export function diffRuleSets(builtIn: readonly RuleSet[], users: readonly RuleSet[]): readonly RuleSetDifference[] {
  const byId = new Map(builtIn.map((each) => [each.id, each]));
  const kept = new Set(users.map((each) => each.id));
  return [
    ...users.flatMap((each) => {
      const original = byId.get(each.id);
      return original ? compareSets(original, each) : [presence(each, 'found')];
    }),
    ...builtIn.filter((each) => !kept.has(each.id)).map((each) => presence(each, 'builtIn')),
  ];
}
