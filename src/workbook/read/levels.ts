import { FINDING_RULE_IDS, FINDING_RULES, type FindingLevel } from '../schema/findingRules';
import type { Issue, IssueCode, Settings } from './types';

/** Findings as grave as the user wants to see them; those of rules switched off are left out. */
export function levelled(issues: readonly Issue[], settings: Settings): readonly Issue[] {
  const levels = new Map<IssueCode, FindingLevel>();
  for (const rule of FINDING_RULE_IDS) {
    const level = settings[rule];
    if (level !== null) for (const code of FINDING_RULES[rule]) levels.set(code, level);
  }
  if (levels.size === 0) return issues;
  return issues.flatMap((issue): Issue[] => {
    const level = levels.get(issue.code) ?? issue.severity;
    return level === 'off' ? [] : [{ ...issue, severity: level }];
  });
}
