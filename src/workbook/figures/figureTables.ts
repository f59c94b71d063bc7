import type { Indicator } from '../../domain/indicators/types';
import type { RuleSet } from '../../domain/ruleSet/types';
import type { Grids } from '../grid';
import type { ParseContext } from '../read/cell/parse';
import { Findings } from '../read/findings';
import { readGroupRows, type GroupRows } from '../read/groupRows';
import { openInputs } from '../read/inputViews';
import { indicatorColumnsOf, knownIndicators } from '../read/ownColumns';
import { SCALES } from '../read/rules/indicators';
import { slotsFor, type Slots } from '../read/slots';
import type { WardResolver } from '../read/wardResolver';

/** The tables of figures of a workbook, with the row of every ward and period. */
export interface FigureTables {
  readonly context: ParseContext;
  readonly resolver: WardResolver;
  readonly slots: Slots;
  readonly groups: readonly GroupRows[];
  /** Every indicator that a rule set or the product knows, by id. */
  readonly indicators: ReadonlyMap<string, Indicator>;
}

/** The indicators that the tables have a column for, in the order of tables and columns; each once. */
export function indicatorsWithColumn({ groups, indicators }: FigureTables): readonly Indicator[] {
  const found = new Map<string, Indicator>();
  for (const group of groups) {
    const columns = [...group.indicators].sort(([, a], [, b]) => a.index - b.index);
    for (const [id] of columns) {
      const indicator = indicators.get(id);
      if (indicator && !found.has(id)) found.set(id, { ...indicator, group: group.view.spec.group ?? indicator.group });
    }
  }
  return [...found.values()];
}

/**
 * Opens the tables of figures alone, with the columns that rule sets name. What is wrong with their cells is not told here:
 * `readWorkbook` tells it.
 */
export function openFigureTables(grids: Grids, date1904: boolean, ruleSets: readonly RuleSet[]): FigureTables {
  const findings = new Findings();
  const context: ParseContext = { date1904, scales: SCALES };
  const { views, resolver } = openInputs(grids, context, findings);
  const slots = slotsFor(views.groups, resolver);
  const columns = indicatorColumnsOf(views.groups, ruleSets, context);
  const known = { resolver, slots, ruleSets };
  return {
    context,
    resolver,
    slots,
    groups: views.groups.map((view) => readGroupRows(view, columns.get(view) ?? new Map(), known, findings)),
    indicators: new Map(knownIndicators(ruleSets).map((each) => [each.id, each])),
  };
}
