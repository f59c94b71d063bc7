import { locksItself } from './locks';
import type { SheetFacts } from '../read/details';

/**
 * Asks for something that changes nothing and that Excel refuses while another workbook is in front, before anything is written: what
 * fails later on could not be taken back either, for sheets cannot be removed then. `sheets` are those that are written anyway.
 */
export function requireFront(context: Excel.RequestContext, sheets: readonly SheetFacts[]): void {
  const open = sheets.find((sheet) => !sheet.protected || locksItself(sheet));
  if (open) context.workbook.worksheets.getItem(open.name).showGridlines = open.showGridlines;
}
