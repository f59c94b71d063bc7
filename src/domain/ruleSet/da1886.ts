import { checksOf, criterionGroupOf } from './define';
import { PARTY } from './groups/1-party';
import { FORCE } from './groups/2-force';
import { MEANS } from './groups/3-means';
import { MANAGEMENT } from './groups/4-management';
import { CRIME } from './groups/5-crime';
import { MOVEMENT } from './groups/6-movement';
import { PROCEDURES } from './groups/7-procedures';
import { BUILT_IN_SCALES } from '../indicators/scales';
import type { RuleSet } from './types';

const GROUPS = [PARTY, FORCE, MEANS, MANAGEMENT, CRIME, MOVEMENT, PROCEDURES];

/**
 * The scheme of Decision 1886 (06/9/2023), years 2023 to 2028: 7 groups, 22 criteria, 73 checks. The decision gives the
 * groups and the targets; dividing them into 22 numbered criteria is a reading of it.
 */
export const da1886: RuleSet = {
  id: 'DA1886',
  name: null,
  version: '2.0',
  fromYear: 2023,
  toYear: 2028,
  groups: GROUPS.map(criterionGroupOf),
  criteria: GROUPS.flatMap((group) => group.criteria.map(({ id }) => ({ id, group: group.number, title: null }))),
  checks: GROUPS.flatMap(checksOf),
  indicators: GROUPS.flatMap((group) => group.indicators).filter(({ use }) => use === 'judged'),
  scales: BUILT_IN_SCALES,
};
