import { isVeryHidden, type SheetFacts } from '../read/details';

/** A sheet to be removed: Excel deletes none that is VeryHidden, so such a one becomes Hidden first. */
export type Removable = Pick<SheetFacts, 'name' | 'isVeryHidden'>;

/** Queues the removal of sheets, one after another. */
export function removeSheets(context: Excel.RequestContext, sheets: readonly Removable[]): void {
  for (const { name, isVeryHidden: mustShow } of sheets) {
    const sheet = context.workbook.worksheets.getItem(name);
    if (mustShow) sheet.visibility = 'Hidden';
    sheet.delete();
  }
}

/** Removes those of the sheets that still stand. Whichever stay because Excel refuses are out of the user's sight as before. */
export async function removeStanding(context: Excel.RequestContext, names: readonly string[]): Promise<void> {
  if (names.length === 0) return;
  const standing = await standingAmong(context, names);
  removeSheets(context, standing);
  try {
    await context.sync();
  } catch (error) {
    await hideAgain(context, standing).catch(() => undefined);
    throw error;
  }
}

async function standingAmong(context: Excel.RequestContext, names: readonly string[]): Promise<Removable[]> {
  const { worksheets } = context.workbook;
  worksheets.load('items/name,items/visibility');
  await context.sync();
  return worksheets.items
    .filter(({ name }) => names.includes(name))
    .map((sheet) => ({ name: sheet.name, isVeryHidden: isVeryHidden(sheet) }));
}

async function hideAgain(context: Excel.RequestContext, before: readonly Removable[]): Promise<void> {
  const hidden = before.filter((sheet) => sheet.isVeryHidden).map(({ name }) => name);
  for (const { name } of await standingAmong(context, hidden))
    context.workbook.worksheets.getItem(name).visibility = 'VeryHidden';
  await context.sync();
}
