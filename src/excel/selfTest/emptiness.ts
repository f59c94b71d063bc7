import { isVeryHidden } from '../read/details';

/** Names that cases give to the workbook. */
const OWN_NAME = /^WardScore/;

/** The sheets of a workbook that holds nothing; null when it holds something. */
export async function sheetsIfEmpty(context: Excel.RequestContext): Promise<readonly string[] | null> {
  const { worksheets, tables, names } = context.workbook;
  worksheets.load('items/name');
  names.load('items/name');
  tables.load('items/name');
  await context.sync();
  const used = worksheets.items.map((sheet) => sheet.getUsedRangeOrNullObject(true).load('address'));
  for (const { charts } of worksheets.items) charts.load('items/name');
  await context.sync();
  const objects = worksheets.items.reduce(
    (sum, { charts }) => sum + charts.items.length,
    tables.items.length + names.items.length,
  );
  if (objects > 0 || used.some((range) => !range.isNullObject)) return null;
  return worksheets.items.map(({ name }) => name);
}

/** Removes every sheet but these, and the names that cases made. */
export async function removeOthers(context: Excel.RequestContext, kept: readonly string[]): Promise<void> {
  const { worksheets, names } = context.workbook;
  worksheets.load('items/name,items/visibility');
  names.load('items/name');
  await context.sync();
  for (const sheet of worksheets.items) {
    if (kept.includes(sheet.name)) continue;
    if (isVeryHidden(sheet)) sheet.visibility = 'Hidden';
    sheet.delete();
  }
  for (const name of names.items) if (OWN_NAME.test(name.name)) name.delete();
  await context.sync();
}
