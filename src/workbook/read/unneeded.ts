import { BUILT_IN_INDICATORS } from '../../domain/indicators';
import type { RuleSet } from '../../domain/ruleSet/types';
import { BUILT_IN_GROUP_TABLES } from '../schema/groupTables';
import { columnText, sheetName } from '../schema/words';
import type { Issue } from './types';

/** Columns of the built-in groups that a table may lack, with their indicators, by sheet and header. */
const INDICATORS: ReadonlyMap<string, string> = new Map(
  BUILT_IN_GROUP_TABLES.flatMap((spec) =>
    spec.columns.map(({ id }) => [`${sheetName(spec)}\n${columnText('vi', spec, id).header}`, id] as const),
  ),
);
const GROUPS: ReadonlyMap<string, number> = new Map(
  BUILT_IN_GROUP_TABLES.map(({ table, group }) => [table, group ?? 0]),
);
const BUILT_IN = new Map(BUILT_IN_INDICATORS.map((indicator) => [indicator.id, indicator]));

/**
 * Whether a finding misses a table or column of the built-in sets that no rule set of this workbook reads: a set of the user's own
 * lacks nothing that it does not ask for.
 */
export function missesWhatNobodyReads(ruleSets: readonly RuleSet[]): (issue: Issue) => boolean {
  const read = new Set(ruleSets.flatMap(({ indicators }) => indicators.map(({ id }) => id)));
  const groups = new Set([...read].flatMap((id) => BUILT_IN.get(id)?.group ?? []));
  const isUnread = (id: string): boolean => {
    const indicator = BUILT_IN.get(id);
    if (!indicator) return false;
    return indicator.use === 'judged' ? !read.has(id) : !groups.has(indicator.group);
  };
  return ({ code, sheet, subject }) => {
    if (ruleSets.length === 0) return false;
    if (code === 'columnMissing') return isUnread(INDICATORS.get(`${sheet}\n${subject}`) ?? '');
    const group = code === 'tableMissing' ? GROUPS.get(subject) : undefined;
    return group !== undefined && !groups.has(group);
  };
}
