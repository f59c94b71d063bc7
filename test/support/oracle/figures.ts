import { checkVerdict, type Verdict } from './check';
import { checksOf, CRITERIA, GROUPS } from './rules';
import { rankOf, type WardAnswer } from './score';
import type { PlainWard, Readings } from './workbook';

/** Figures of the status sheets as a person would count them on paper, from the answers of the slow evaluator alone. */

export const ratio = (part: number, whole: number): string => `${String(part)}/${String(whole)}`;

export const bounds = ({ passed, unknown, denominator }: WardAnswer): string =>
  unknown === 0 ? ratio(passed, denominator) : `${String(passed)}–${String(passed + unknown)}/${String(denominator)}`;

const sum = (wards: readonly WardAnswer[], part: (ward: WardAnswer) => number): number =>
  wards.reduce((total, ward) => total + part(ward), 0);

export const qualifiedOf = (wards: readonly WardAnswer[]): number =>
  wards.filter(({ qualified }) => qualified === 'pass').length;

export interface Totals {
  readonly passed: number;
  readonly failed: number;
  readonly unknown: number;
  readonly notApplicable: number;
}

export const totalsOf = (wards: readonly WardAnswer[]): Totals => ({
  passed: sum(wards, (ward) => ward.passed),
  failed: sum(wards, (ward) => ward.failed),
  unknown: sum(wards, (ward) => ward.unknown),
  notApplicable: sum(wards, (ward) => ward.notApplicable),
});

/** The five figures of the cards: wards, qualified of them, criteria passed of those that apply, failed, of which nothing can be said. */
export function cardsOf(wards: readonly WardAnswer[]): readonly (string | number)[] {
  const { passed, failed, unknown } = totalsOf(wards);
  const pointing = sum(wards, (ward) => ward.provisionallyPassing + ward.provisionallyFailing);
  return [
    wards.length,
    ratio(qualifiedOf(wards), wards.length),
    ratio(passed, passed + failed + unknown),
    failed,
    unknown - pointing,
  ];
}

/** Each score with its wards, the greatest share on top, and of equal shares that of more criteria. */
export function stepsOf(wards: readonly WardAnswer[]): readonly { score: string; wards: number }[] {
  const scored = [...wards].sort(
    (a, b) =>
      b.passed * Math.max(1, a.denominator) - a.passed * Math.max(1, b.denominator) || b.denominator - a.denominator,
  );
  const steps = new Map<string, number>();
  for (const { passed, denominator } of scored) {
    const score = ratio(passed, denominator);
    steps.set(score, (steps.get(score) ?? 0) + 1);
  }
  return [...steps].map(([score, count]) => ({ score, wards: count }));
}

/** One line of the ranking, by the code of the ward. */
export const rankingOf = (wards: readonly WardAnswer[]): ReadonlyMap<string, readonly (string | number | null)[]> =>
  new Map(
    wards.map((ward) => [
      ward.code,
      [
        rankOf(ward, wards),
        ratio(ward.passed, ward.denominator),
        ward.denominator === 0 ? null : ward.passed / ward.denominator,
        ward.failed,
        ward.unknown,
        ward.notApplicable,
        bounds(ward),
        ward.qualified,
      ],
    ]),
  );

const isOpen = (verdict: Verdict): boolean => !['pass', 'fail', 'notApplicable'].includes(verdict);

export interface GroupFigures {
  readonly group: number;
  readonly passed: number;
  readonly failed: number;
  readonly undetermined: number;
  /** Of them, where they point to. */
  readonly passing: number;
  readonly failing: number;
  readonly notApplicable: number;
  readonly total: number;
  /** "12/28": criteria of the group over all wards. */
  readonly criteria: string;
  /** Wards that fail each criterion of the group which some ward fails. */
  readonly failures: readonly number[];
}

export const groupsOf = (wards: readonly WardAnswer[]): readonly GroupFigures[] =>
  Object.entries(GROUPS).map(([number, members]) => {
    const verdicts = wards.map(({ groups }) => groups.get(Number(number))!);
    const count = (is: (verdict: Verdict) => boolean): number => verdicts.filter(is).length;
    const single = wards.flatMap(({ criteria }) => members.map((id) => criteria.get(id)!.inForce));
    const notApplicable = count((verdict) => verdict === 'notApplicable');
    const pointing = (where: 'pass' | 'fail'): number =>
      wards.filter(({ groupDirections }) => groupDirections.get(Number(number)) === where).length;
    return {
      group: Number(number),
      passed: count((verdict) => verdict === 'pass'),
      failed: count((verdict) => verdict === 'fail'),
      undetermined: count(isOpen),
      passing: pointing('pass'),
      failing: pointing('fail'),
      notApplicable,
      total: wards.length - notApplicable,
      criteria: ratio(
        single.filter((verdict) => verdict === 'pass').length,
        single.filter((verdict) => verdict !== 'notApplicable').length,
      ),
      failures: members
        .map((id) => wards.filter(({ criteria }) => criteria.get(id)!.inForce === 'fail').length)
        .filter((failing) => failing > 0),
    };
  });

/** Numbers of the sentence on a group, in the order in which it says them. */
export function numbersOfGroup(group: GroupFigures): readonly number[] {
  const { passed, failed, undetermined, passing, failing, notApplicable, total, failures } = group;
  const silent = undetermined - passing - failing;
  return [
    passed,
    total,
    ...(failed > 0 ? [failed, total, ...failures] : []),
    ...(passing > 0 ? [passing, total] : []),
    ...(failing > 0 ? [failing, total] : []),
    ...(silent > 0 ? [silent, total] : []),
    ...(notApplicable > 0 ? [notApplicable] : []),
  ];
}

/** Wards that fail a group or are undetermined in it, group by group, with the criteria behind it. */
export const groupDetailsOf = (wards: readonly WardAnswer[]): readonly (readonly unknown[])[] =>
  Object.entries(GROUPS).flatMap(([number, members]) =>
    wards.flatMap(({ code, groups, groupDirections, criteria }) => {
      const verdict = groups.get(Number(number))!;
      if (verdict === 'pass' || verdict === 'notApplicable') return [];
      const failing = members.filter((id) => criteria.get(id)!.inForce === 'fail');
      const open = members.filter((id) => isOpen(criteria.get(id)!.inForce));
      const direction = groupDirections.get(Number(number));
      return [[Number(number), code, direction ? `provisional ${direction}` : verdict, failing.join(), open.join()]];
    }),
  );

/** Wards that pass a criterion, of those it applies to. */
export function passesOf(wards: readonly WardAnswer[], id: string): string {
  const verdicts = wards.map(({ criteria }) => criteria.get(id)!.inForce);
  return ratio(
    verdicts.filter((verdict) => verdict === 'pass').length,
    verdicts.filter((verdict) => verdict !== 'notApplicable').length,
  );
}

/** Every line of what is left to do: ward, criterion, checks (several blanks in one line), verdict of the line. */
export function gapsOf(
  wards: readonly WardAnswer[],
  plain: ReadonlyMap<string, PlainWard>,
  year: number,
  readings: Readings,
): readonly string[] {
  return wards.flatMap(({ code, criteria }) =>
    CRITERIA.flatMap((id) => {
      const { inForce, origin } = criteria.get(id)!;
      const checks = checksOf(id, year, readings).map(([check, rule]) => ({
        check,
        verdict: checkVerdict(rule, plain.get(code)!, year),
      }));
      const line = (check: string, verdict: Verdict): string => [code, id, check, verdict].join(' ');
      if (inForce === 'fail') {
        const failing = checks.filter(({ verdict }) => verdict === 'fail');
        return failing.length > 0 ? failing.map(({ check }) => line(check, 'fail')) : [line('', 'fail')];
      }
      if (!isOpen(inForce)) return [];
      if (origin === 'appraised' || origin === 'self') return [line('', 'invalid')];
      const blank = checks.filter(({ verdict }) => verdict === 'noData').map(({ check }) => check);
      return [
        ...checks
          .filter(({ verdict }) => verdict === 'invalid' || verdict === 'provisional')
          .map((each) => line(each.check, each.verdict)),
        ...(blank.length > 0 ? [line(blank.join('+'), 'noData')] : []),
      ];
    }),
  );
}

/** How what was declared and what the figures say agree, by ward and criterion; nothing declared is no line. */
export const agreementsOf = (wards: readonly WardAnswer[]): readonly string[] =>
  wards.flatMap(({ code, criteria }) =>
    CRITERIA.flatMap((id) => {
      const { computed, self, appraised, disagreement } = criteria.get(id)!;
      if (self === null && appraised === null) return [];
      const settled = [computed, self, appraised].filter((verdict) => verdict !== null && !isOpen(verdict));
      const agreement = disagreement ? 'disagree' : settled.length > 1 ? 'agree' : 'undecided';
      return [[code, id, self ?? '', appraised ?? '', computed, agreement].join(' ')];
    }),
  );

/** Criteria gained and lost since the year before, by ward code: both verdicts settled, and different. */
export function turnsOf(
  before: readonly WardAnswer[],
  now: readonly WardAnswer[],
): ReadonlyMap<string, readonly [number, number]> {
  const earlier = new Map(before.map((ward) => [ward.code, ward]));
  return new Map(
    now.map(({ code, criteria }) => {
      const changed = (from: Verdict, to: Verdict): number =>
        CRITERIA.filter(
          (id) => earlier.get(code)?.criteria.get(id)?.inForce === from && criteria.get(id)!.inForce === to,
        ).length;
      return [code, [changed('fail', 'pass'), changed('pass', 'fail')]];
    }),
  );
}
