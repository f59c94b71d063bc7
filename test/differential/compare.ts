import type { YearAssessment } from '../../src/domain/assess/types';
import { checkAnswer, checkVerdict, plainly } from '../support/oracle/check';
import { checksOf, CRITERIA, GROUPS } from '../support/oracle/rules';
import { rankOf, scoreYear, type WardAnswer } from '../support/oracle/score';
import type { PlainWorkbook } from '../support/oracle/workbook';

/** One thing the two evaluators do not agree on, with all that is needed to judge who is right. */
export interface Difference {
  readonly what: string;
  readonly engine: unknown;
  readonly oracle: unknown;
  readonly detail?: unknown;
}

type Report = (what: string, engine: unknown, oracle: unknown, detail?: () => unknown) => void;

/** Verdicts of the checks of a criterion with the cells they stand on; made only when something differs. */
function detailOf(workbook: PlainWorkbook, code: string, year: number, criterion: string): unknown {
  const ward = workbook.wards.find((one) => one.code === code)!;
  return checksOf(criterion, year, workbook.readings).map(([id, rule]) => ({
    id,
    rule,
    oracle: checkVerdict(rule, ward, year),
    cells: [...ward.cells].filter(([name]) =>
      Object.values(rule).some((part) => typeof part === 'string' && name.endsWith(` ${part}`)),
    ),
    parcels: criterion === 'C06' ? ward.parcels : undefined,
  }));
}

/** Check by check, since a criterion that fails hides what the others say. */
function compareChecks(
  engine: YearAssessment,
  at: number,
  index: number,
  workbook: PlainWorkbook,
  report: Report,
): void {
  const { criterionId, ward, checks } = engine.explain(at, index);
  const plain = workbook.wards.find((one) => one.code === ward.code)!;
  const rules = checksOf(criterionId, engine.year, workbook.readings);
  report(
    `${ward.code} ${String(engine.year)} ${criterionId} checks`,
    checks.map(({ check, verdict, direction }) => `${check.id} ${verdict} ${String(direction)}`),
    rules.map(([id, rule]) => {
      const answer = checkAnswer(rule, plain, engine.year);
      const soFar = typeof answer === 'string' || answer.soFar === 'notApplicable' ? null : answer.soFar;
      return `${id} ${plainly(answer)} ${String(soFar)}`;
    }),
  );
}

function compareCriteria(
  engine: YearAssessment,
  at: number,
  oracle: WardAnswer,
  workbook: PlainWorkbook,
  report: Report,
): void {
  CRITERIA.forEach((criterion, index) => {
    const one = oracle.criteria.get(criterion)!;
    const name = `${oracle.code} ${String(engine.year)} ${criterion}`;
    const detail = (): unknown => ({ ...one, checks: detailOf(workbook, oracle.code, engine.year, criterion) });
    report(`${name} computed`, engine.computed(at, index), one.computed, detail);
    report(`${name} in force`, engine.inForce(at, index), one.inForce, detail);
    report(`${name} direction`, engine.direction(at, index), one.direction, detail);
    report(`${name} origin`, engine.origin(at, index), one.origin, detail);
    compareChecks(engine, at, index, workbook, report);
  });
  for (const group of Object.keys(GROUPS).map(Number)) {
    report(
      `${oracle.code} ${String(engine.year)} group ${String(group)}`,
      engine.groupVerdict(at, group),
      oracle.groups.get(group),
    );
  }
}

function compareScores(engine: YearAssessment, oracle: readonly WardAnswer[], report: Report): void {
  oracle.forEach((one, at) => {
    const {
      passed,
      failed,
      unknown,
      provisionallyPassing,
      provisionallyFailing,
      notApplicable,
      denominator,
      qualified,
    } = one;
    const rank = rankOf(one, oracle);
    const score = engine.scores[at];
    report(`${one.code} score`, score && { ...score, ward: score.ward.code }, {
      ward: one.code,
      passed,
      failed,
      unknown,
      provisionallyPassing,
      provisionallyFailing,
      notApplicable,
      denominator,
      qualified,
      rank,
    });
  });
  const sum = (part: (one: WardAnswer) => number): number => oracle.reduce((total, one) => total + part(one), 0);
  report('totals', engine.totals, {
    passed: sum((one) => one.passed),
    failed: sum((one) => one.failed),
    unknown: sum((one) => one.unknown),
    provisionallyPassing: sum((one) => one.provisionallyPassing),
    provisionallyFailing: sum((one) => one.provisionallyFailing),
    notApplicable: sum((one) => one.notApplicable),
  });
}

function compareGroups(engine: YearAssessment, oracle: readonly WardAnswer[], report: Report): void {
  for (const [group, members] of Object.entries(GROUPS)) {
    const verdicts = oracle.map((one) => one.groups.get(Number(group))!);
    const count = (...wanted: readonly string[]): number =>
      verdicts.filter((verdict) => wanted.includes(verdict)).length;
    const towards = (direction: 'pass' | 'fail'): number =>
      oracle.filter((one) => one.groupDirections.get(Number(group)) === direction).length;
    const inForce = oracle.flatMap((one) => members.map((member) => one.criteria.get(member)!.inForce));
    report(
      `group ${group}`,
      engine.groups.find((one) => one.group === Number(group)),
      {
        group: Number(group),
        passed: count('pass'),
        failed: count('fail'),
        undetermined: count('noData', 'provisional', 'invalid'),
        provisionallyPassing: towards('pass'),
        provisionallyFailing: towards('fail'),
        notApplicable: count('notApplicable'),
        total: oracle.length - count('notApplicable'),
        criteriaPassed: inForce.filter((verdict) => verdict === 'pass').length,
        criteriaApplicable: inForce.filter((verdict) => verdict !== 'notApplicable').length,
      },
    );
  }
}

/** "1 phường 21/22": each score with its count, the greatest share first. */
function compareDistribution(engine: YearAssessment, oracle: readonly WardAnswer[], report: Report): void {
  const steps = new Map<string, number>();
  for (const one of oracle.filter((ward) => ward.denominator > 0)) {
    const score = `${String(one.passed)}/${String(one.denominator)}`;
    steps.set(score, (steps.get(score) ?? 0) + 1);
  }
  const engineSteps = engine.distribution.filter((step) => step.denominator > 0);
  const asText = engineSteps.map((step) => `${String(step.passed)}/${String(step.denominator)} ${String(step.wards)}`);
  report('distribution', asText.sort(), [...steps].map(([score, count]) => `${score} ${String(count)}`).sort());
  const falling = engineSteps.every((step, index) => {
    const next = engineSteps[index + 1];
    return next === undefined || step.passed * next.denominator >= next.passed * step.denominator;
  });
  report('distribution falls', falling, true);
}

function compareDisagreements(engine: YearAssessment, oracle: readonly WardAnswer[], report: Report): void {
  const expected = oracle.flatMap((one) =>
    [...one.criteria].filter(([, answer]) => answer.disagreement).map(([criterion]) => `${one.code} ${criterion}`),
  );
  report(
    'disagreements',
    engine.disagreements.map((one) => `${one.ward.code} ${one.criterionId}`).sort(),
    expected.sort(),
  );
}

/** Everything in which the engine's assessment of a year differs from the slow one. */
export function differences(engine: YearAssessment, workbook: PlainWorkbook): readonly Difference[] {
  const found: Difference[] = [];
  const report: Report = (what, fromEngine, fromOracle, detail) => {
    const same =
      typeof fromEngine === 'object'
        ? JSON.stringify(sorted(fromEngine)) === JSON.stringify(sorted(fromOracle))
        : fromEngine === fromOracle;
    if (!same) found.push({ what, engine: fromEngine, oracle: fromOracle, detail: detail?.() });
  };
  const oracle = scoreYear(workbook, engine.year);
  report(
    'wards',
    engine.wards.map((ward) => ward.code),
    oracle.map((ward) => ward.code),
  );
  oracle.forEach((one, at) => compareCriteria(engine, at, one, workbook, report));
  compareScores(engine, oracle, report);
  compareGroups(engine, oracle, report);
  compareDistribution(engine, oracle, report);
  compareDisagreements(engine, oracle, report);
  return found;
}

/** The same object with its keys in one order, so that two can be compared as text. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value) || typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
