import { OPERATOR_RECORDS } from '../../domain/operators';
import { checksInForce, ruleSetForYear } from '../../domain/ruleSet';
import type { RuleSet } from '../../domain/ruleSet/types';
import type { Findings } from './findings';
import { GridCell } from './gridCell';
import { cellAt, type FoundColumn, type TableView } from './tableView';

/** Two columns of which the first can never be more than the second. */
export interface SharePair {
  readonly numerator: FoundColumn;
  readonly denominator: FoundColumn;
}

/** The shares that the rule set of a year reads from a table, each pair once. */
export function sharePairs(columns: ReadonlyMap<string, FoundColumn>, ruleSets: readonly RuleSet[], year: number) {
  const ruleSet = ruleSetForYear(ruleSets, year);
  const pairs = new Map<string, SharePair>();
  for (const { operator, indicatorId, denominatorId } of ruleSet ? checksInForce(ruleSet, year) : []) {
    const numerator = columns.get(indicatorId);
    const denominator = denominatorId === null ? undefined : columns.get(denominatorId);
    if (OPERATOR_RECORDS[operator].family === 'share' && numerator && denominator)
      pairs.set(`${numerator.index} ${denominator.index}`, { numerator, denominator });
  }
  return [...pairs.values()];
}

/** The number that a cell says, null when it says none. */
export const shareCellNumber = (view: TableView, row: number, column: FoundColumn): number | null => {
  const raw = cellAt(view, row, column.index);
  if (typeof raw === 'number') return raw;
  const cell = column.parse(raw);
  return cell.state === 'value' && typeof cell.value === 'number' ? cell.value : null;
};

/** Reports parts that are more than their whole. */
export function reportShares(view: TableView, row: number, pairs: readonly SharePair[], findings: Findings): void {
  for (const { numerator, denominator } of pairs) {
    const part = shareCellNumber(view, row, numerator);
    const whole = shareCellNumber(view, row, denominator);
    if (part === null || whole === null || part <= whole) continue;
    findings.at('shareAboveOne', new GridCell(view.grid, row, numerator.index), {
      subject: numerator.header,
      found: String(part),
      expected: `≤ ${whole}`,
    });
  }
}
