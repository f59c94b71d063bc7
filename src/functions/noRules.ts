import type { RuleSet } from '../domain/ruleSet/types';

/** For a check that belongs to no rule set: one made of a user's own figures. */
export const NO_RULES: RuleSet = {
  id: '',
  name: null,
  version: '',
  fromYear: 0,
  toYear: 9999,
  groups: [],
  criteria: [],
  checks: [],
  indicators: [],
  scales: [],
};
