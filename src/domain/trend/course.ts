import type { WardScore, YearAssessment } from '../assess/types';
import { compareProducts } from '../exact/compare';
import type { Facts } from '../reading/types';
import type { ChosenWard, RoadmapState } from '../roadmap/types';
import type { MergerRule } from '../ward';
import type { Change } from './change';
import { paceOf, type Pace, type ShareOfYear, type Target } from './pace';
import { trendOf, type Trend } from './trend';

/** What is known of the years: their results, and what the workbook says of wards and roadmap. */
interface KnownYears {
  readonly records: {
    readonly facts: Facts;
    readonly settings: { readonly mergerRule: MergerRule };
    readonly chosen: readonly ChosenWard[];
  };
  readonly assessment: YearAssessment;
  readonly years: readonly YearAssessment[];
  readonly roadmap: Pick<RoadmapState, 'milestones'>;
}

/** So many years stand side by side at most. */
const MOST_YEARS = 6;

/** The years up to the scored one, and the scored one against the year before it. */
export interface Course {
  readonly years: readonly YearAssessment[];
  readonly trend: Trend;
  /** The last milestone of the roadmap; null when there is none. */
  readonly target: Target | null;
  readonly dueYears: ReadonlyMap<string, number>;
}

export function courseOf({ records, assessment, years, roadmap }: KnownYears): Course | null {
  const upToNow = years.filter(({ year }) => year < assessment.year).slice(1 - MOST_YEARS);
  const before = upToNow.at(-1);
  if (before === undefined) return null;
  const last = roadmap.milestones.at(-1);
  return {
    years: [...upToNow, assessment],
    trend: trendOf(before, assessment, records.facts, records.settings.mergerRule),
    target: last === undefined ? null : { year: last.year, percent: last.leastShare },
    dueYears: new Map(records.chosen.map(({ wardCode, year }) => [wardCode, year])),
  };
}

const paceAlong = (shares: readonly ShareOfYear[], target: Target | null): Pace => {
  const known = shares.filter(({ whole }) => whole > 0);
  const [from, now] = [known[0], shares.at(-1)];
  return from === undefined || now === undefined || target === null ? 'unknown' : paceOf(from, now, target);
};

/** A ward or a criterion over the years. */
export interface Line {
  readonly shares: readonly ShareOfYear[];
  readonly change: Change;
  readonly gained: number;
  readonly lost: number;
  readonly pace: Pace;
}

/** Wards that are qualified, year by year. */
export const qualifiedShares = (years: readonly YearAssessment[]): ShareOfYear[] =>
  years.map(({ year, scores }) => ({
    year,
    part: scores.filter(({ qualified }) => qualified === 'pass').length,
    whole: scores.length,
  }));

export const paceOfAll = ({ years, target }: Course): Pace => paceAlong(qualifiedShares(years), target);

/** What the criteria of a ward come to together; nothing settled is nothing known. */
export function overallChange(changes: readonly Change[]): Change {
  const some = (...wanted: readonly Change[]): boolean => changes.some((change) => wanted.includes(change));
  const [better, worse] = [some('gained', 'better', 'mixed'), some('lost', 'worse', 'mixed')];
  if (better && worse) return 'mixed';
  if (better) return 'better';
  if (worse) return 'worse';
  return some('same') ? 'same' : 'unknown';
}

/** Each ward: criteria passed of those that apply. It has to pass all of them by its year, else by the last milestone. */
export function* wardLines({ years, trend, target, dueYears }: Course): Generator<Line & { readonly ward: number }> {
  const scores = years.map(
    (each) => new Map(each.scores.map((score): [string, WardScore] => [score.ward.code, score])),
  );
  for (const [ward, { code }] of trend.now.wards.entries()) {
    const changes = trend.now.ruleSet.criteria.map((_, criterion) => trend.at(ward, criterion, false).change);
    const count = (change: Change): number => changes.filter((each) => each === change).length;
    const shares = years.map(({ year }, at): ShareOfYear => {
      const score = scores[at]?.get(code);
      return { year, part: score?.passed ?? 0, whole: score?.denominator ?? 0 };
    });
    const due = dueYears.get(code) ?? target?.year;
    yield {
      ward,
      shares,
      change: overallChange(changes),
      gained: count('gained'),
      lost: count('lost'),
      pace: paceAlong(shares, due === undefined ? null : { year: due, percent: 100 }),
    };
  }
}

function passesOf(assessment: YearAssessment, criterionId: string): ShareOfYear {
  const criterion = assessment.ruleSet.criteria.findIndex(({ id }) => id === criterionId);
  const verdicts = criterion < 0 ? [] : assessment.wards.map((_, ward) => assessment.inForce(ward, criterion));
  return {
    year: assessment.year,
    part: verdicts.filter((verdict) => verdict === 'pass').length,
    whole: verdicts.filter((verdict) => verdict !== 'notApplicable').length,
  };
}

/** More wards passing, exactly: 5 of 13 is more than 5 of 14. */
function changeOfShare(before: ShareOfYear | undefined, now: ShareOfYear | undefined): Change {
  if (before === undefined || now === undefined || before.whole === 0 || now.whole === 0) return 'unknown';
  const sign = compareProducts(now.part, before.whole, before.part, now.whole);
  return sign > 0 ? 'better' : sign < 0 ? 'worse' : 'same';
}

/** Each criterion: wards that pass of those it applies to, and wards that gained and lost it. */
export function criterionLines({ years, trend, target }: Course): (Line & { readonly criterion: number })[] {
  const turns = [...trend.turns()];
  return trend.now.ruleSet.criteria.map(({ id }, criterion) => {
    const shares = years.map((each) => passesOf(each, id));
    const count = (change: Change): number =>
      turns.filter((turn) => turn.criterion === criterion && turn.change === change).length;
    return {
      criterion,
      shares,
      change: changeOfShare(shares.at(-2), shares.at(-1)),
      gained: count('gained'),
      lost: count('lost'),
      pace: paceAlong(shares, target),
    };
  });
}
