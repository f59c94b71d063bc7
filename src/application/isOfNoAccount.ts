import { TEMPLATE_TABLES } from '../workbook/schema';
import type { WorkbookChange, WorkbookSnapshot } from './ports';

const NONE: ReadonlySet<string> = new Set();

/**
 * Whether a change is only on sheets that no verdict is made from; `drawn` are status sheets that were drawn after the workbook
 * was read. While a table of the template is missing any sheet may be the one that it appears on; a sheet that was not there
 * before may hold one too. Tables of groups of the user's own count only together with rules, which stand in tables of the template.
 */
export function isOfNoAccount(
  { sheets }: WorkbookChange,
  { statusSheets, grids, sheetNames }: Pick<WorkbookSnapshot, 'statusSheets' | 'grids' | 'sheetNames'>,
  drawn: ReadonlySet<string> = NONE,
): boolean {
  if (sheets.length === 0) return false;
  const own = new Set(statusSheets.values());
  const inputs = new Set([...grids.values()].map(({ sheet }) => sheet));
  const isComplete = TEMPLATE_TABLES.every(({ table }) => grids.has(table));
  return sheets.every(
    (sheet) => own.has(sheet) || drawn.has(sheet) || (isComplete && sheetNames.includes(sheet) && !inputs.has(sheet)),
  );
}
