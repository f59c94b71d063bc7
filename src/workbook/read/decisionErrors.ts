import { DECISION_ERRORS, isSurvey } from '../../domain/consistency/decision';
import type { Facts } from '../../domain/reading/types';
import type { Findings } from './findings';
import { GridCell } from './gridCell';
import type { GroupRows } from './groupRows';

/** What the decision gets wrong, told at the column of the offences where the workbook holds the figures of its survey. */
export function reportDecision(facts: Facts, groups: readonly GroupRows[], findings: Findings): void {
  if (!isSurvey(facts)) return;
  for (const { view, indicators } of groups) {
    const column = indicators.get('criminal_offences');
    if (!column) continue;
    const place = new GridCell(view.grid, view.from - 1, column.index);
    for (const { id, section } of DECISION_ERRORS)
      findings.at('decisionError', place, { subject: section, found: section, expected: id });
    return;
  }
}
