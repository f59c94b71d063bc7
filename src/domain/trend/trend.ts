import type { Verdict, YearAssessment } from '../assess/types';
import type { Facts } from '../reading/types';
import { ancestriesIn, inheritanceOf, inheritedFrom, type Ancestry, type MergerRule } from '../ward';
import type { Ward } from '../ward/types';
import { changeOfFigures, changeOfVerdicts, type Change } from './change';

/** One ward and criterion against the period before. */
export interface CriterionTrend {
  readonly change: Change;
  readonly before: Verdict;
  readonly now: Verdict;
}

/** A criterion that a ward has gained or lost. Indexes are those of the later assessment. */
export interface Turn extends CriterionTrend {
  readonly ward: number;
  readonly criterion: number;
}

/** Two assessments side by side, the later one against the earlier. */
export interface Trend {
  readonly before: YearAssessment;
  readonly now: YearAssessment;
  /** The two years were judged by different rule sets: a change may come from the rules. */
  readonly otherRules: boolean;
  /** What a ward was made of since; null for the same unit and for a new one. */
  ancestry(ward: number): Ancestry | null;
  /** `figures` false leaves the figures out: a verdict that stayed is then always `same`. */
  at(ward: number, criterion: number, figures?: boolean): CriterionTrend;
  /** Criteria gained and lost, ward by ward. */
  turns(): Generator<Turn>;
}

/**
 * Compares two years by the verdicts in force. A ward that was merged since is compared with what it inherits by the user's rule
 * (`anew`: nothing); criteria are matched by id. Figures are compared only of wards that stayed the same unit.
 */
export function trendOf(before: YearAssessment, now: YearAssessment, facts: Facts, rule: MergerRule): Trend {
  const ancestries = ancestriesIn(facts.wards, now.year, before.year);
  const wardsBefore = new Map(before.wards.map((ward, at) => [ward.code, at]));
  const criteriaBefore = new Map(before.ruleSet.criteria.map(({ id }, at) => [id, at]));
  const { sizeOf } = inheritanceOf(facts, rule);

  const verdictOf = (ward: Ward, criterion: number): Verdict => {
    const at = wardsBefore.get(ward.code);
    return at === undefined ? 'noData' : before.inForce(at, criterion);
  };
  const verdictBefore = (ward: Ward, criterion: number): Verdict => {
    const ancestry = ancestries.get(ward.code);
    if (ancestry === undefined) return verdictOf(ward, criterion);
    return inheritedFrom(ancestry, rule, (part) => ({
      verdict: verdictOf(part, criterion),
      size: sizeOf(part.code, before.year),
    }));
  };

  const at = (ward: number, criterion: number, figures = true): CriterionTrend => {
    const verdict = now.inForce(ward, criterion);
    const unit = now.wards[ward];
    const earlier = criteriaBefore.get(now.ruleSet.criteria[criterion]?.id ?? '');
    if (unit === undefined || earlier === undefined) return { change: 'unknown', before: 'noData', now: verdict };
    const old = verdictBefore(unit, earlier);
    const told = changeOfVerdicts(old, verdict);
    if (told !== null) return { change: told, before: old, now: verdict };
    const wardBefore = ancestries.has(unit.code) ? undefined : wardsBefore.get(unit.code);
    const change =
      figures && wardBefore !== undefined
        ? changeOfFigures(before.explain(wardBefore, earlier), now.explain(ward, criterion), now.ruleSet)
        : 'same';
    return { change, before: old, now: verdict };
  };

  return {
    before,
    now,
    otherRules: before.ruleSet.id !== now.ruleSet.id || before.ruleSet.version !== now.ruleSet.version,
    ancestry: (ward) => ancestries.get(now.wards[ward]?.code ?? '') ?? null,
    at,
    *turns() {
      for (let ward = 0; ward < now.wards.length; ward++)
        for (let criterion = 0; criterion < now.ruleSet.criteria.length; criterion++) {
          const trend = at(ward, criterion, false);
          if (trend.change === 'gained' || trend.change === 'lost') yield { ...trend, ward, criterion };
        }
    },
  };
}
