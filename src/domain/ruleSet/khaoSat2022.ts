import { da1886 } from './da1886';
import type { Check, RuleSet } from './types';

/** The survey tested the ward committee for the lower title only (I.III.2.1 against II.III.1). */
const asSurveyed = (check: Check): Check =>
  check.id === 'C02.1' ? { ...check, threshold: { kind: 'grade', grade: 'advanced_collective' } } : check;

/** The survey of 2022: the scheme's rules with the committee title the survey asked for. */
export const khaoSat2022: RuleSet = {
  ...da1886,
  id: 'KS2022',
  fromYear: 2022,
  toYear: 2022,
  checks: da1886.checks.map(asSurveyed),
};
