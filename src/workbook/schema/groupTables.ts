import { BUILT_IN_INDICATORS, isAddedColumn } from '../../domain/indicators';
import { BUILT_IN_RULE_SETS } from '../../domain/ruleSet';
import type { Indicator } from '../../domain/indicators/types';
import * as c from './columns';
import type { ColumnSpec, TableSpec } from './types';

/** A user's own rule set may have more groups than the seven of the decision. */
const MOST_GROUPS = 12;

export const groupTableName = (group: number): string => `tblNhom${group}`;

/** The column in which staff enter an indicator. */
export function indicatorColumn({ id, kind, unit, scale, upperBound }: Indicator): ColumnSpec {
  switch (kind) {
    case 'count':
      return c.wholeNumber(id, unit, 0, upperBound);
    case 'decimal':
      return unit === 'percent' ? c.workedOutPercent(id) : c.decimal(id, unit, upperBound);
    case 'yesNo':
      return c.yesNoColumn(id);
    case 'grade':
      return c.grade(id, scale ?? '');
  }
}

/** What a group's table asks for in words, by group; told, never judged. */
const TEXTS: Readonly<Record<number, readonly ColumnSpec[]>> = { 6: [c.text('model_names', 48)] };

const columnsOf = (group: number, isWanted: (indicator: Indicator) => boolean): readonly ColumnSpec[] =>
  BUILT_IN_INDICATORS.filter((each) => each.group === group && each.source === 'groupTable' && isWanted(each)).map(
    indicatorColumn,
  );

const groupTable = (group: number): TableSpec => ({
  table: groupTableName(group),
  sheet: 'group',
  group,
  columns: [
    c.required(c.year()),
    c.month(),
    c.ward(),
    ...columnsOf(group, (each) => !isAddedColumn(each)),
    c.note(),
    ...columnsOf(group, isAddedColumn),
    ...(TEXTS[group] ?? []),
  ],
});

/** All group tables a workbook may have. */
export const GROUP_TABLES: readonly TableSpec[] = Array.from({ length: MOST_GROUPS }, (_, index) =>
  groupTable(index + 1),
);

/** Those with indicators of the built-in rule sets; the others are a user's own. */
export const BUILT_IN_GROUP_TABLES = GROUP_TABLES.filter(({ group }) =>
  BUILT_IN_RULE_SETS.some((set) => set.groups.some(({ number }) => number === group)),
);
