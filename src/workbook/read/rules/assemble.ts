import { BUILT_IN_INDICATORS } from '../../../domain/indicators';
import { lintRuleSets, yearsWithoutCheck } from '../../../domain/ruleSet';
import type { Check, Indicator, RuleSet, RuleSetFault, RuleSetFaultCode } from '../../../domain/ruleSet/types';
import type { CheckDraft } from './checks';
import { NOT_SAID, type SetDraft } from './criteria';
import { SCALES } from './indicators';
import { withUnusableIndicators, type InvalidRules } from './invalidRules';

/** Faults after which a check says nothing certain any more. */
const FATAL: ReadonlySet<RuleSetFaultCode> = new Set([
  'unknownIndicator',
  'thresholdType',
  'gradeNotOnScale',
  'unknownScale',
  'yearsReversed',
  'duplicateId',
  'rangeReversed',
  'missingDenominator',
  'operatorKind',
  'negativeThreshold',
  'shareAboveHundred',
]);

/** Faults of a criterion as a whole. */
const OF_CRITERION: ReadonlySet<RuleSetFaultCode> = new Set(['criterionWithoutCheck', 'yearWithoutCheck']);

/** Criteria that a check without a known criterion may belong to: the one its id begins with, else all of the set. */
function suspects(set: SetDraft, { id, criterionId }: CheckDraft): readonly string[] {
  if (set.criteria.has(criterionId)) return [criterionId];
  const prefix = id.split('.')[0] ?? '';
  return set.criteria.has(prefix) ? [prefix] : [...set.criteria.keys()];
}

function checksOf(
  set: SetDraft,
  drafts: readonly CheckDraft[],
  known: ReadonlySet<string>,
  invalidRules: InvalidRules,
): Check[] {
  const checks: Check[] = [];
  for (const draft of drafts) {
    const strayed = !known.has(draft.ruleSetId);
    if (draft.ruleSetId !== set.id && !strayed) continue;
    if (!strayed && draft.check && set.criteria.has(draft.criterionId)) {
      checks.push(draft.check);
      continue;
    }
    for (const criterionId of suspects(set, draft)) {
      const id = draft.criterionId === criterionId && !strayed ? draft.id : `${draft.id} → ${criterionId}`;
      checks.push(invalidRules.check(set.id, { ...draft, id, criterionId }, draft.raw, draft.place));
    }
  }
  for (const [criterionId, { raw, place }] of set.doubtful)
    checks.push(invalidRules.check(set.id, { id: `${criterionId}.?`, criterionId }, raw, place));
  return checks;
}

/** Built-in indicators that the checks read, in their own order, then the user's own. */
function indicatorsOf(drafts: readonly CheckDraft[], setId: string): readonly Indicator[] {
  const used = new Map(
    drafts
      .filter((draft) => draft.ruleSetId === setId)
      .flatMap((draft) => draft.indicators.map((each) => [each.id, each])),
  );
  const builtIn = BUILT_IN_INDICATORS.filter(({ id }) => used.has(id));
  return [...builtIn, ...[...used.values()].filter((each) => !builtIn.includes(each))];
}

const NEVER = { from: 0, to: -1 };

function assembled(
  set: SetDraft,
  drafts: readonly CheckDraft[],
  known: ReadonlySet<string>,
  invalidRules: InvalidRules,
): RuleSet {
  const criteria = [...set.criteria.values()];
  const numbers = new Set(set.groups.keys());
  const complete = set.fromYear !== null && set.toYear !== null;
  return {
    id: set.id,
    name: set.name,
    version: set.version,
    fromYear: complete ? (set.fromYear ?? NEVER.from) : NEVER.from,
    toYear: complete ? (set.toYear ?? NEVER.to) : NEVER.to,
    groups: [...set.groups.values()].map((group) =>
      group.expectedCriteria === NOT_SAID
        ? { ...group, expectedCriteria: criteria.filter((each) => each.group === group.number).length }
        : group,
    ),
    criteria,
    checks: checksOf(set, drafts, known, invalidRules),
    indicators: indicatorsOf(drafts, set.id).map((each) => {
      if (numbers.has(each.group)) return each;
      const check = drafts.find((draft) => draft.ruleSetId === set.id && draft.indicators.includes(each));
      return { ...each, group: set.criteria.get(check?.criterionId ?? '')?.group ?? each.group };
    }),
    scales: SCALES,
  };
}

/**
 * Rule sets from the rows of the workbook, with every fault. What cannot be used is replaced, never left out: an unusable
 * check, a criterion without a check and a year claimed by two sets all make the criteria concerned invalid instead of passed.
 */
export function assemble(
  sets: readonly SetDraft[],
  drafts: readonly CheckDraft[],
  invalidRules: InvalidRules,
): { readonly ruleSets: readonly RuleSet[]; readonly faults: readonly RuleSetFault[] } {
  const known = new Set(sets.map(({ id }) => id));
  const raw = sets.map((set) => withUnusableIndicators(assembled(set, drafts, known, invalidRules)));
  const faults = lintRuleSets(raw)
    .filter(
      ({ code, item, ruleSetId }) => !(code === 'missingSection' && invalidRules.unusable.has(`#${ruleSetId} ${item}`)),
    )
    .map((fault) => placed(fault, sets));
  const strays = drafts.flatMap((draft) => strayFaults(draft, sets));
  const ruleSets = raw.map((set) => withUnusableIndicators(neutralised(set, raw, faults, invalidRules)));
  return { ruleSets, faults: [...faults, ...strays] };
}

/** A fault of a criterion stands where the criterion does. */
function placed(fault: RuleSetFault, sets: readonly SetDraft[]): RuleSetFault {
  if (fault.place || !OF_CRITERION.has(fault.code)) return fault;
  const place = sets.find(({ id }) => id === fault.ruleSetId)?.places.get(fault.item);
  return place ? { ...fault, place } : fault;
}

function strayFaults(draft: CheckDraft, sets: readonly SetDraft[]): RuleSetFault[] {
  const set = sets.find(({ id }) => id === draft.ruleSetId);
  if (set?.criteria.has(draft.criterionId)) return [];
  return [
    {
      code: 'unknownCriterion',
      ruleSetId: draft.ruleSetId,
      item: draft.id,
      expected: set ? [...set.criteria.keys()].join(', ') : sets.map(({ id }) => id).join(', '),
      found: set ? draft.criterionId : draft.ruleSetId,
      place: draft.place,
    },
  ];
}

function neutralised(
  set: RuleSet,
  all: readonly RuleSet[],
  faults: readonly RuleSetFault[],
  invalidRules: InvalidRules,
): RuleSet {
  const own = faults.filter(({ ruleSetId }) => ruleSetId === set.id);
  const fatal = new Map(own.filter(({ code }) => FATAL.has(code)).map((fault) => [fault.item, fault]));
  const checks = set.checks.map((check) => {
    const fault = fatal.get(check.id) ?? fatal.get(check.indicatorId);
    return fault ? invalidRules.check(set.id, check, fault.found, check.place ?? fault.place) : check;
  });
  const empty = own
    .filter(({ code }) => code === 'criterionWithoutCheck')
    .map(({ item }) => invalidRules.check(set.id, { id: `${item}.?`, criterionId: item }, '', null));
  const uncovered = own
    .filter(({ code }) => code === 'yearWithoutCheck')
    .flatMap(({ item }) =>
      yearsWithoutCheck(set, item).map(({ from: fromYear, to: toYear }) =>
        invalidRules.check(
          set.id,
          { id: `${item}.? ${String(fromYear)}`, criterionId: item, fromYear, toYear },
          '',
          null,
        ),
      ),
    );
  const claimed = all
    .filter((other) => other !== set)
    .flatMap((other) => {
      const [fromYear, toYear] = [Math.max(set.fromYear, other.fromYear), Math.min(set.toYear, other.toYear)];
      if (fromYear > toYear) return [];
      return set.criteria.map(({ id }) =>
        invalidRules.check(set.id, { id: `${id} ≠ ${other.id}`, criterionId: id, fromYear, toYear }, other.id, null),
      );
    });
  return { ...set, checks: [...checks, ...empty, ...uncovered, ...claimed] };
}
