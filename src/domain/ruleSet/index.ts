export { AGENCIES } from './agencies';
export { BUILT_IN_RULE_SETS, checksInForce, ruleSetForYear } from './byYear';
export { da1886 } from './da1886';
export { khaoSat2022 } from './khaoSat2022';
export { DIFFERENCE_FIELDS, diffRuleSets, RULE_SET_ITEMS } from './diff';
export { lintRuleSet, lintRuleSets } from './lint';
export { yearsWithoutCheck } from './lintYears';
export { indicatorIdsOf } from './lintCheck';
export { bareThreshold } from './thresholdText';
