import type { Facts } from '../reading/types';
import type { RuleSet } from '../ruleSet/types';
import { runToEnd, type Resumable } from '../resumable';
import type { Ward } from '../ward/types';
import { endOf, existsOn } from '../ward/validity';
import { disagree, verdictInForce } from './force';
import { conjunction, criteriaOfGroup, directionOf, groupResults } from './groups';
import { directionFrom, VERDICT_CODES, verdictFromCode } from './outcome';
import { compileRules, computeCriterion, computedCodeOf, computedSoFarOf } from './compiledRules';
import { distributionOf, scoreWards, totalsOf } from './scores';
import { traceCheck } from './trace';
import {
  ORIGINS,
  type CriterionTrace,
  type Direction,
  type Disagreement,
  type ForcePolicy,
  type Origin,
  type YearAssessment,
} from './types';

/** Verdicts of a year as codes, one byte each, criteria of a ward side by side. */
interface Codes {
  readonly computed: Uint8Array;
  readonly inForce: Uint8Array;
  /** What each verdict in force would be if the period ended here. */
  readonly soFar: Uint8Array;
  readonly origins: Uint8Array;
  /** Places where declared and computed verdicts contradict each other. */
  readonly disagreeing: readonly number[];
}

/** Wards assessed between two places to pause: a few milliseconds' work. */
const WARDS_AT_ONCE = 64;

const ORIGIN_CODES = Object.fromEntries(ORIGINS.map((origin, code) => [origin, code])) as Readonly<
  Record<Origin, number>
>;

function* computeCodes(
  facts: Facts,
  wards: readonly Ward[],
  compiledRules: ReturnType<typeof compileRules>,
  year: number,
  policy: ForcePolicy,
): Resumable<Codes> {
  const size = wards.length * compiledRules.length;
  const codes = {
    computed: new Uint8Array(size),
    inForce: new Uint8Array(size),
    soFar: new Uint8Array(size),
    origins: new Uint8Array(size),
  };
  const disagreeing: number[] = [];
  let at = 0;
  for (const { code } of wards) {
    if (at % (WARDS_AT_ONCE * compiledRules.length) === 0) yield;
    for (const criterion of compiledRules) {
      const made = computeCriterion(criterion, facts, code, year);
      const computed = computedCodeOf(made);
      const self = facts.declared('self', code, year, criterion.id);
      const appraised = facts.declared('appraised', code, year, criterion.id);
      const { verdict, origin } = verdictInForce(policy, verdictFromCode(computed), self, appraised);
      codes.computed[at] = computed;
      codes.inForce[at] = VERDICT_CODES[verdict];
      codes.soFar[at] = verdict === 'provisional' ? computedSoFarOf(made) : VERDICT_CODES[verdict];
      codes.origins[at] = ORIGIN_CODES[origin];
      if (disagree(verdictFromCode(computed), self, appraised)) disagreeing.push(at);
      at++;
    }
  }
  return { ...codes, disagreeing };
}

/** Index that must exist; asking beside the table is a mistake of the caller and not of the data. */
function within<T>(items: readonly T[], index: number): T {
  const item = items[index];
  if (item === undefined) throw new RangeError(`${index} of ${items.length}`);
  return item;
}

/**
 * Assesses the wards that exist at the end of a year by a rule set. Only codes are kept; `explain` evaluates again, by the
 * same checks, with everything that led to the verdict. Throws RangeError when asked about a ward or criterion that is not there.
 */
export const assessYear = (
  facts: Facts,
  ruleSet: RuleSet,
  year: number,
  policy: ForcePolicy = 'appraised',
): YearAssessment => runToEnd(assessYearSteps(facts, ruleSet, year, policy));

/** What is asked of one ward and one criterion, by their places in the assessment. */
interface Lookups {
  readonly place: (ward: number, criterion: number) => number;
  readonly directionAt: (ward: number, criterion: number) => Direction | null;
  readonly verdictsAt: (ward: number, criterion: number) => Disagreement;
}

function lookupsOf(
  facts: Facts,
  wards: readonly Ward[],
  compiledRules: ReturnType<typeof compileRules>,
  codes: Codes,
  year: number,
): Lookups {
  const place = (ward: number, criterion: number): number => {
    within(wards, ward);
    within(compiledRules, criterion);
    return ward * compiledRules.length + criterion;
  };
  const directionAt = (ward: number, criterion: number): Direction | null => {
    const at = place(ward, criterion);
    return directionFrom(verdictFromCode(codes.inForce[at]), verdictFromCode(codes.soFar[at]));
  };
  const verdictsAt = (ward: number, criterion: number): Disagreement => {
    const at = place(ward, criterion);
    const unit = within(wards, ward);
    const { id } = within(compiledRules, criterion);
    return {
      criterionId: id,
      ward: unit,
      year,
      computed: verdictFromCode(codes.computed[at]),
      self: facts.declared('self', unit.code, year, id),
      appraised: facts.declared('appraised', unit.code, year, id),
      inForce: verdictFromCode(codes.inForce[at]),
      origin: ORIGINS[codes.origins[at] ?? ORIGIN_CODES.none] ?? 'none',
    };
  };
  return { place, directionAt, verdictsAt };
}

/** The same, with places to pause. `lastDay` (ISO) is that of a part of the year: the wards of that day are assessed. */
export function* assessYearSteps(
  facts: Facts,
  ruleSet: RuleSet,
  year: number,
  policy: ForcePolicy,
  lastDay: string = endOf(year, facts.figureYear),
): Resumable<YearAssessment> {
  const wards = facts.wards.filter((ward) => existsOn(ward, lastDay));
  const compiledRules = compileRules(ruleSet, year);
  const codes = yield* computeCodes(facts, wards, compiledRules, year, policy);
  const scores = scoreWards(wards, codes, compiledRules.length);
  const groups = new Map(ruleSet.groups.map(({ number }) => [number, criteriaOfGroup(ruleSet, number)]));

  const { place, directionAt, verdictsAt } = lookupsOf(facts, wards, compiledRules, codes, year);
  let disagreements: readonly Disagreement[] | null = null;

  return {
    year,
    ruleSet,
    wards,
    scores,
    groups: groupResults(ruleSet, codes, wards.length),
    distribution: distributionOf(scores),
    totals: totalsOf(scores),
    get disagreements() {
      disagreements ??= codes.disagreeing.map((at) =>
        verdictsAt(Math.floor(at / compiledRules.length), at % compiledRules.length),
      );
      return disagreements;
    },
    inForce: (ward, criterion) => verdictFromCode(codes.inForce[place(ward, criterion)]),
    computed: (ward, criterion) => verdictFromCode(codes.computed[place(ward, criterion)]),
    direction: directionAt,
    origin: (ward, criterion) => ORIGINS[codes.origins[place(ward, criterion)] ?? 0] ?? 'none',
    groupVerdict: (ward, group) => {
      within(wards, ward);
      return verdictFromCode(conjunction(codes.inForce, ward * compiledRules.length, groups.get(group) ?? []));
    },
    groupDirection: (ward, group) => {
      within(wards, ward);
      return directionOf(codes, ward * compiledRules.length, groups.get(group) ?? []);
    },
    explain: (ward, criterion): CriterionTrace => ({
      ...verdictsAt(ward, criterion),
      direction: directionAt(ward, criterion),
      checks: within(compiledRules, criterion).checks.map((check) =>
        traceCheck(check, facts, within(wards, ward).code, year),
      ),
    }),
  };
}
