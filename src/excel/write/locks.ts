import { statusSheets } from '../../language/sheets';
import { pictureIdOf } from '../marks';
import type { SheetFacts } from '../read/details';

const LOCKED_IDS: ReadonlySet<string> = new Set(
  Object.values(statusSheets).flatMap((sheet) => ('locked' in sheet ? [sheet.id] : [])),
);

/** Whether the sheet is one of ours that is locked once it is drawn. */
export const locksItself = ({ name, formulas }: Pick<SheetFacts, 'name' | 'formulas'>): boolean =>
  LOCKED_IDS.has(pictureIdOf(name, formulas) ?? '');

/**
 * Opens those of the sheets that lock themselves and are locked: Excel refuses to open an open one. One that somebody gave a
 * password the host refuses to open, and with it everything queued after.
 */
export function unlockOwn(context: Excel.RequestContext, sheets: readonly SheetFacts[]): void {
  for (const sheet of sheets)
    if (sheet.protected && locksItself(sheet)) context.workbook.worksheets.getItem(sheet.name).protection.unprotect();
}

/** Locks cells against changes by mistake; columns and rows may still be sized, and everybody can open it again. */
export function lock(context: Excel.RequestContext, names: readonly string[]): void {
  for (const name of names)
    context.workbook.worksheets.getItem(name).protection.protect({ allowFormatColumns: true, allowFormatRows: true });
}
