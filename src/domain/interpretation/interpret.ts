import { BUILT_IN_INDICATORS } from '../indicators';
import type { Check, CheckTaken, Indicator, RuleSet } from '../ruleSet/types';
import { bearsOn } from './bearing';
import { chosenOtherwise, type InterpretationId, type Interpretations } from './records';

/** The first year of the scheme: a certificate of it counts on where one within the scheme is enough. */
const SCHEME_BEGINS = 2023;
/** The recognition that III.II.7 makes the basis for judging the pilot units. */
const CIVILISED_URBAN = 'recognised_civilised_urban';
/** The figure by which the criterion on urban civility is known. */
const URBAN_CIVILITY = 'cultured_groups';

const taken = (check: Check, by: InterpretationId, how: Omit<CheckTaken, 'by'> = {}): Check => ({
  ...check,
  taken: { ...check.taken, ...how, by: [...(check.taken?.by ?? []), by] },
});

/** Every check on which a reading bears is taken in another way. */
const each =
  (id: InterpretationId, change: (check: Check) => Check) =>
  (set: RuleSet): RuleSet => ({
    ...set,
    checks: set.checks.map((check) => (bearsOn(id, check) ? change(check) : check)),
  });

/** The rule set with an indicator among those that are judged. */
function judging(set: RuleSet, id: string): RuleSet {
  const added = BUILT_IN_INDICATORS.find((indicator) => indicator.id === id);
  if (!added || set.indicators.some((indicator) => indicator.id === id)) return set;
  return { ...set, indicators: [...set.indicators, { ...added, use: 'judged' }] };
}

const withIndicator = (set: RuleSet, id: string, change: (indicator: Indicator) => Indicator): RuleSet => ({
  ...set,
  indicators: set.indicators.map((indicator) => (indicator.id === id ? change(indicator) : indicator)),
});

function ofRegistered(set: RuleSet): RuleSet {
  const registered = 'units_registered_safe';
  const changed = each('R4', (check) => taken({ ...check, denominatorId: registered }, 'R4'))(set);
  return changed.checks.some(({ denominatorId }) => denominatorId === registered)
    ? judging(changed, registered)
    : changed;
}

/** Cases that arise add up over the year; those that stand do not. */
const casesArisen = (set: RuleSet): RuleSet =>
  withIndicator(each('R5', (check) => taken(check, 'R5'))(set), 'environment_food_cases', (indicator) => ({
    ...indicator,
    accrual: 'flow',
  }));

function shareResolved(set: RuleSet): RuleSet {
  const changed = each('R6', (check) =>
    taken(check, 'R6', { shareWith: check.remainderId ?? 'fugitives_outstanding' }),
  )(set);
  return changed.checks.some((check) => check.taken?.shareWith !== undefined)
    ? judging(changed, 'fugitives_outstanding')
    : changed;
}

const withoutNorm = (check: Check): Check => {
  const { threshold } = check;
  return threshold.kind === 'range'
    ? taken({ ...check, threshold: { kind: 'range', low: threshold.low, high: threshold.high } }, 'R20')
    : check;
};

/** The next number of a criterion's checks that is free: "C20.6". */
function nextId({ checks }: RuleSet, criterionId: string): string {
  let number = checks.filter((check) => check.criterionId === criterionId).length + 1;
  while (checks.some(({ id }) => id === `${criterionId}.${String(number)}`)) number++;
  return `${criterionId}.${String(number)}`;
}

function civilisedUrban(set: RuleSet): RuleSet {
  const sibling = set.checks.find(({ indicatorId }) => indicatorId === URBAN_CIVILITY);
  if (!sibling) return set;
  const added: Check = {
    ...sibling,
    id: nextId(set, sibling.criterionId),
    operator: 'yes',
    indicatorId: CIVILISED_URBAN,
    denominatorId: null,
    remainderId: null,
    threshold: { kind: 'none' },
    unit: 'yesNo',
    zeroPolicy: { valueZero: null, denominatorZero: null, bothZero: null, previousZero: null },
    emptyPolicy: 'noData',
    section: 'III.II.7',
    basis: 'target',
    fromYear: null,
    toYear: null,
    place: null,
  };
  return judging({ ...set, checks: [...set.checks, taken(added, 'R19')] }, CIVILISED_URBAN);
}

const asIs = (set: RuleSet): RuleSet => set;

/** What a choice other than the default makes of a rule set. R13 and R15 speak of wards and days, not of rules. */
const CHANGES: Readonly<Record<InterpretationId, (set: RuleSet) => RuleSet>> = {
  R0: each('R0', (check) => taken(check, 'R0', { leftOut: true })),
  R4: ofRegistered,
  R5: casesArisen,
  R6: shareResolved,
  R8: each('R8', (check) => taken(check, 'R8', { sinceYear: SCHEME_BEGINS })),
  R9: each('R9', (check) => taken(check, 'R9', { eachParcel: true })),
  R10: each('R10', (check) => taken(check, 'R10', { plannedCounts: true })),
  R13: asIs,
  R15: asIs,
  R19: civilisedUrban,
  R20: each('R20', withoutNorm),
};

/**
 * A rule set as the user reads the decision. The defaults are what the rules say as they stand: with them the set itself comes
 * back. Checks are known by what they look at, so that the rules of a user's own set are read in the same way.
 */
export function interpret(ruleSet: RuleSet, interpretations: Interpretations): RuleSet {
  const others = chosenOtherwise(interpretations);
  if (others.length === 0) return ruleSet;
  const changed = others.reduce<RuleSet>((set, id) => CHANGES[id](set), ruleSet);
  return { ...changed, interpretations };
}

/** The same for several rule sets; the list itself where every choice is the default. */
export const interpretAll = (ruleSets: readonly RuleSet[], interpretations: Interpretations): readonly RuleSet[] =>
  chosenOtherwise(interpretations).length === 0
    ? ruleSets
    : ruleSets.map((ruleSet) => interpret(ruleSet, interpretations));
