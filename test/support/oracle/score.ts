import { checkAnswer, plainly, type CheckAnswer, type Verdict } from './check';
import { checksOf, CRITERIA, GROUPS } from './rules';
import { key, type Declaration, type PlainWard, type PlainWorkbook, type Readings } from './workbook';

/** Kleene AND: one fail, else one invalid, else one blank, else one provisional, else pass; nothing applicable → notApplicable. */
function together(verdicts: readonly Verdict[]): Verdict {
  const applicable = verdicts.filter((verdict) => verdict !== 'notApplicable');
  if (applicable.length === 0) return 'notApplicable';
  return (
    (['fail', 'invalid', 'noData', 'provisional'] as const).find((verdict) => applicable.includes(verdict)) ?? 'pass'
  );
}

/** What a criterion would be if the year ended now: each open check as it stands. */
const ifItEndedNow = (answer: CheckAnswer): Verdict => (typeof answer === 'string' ? answer : answer.soFar);

/** The computed verdict of a criterion, and where it points when it is provisional. */
function computedOf(ward: PlainWard, year: number, criterion: string, readings: Readings): CriterionVerdict {
  const answers = checksOf(criterion, year, readings).map(([, rule]) => checkAnswer(rule, ward, year));
  const verdict = together(answers.map(plainly));
  const soFar = together(answers.map(ifItEndedNow));
  return {
    verdict,
    soFar,
    direction: verdict === 'provisional' && (soFar === 'pass' || soFar === 'fail') ? soFar : null,
  };
}

interface CriterionVerdict {
  readonly verdict: Verdict;
  readonly soFar: Verdict;
  readonly direction: 'pass' | 'fail' | null;
}

const determinate = (verdict: Verdict): boolean => ['pass', 'fail', 'notApplicable'].includes(verdict);

export interface CriterionAnswer {
  readonly computed: Verdict;
  readonly self: Declaration | null;
  readonly appraised: Declaration | null;
  readonly inForce: Verdict;
  /** What the verdict in force would be if the year ended now; also where that is "not applicable", which is no direction. */
  readonly ifItEndedNow: Verdict;
  /** Of the verdict in force. */
  readonly direction: 'pass' | 'fail' | null;
  readonly origin: 'appraised' | 'computed' | 'self' | 'none';
  readonly disagreement: boolean;
}

/**
 * "The verdict in force is appraised, else computed when determinate, else self." What was declared and cannot be understood
 * keeps its turn: nobody knows what the appraisers said, so nothing else may take force in its place.
 */
function answer(ward: PlainWard, year: number, criterion: string, readings: Readings): CriterionAnswer {
  const { verdict: computed, soFar, direction } = computedOf(ward, year, criterion, readings);
  const self = ward.self.get(key(year, criterion)) ?? null;
  const appraised = ward.appraised.get(key(year, criterion)) ?? null;
  const said = [
    ...(determinate(computed) ? [computed] : []),
    ...[self, appraised].filter((verdict) => verdict !== null && verdict !== 'invalid'),
  ];
  const common = { computed, self, appraised, direction: null, disagreement: new Set(said).size > 1 };
  if (appraised !== null) return { ...common, inForce: appraised, ifItEndedNow: appraised, origin: 'appraised' };
  if (determinate(computed)) return { ...common, inForce: computed, ifItEndedNow: computed, origin: 'computed' };
  if (self !== null) return { ...common, inForce: self, ifItEndedNow: self, origin: 'self' };
  return { ...common, direction, inForce: computed, ifItEndedNow: soFar, origin: 'none' };
}

export interface WardAnswer {
  readonly code: string;
  readonly criteria: ReadonlyMap<string, CriterionAnswer>;
  readonly groups: ReadonlyMap<number, Verdict>;
  /** Where the verdict of a group points to: that of its criteria as they stand. */
  readonly groupDirections: ReadonlyMap<number, 'pass' | 'fail' | null>;
  readonly passed: number;
  readonly failed: number;
  readonly unknown: number;
  readonly provisionallyPassing: number;
  readonly provisionallyFailing: number;
  readonly notApplicable: number;
  readonly denominator: number;
  readonly qualified: 'pass' | 'fail' | 'noData';
}

function wardAnswer(ward: PlainWard, year: number, readings: Readings): WardAnswer {
  const criteria = new Map(CRITERIA.map((criterion) => [criterion, answer(ward, year, criterion, readings)] as const));
  const verdicts = [...criteria.values()].map((one) => one.inForce);
  const count = (...wanted: readonly Verdict[]): number =>
    verdicts.filter((verdict) => wanted.includes(verdict)).length;
  const [passed, failed, notApplicable] = [count('pass'), count('fail'), count('notApplicable')];
  const denominator = verdicts.length - notApplicable;
  const groups = Object.entries(GROUPS).map(
    ([group, members]) => [Number(group), together(members.map((member) => criteria.get(member)!.inForce))] as const,
  );
  return {
    code: ward.code,
    criteria,
    groups: new Map(groups),
    groupDirections: new Map(
      groups.map(([group, verdict]) => {
        const soFar = together(GROUPS[group]!.map((member) => criteria.get(member)!.ifItEndedNow));
        return [group, verdict === 'provisional' && (soFar === 'pass' || soFar === 'fail') ? soFar : null] as const;
      }),
    ),
    passed,
    failed,
    unknown: count('noData', 'provisional', 'invalid'),
    provisionallyPassing: [...criteria.values()].filter((one) => one.direction === 'pass').length,
    provisionallyFailing: [...criteria.values()].filter((one) => one.direction === 'fail').length,
    notApplicable,
    denominator,
    qualified: failed > 0 ? 'fail' : denominator > 0 && passed === denominator ? 'pass' : 'noData',
  };
}

/** Wards that stand on the last day of the year; the last day of a ward is a day on which it stands. */
function existing({ wards, readings }: PlainWorkbook, year: number): readonly PlainWard[] {
  const end = `${String(year)}-12-${readings.get('R15') === 'fromMidDecember' ? '14' : '31'}`;
  return wards.filter((ward) => (ward.from === null || ward.from <= end) && (ward.to === null || ward.to >= end));
}

/** 1-2-2-4: one more than the number of wards with a greater share; null where nothing applies. */
export const rankOf = (one: WardAnswer, all: readonly WardAnswer[]): number | null =>
  one.denominator === 0
    ? null
    : 1 + all.filter((other) => other.passed * one.denominator > one.passed * other.denominator).length;

/** Every ward of one year. */
export const scoreYear = (workbook: PlainWorkbook, year: number): readonly WardAnswer[] =>
  existing(workbook, year).map((ward) => wardAnswer(ward, year, workbook.readings));
