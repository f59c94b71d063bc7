import type { Issue, WorkbookRecords } from '../workbook/read/types';
import { acceptedHeaders, headerKey } from '../workbook/read/headers';
import { INPUT_TABLES } from '../workbook/schema';
import type { TableSpec } from '../workbook/schema/types';
import type { Grids } from '../workbook/grid';
import type { NamedTable, WorkbookSnapshot } from './ports';

/** What Excel calls the table on a copy of a sheet: the name with digits more, as names are unique in a workbook. */
const COPY = /^_?\d+$/;

const isKnown = (name: string): boolean => INPUT_TABLES.some(({ table }) => table.toLowerCase() === name.toLowerCase());

/** Column ids by which a table is told from others: those that no other input table has. */
const ownColumns = ({ columns, group }: TableSpec): ReadonlySet<string> =>
  new Set(
    columns.map(({ id }) => id).filter((id) => group === null || !['year', 'month', 'ward', 'note'].includes(id)),
  );

/** Whether a table that is called as one of ours is by its headers a copy of another: group 1 copied may be called group 12. */
function isCopyByHeaders(name: string, spec: TableSpec, grids: Grids): boolean {
  const [header = []] = grids.get(name)?.values ?? [];
  const accepted = acceptedHeaders(spec);
  const own = ownColumns(spec);
  return header.some((text) => own.has(accepted.get(headerKey(String(text))) ?? ''));
}

/** The table that this one is a second of; null for a table of its own. */
function originalOf({ name }: NamedTable, tables: readonly NamedTable[], grids: Grids): TableSpec | null {
  const specs = INPUT_TABLES.filter(
    ({ table }) => name.toLowerCase().startsWith(table.toLowerCase()) && COPY.test(name.slice(table.length)),
  );
  const standing = specs.filter(({ table }) => tables.some((each) => each.name.toLowerCase() === table.toLowerCase()));
  const [longest] = standing.sort((a, b) => b.table.length - a.table.length);
  if (!longest) return null;
  return !isKnown(name) || isCopyByHeaders(name, longest, grids) ? longest : null;
}

/** The records with one more finding for every second table of a kind: only the first is read, which nobody should have to guess. */
export function withTwinsTold(
  records: WorkbookRecords,
  { tables = [], grids, statusSheets }: Pick<WorkbookSnapshot, 'tables' | 'grids' | 'statusSheets'>,
): WorkbookRecords {
  const ours = new Set(statusSheets.values());
  const twins = tables.flatMap((table): Issue[] => {
    const original = ours.has(table.sheet) || table.sheet.startsWith('~') ? null : originalOf(table, tables, grids);
    if (!original) return [];
    const { name: found, sheet } = table;
    return [
      {
        ...{ code: 'tableTwice', severity: 'warning', sheet, cell: null },
        subject: found,
        found,
        expected: original.table,
      },
    ];
  });
  return twins.length === 0 ? records : { ...records, issues: [...records.issues, ...twins] };
}
