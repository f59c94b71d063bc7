import { queueSheets, type SheetFacts } from '../read/details';
import { portionsOfRows, SIZE } from '../read/rowPortions';
import { locksItself } from './locks';
import type { Pair } from './pair';
import { withoutSheet } from '../address';

/**
 * Whether sheets hold again what their backups keep, read anew: cells, places of tables, number of charts, and are locked if they lock
 * themselves. Excel may
 * have done less than it was asked for without a word.
 */
export async function areRestored(context: Excel.RequestContext, pairs: readonly Pair[]): Promise<boolean> {
  if (pairs.length === 0) return true;
  const sheetsOf = queueSheets(context);
  await context.sync();
  const sheets = sheetsOf();
  for (const { target, backup } of pairs) {
    const [now, kept] = [target, backup].map(({ name }) => sheets.find((sheet) => sheet.name === name));
    if (!now || !kept || !(await isSame(context, now, kept))) return false;
  }
  return true;
}

async function isSame(context: Excel.RequestContext, now: SheetFacts, kept: SheetFacts): Promise<boolean> {
  if (now.charts.length !== kept.charts.length || now.tables.length !== kept.tables.length) return false;
  if (locksItself(now) && !now.protected) return false;
  const { worksheets } = context.workbook;
  const [usedNow, usedKept] = [now, kept].map(({ name }) =>
    worksheets.getItem(name).getUsedRangeOrNullObject(true).load(`address,${SIZE}`),
  );
  const tables = [now, kept].map((sheet) =>
    sheet.tables.map((name) => worksheets.getItem(sheet.name).tables.getItem(name).getRange().load('address')),
  );
  await context.sync();
  const [tablesNow, tablesKept] = tables.map((ranges) => ranges.map(({ address }) => withoutSheet(address)).join());
  if (tablesNow !== tablesKept || !usedNow || !usedKept) return false;
  if (usedNow.isNullObject || usedKept.isNullObject) return usedNow.isNullObject === usedKept.isNullObject;
  if (withoutSheet(usedNow.address) !== withoutSheet(usedKept.address)) return false;
  const [partsNow, partsKept] = [now, kept].map(({ name }) => portionsOfRows(worksheets.getItem(name), usedNow));
  for (const [index, part] of (partsNow ?? []).entries()) {
    const other = partsKept?.[index];
    if (!other) return false;
    part.load('formulas');
    other.load('formulas');
    await context.sync();
    if (!hold(part.formulas, other.formulas)) return false;
  }
  return true;
}

/** A formula may name its own sheet or table, which is another one on a copy: that it is a formula is compared. */
const isFormula = (content: unknown): boolean => typeof content === 'string' && content.startsWith('=');

const hold = (now: unknown[][], kept: unknown[][]): boolean =>
  now.every((line, row) =>
    line.every((content, column) => {
      const other = kept[row]?.[column];
      return content === other || (isFormula(content) && isFormula(other));
    }),
  );
