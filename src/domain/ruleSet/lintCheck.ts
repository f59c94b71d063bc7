import { FAMILIES, OPERATOR_RECORDS } from '../operators';
import { bareThreshold } from './thresholdText';
import type { Check, Indicator, RuleSet, RuleSetFaultCode, Scale } from './types';

/** A fault before it knows the rule set and the place it stands at. */
export interface RuleFault {
  readonly code: RuleSetFaultCode;
  readonly item: string;
  readonly expected: string;
  readonly found: string;
}

/** What a check may name. */
interface Known {
  readonly indicators: ReadonlyMap<string, Indicator>;
  readonly scales: ReadonlyMap<string, Scale>;
  readonly criteria: ReadonlySet<string>;
}

export const knownOf = (ruleSet: RuleSet): Known => ({
  indicators: new Map(ruleSet.indicators.map((each) => [each.id, each])),
  scales: new Map(ruleSet.scales.map((each) => [each.id, each])),
  criteria: new Set(ruleSet.criteria.map((each) => each.id)),
});

/** Ids of the indicators a check reads, in the order of its columns. */
export const indicatorIdsOf = (check: Check): readonly string[] => [
  check.indicatorId,
  ...(check.denominatorId === null ? [] : [check.denominatorId]),
  ...(check.remainderId === null ? [] : [check.remainderId]),
  ...(check.threshold.kind === 'indicator' ? [check.threshold.id] : []),
  ...(check.threshold.kind === 'range' && check.threshold.orUpTo !== undefined ? [check.threshold.orUpTo] : []),
];

function indicatorFindings(check: Check, known: Known): RuleFault[] {
  const kinds = FAMILIES[OPERATOR_RECORDS[check.operator].family].kinds;
  return indicatorIdsOf(check).flatMap((id): RuleFault[] => {
    const indicator = known.indicators.get(id);
    if (!indicator) return [{ code: 'unknownIndicator', item: check.id, expected: '', found: id }];
    if (kinds.includes(indicator.kind)) return [];
    return [{ code: 'operatorKind', item: check.id, expected: kinds.join(', '), found: `${id}: ${indicator.kind}` }];
  });
}

const numbersOf = ({ threshold }: Check): readonly number[] => {
  if (threshold.kind === 'number') return [threshold.value];
  return threshold.kind === 'range' ? [threshold.low, threshold.high] : [];
};

/** A part is never more than its whole: no ward could ever pass, or every one would. */
const isAboveWhole = ({ operator, threshold }: Check): boolean =>
  OPERATOR_RECORDS[operator].family === 'share' && threshold.kind === 'number' && threshold.value > 100;

function thresholdFindings(check: Check): RuleFault[] {
  const { threshold } = check;
  const fitting = OPERATOR_RECORDS[check.operator].thresholds;
  const found = bareThreshold(threshold);
  if (!fitting.includes(threshold.kind) || !numbersOf(check).every(Number.isFinite))
    return [{ code: 'thresholdType', item: check.id, expected: fitting.join(', '), found: found || threshold.kind }];
  const findings: RuleFault[] = [];
  if (numbersOf(check).some((value) => value < 0))
    findings.push({ code: 'negativeThreshold', item: check.id, expected: '≥ 0', found });
  if (threshold.kind === 'range' && threshold.low > threshold.high)
    findings.push({ code: 'rangeReversed', item: check.id, expected: `${threshold.high}–${threshold.low}`, found });
  if (isAboveWhole(check)) findings.push({ code: 'shareAboveHundred', item: check.id, expected: '≤ 100', found });
  return findings;
}

function gradeFindings(check: Check, known: Known): RuleFault[] {
  if (check.threshold.kind !== 'grade') return [];
  const indicator = known.indicators.get(check.indicatorId);
  const scale = indicator?.scale === undefined ? undefined : known.scales.get(indicator.scale);
  if (!scale || scale.grades.includes(check.threshold.grade)) return [];
  return [{ code: 'gradeNotOnScale', item: check.id, expected: scale.grades.join(', '), found: check.threshold.grade }];
}

/** Every fault of one check. */
export function lintCheck(check: Check, known: Known): RuleFault[] {
  const findings = [...indicatorFindings(check, known), ...thresholdFindings(check), ...gradeFindings(check, known)];
  if (!known.criteria.has(check.criterionId))
    findings.push({ code: 'unknownCriterion', item: check.id, expected: '', found: check.criterionId });
  if (OPERATOR_RECORDS[check.operator].family === 'share' && check.denominatorId === null)
    findings.push({ code: 'missingDenominator', item: check.id, expected: '', found: '' });
  if (check.section.trim() === '') findings.push({ code: 'missingSection', item: check.id, expected: '', found: '' });
  if (check.fromYear !== null && check.toYear !== null && check.fromYear > check.toYear)
    findings.push(reversed(check.id, check.fromYear, check.toYear));
  return findings;
}

export const reversed = (item: string, fromYear: number, toYear: number): RuleFault => ({
  code: 'yearsReversed',
  item,
  expected: `${toYear}–${fromYear}`,
  found: `${fromYear}–${toYear}`,
});
