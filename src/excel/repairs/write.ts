import type { EditedValue } from '../../application/ports';
import { contentOf, isSameValue, typedAs } from '../cellContent';
import { cellBytes } from '../payload';
import { portionsOf } from '../portions';

/** What one cell is to hold, and in which number format. */
export interface CellState {
  readonly sheet: string;
  readonly cell: string;
  readonly content: EditedValue;
  readonly format: string;
}

/** A cell with what it holds. */
export interface StandingCell extends CellState {
  readonly range: Excel.Range;
}

const bytesOf = ({ content, format }: Pick<CellState, 'content' | 'format'>): number =>
  cellBytes(content) + format.length;

/** What cells hold now. */
export async function readCells(
  context: Excel.RequestContext,
  places: readonly { readonly sheet: string; readonly cell: string }[],
): Promise<StandingCell[]> {
  const found: StandingCell[] = [];
  for (const portion of portionsOf(places, () => 0)) {
    const ranges = portion.map(({ sheet, cell }) =>
      context.workbook.worksheets.getItem(sheet).getRange(cell).load('formulas,values,numberFormat'),
    );
    await context.sync();
    portion.forEach(({ sheet, cell }, at) => {
      const range = ranges[at];
      if (range)
        found.push({ sheet, cell, range, content: contentOf(range), format: String(range.numberFormat[0]?.[0] ?? '') });
    });
  }
  return found;
}

/** Empty cells are read as '' and written as null. */
const blankAs = (content: EditedValue): EditedValue => (content === null ? '' : content);

export const holdsContent = (standing: CellState, wanted: Pick<CellState, 'content'>): boolean =>
  isSameValue(blankAs(standing.content), blankAs(wanted.content));

/** The signs of a day or a time in a number format, texts and colours inside it left out. */
const dayTokens = (format: string): boolean =>
  /[dmyhs]/i.test(format.replace(/"[^"]*"?|\\.|\[[^\][]*\]|General/gi, ''));

/**
 * Whether two number formats show a cell as the same kind of thing. Excel on the web may read a format of days back in the account's own
 * style, so that the text of a format says little.
 */
const isSameKind = (some: string, other: string): boolean =>
  some === other || (some !== '@' && other !== '@' && dayTokens(some) && dayTokens(other));

/** The format first: a number put into a cell formatted as text would become a text. */
function put(context: Excel.RequestContext, { sheet, cell, content, format }: CellState, formatBefore: string): void {
  const range = context.workbook.worksheets.getItem(sheet).getRange(cell);
  if (format !== formatBefore) range.numberFormat = [[format]];
  range.formulas = [[typedAs(content, format === '@')]];
}

/** One cell to be written: what it is to hold, and the format it has until then. */
export interface CellWrite {
  readonly wanted: CellState;
  readonly formatBefore: string;
}

export async function writeCells(context: Excel.RequestContext, writes: readonly CellWrite[]): Promise<void> {
  for (const portion of portionsOf(writes, ({ wanted }) => bytesOf(wanted))) {
    for (const { wanted, formatBefore } of portion) put(context, wanted, formatBefore);
    await context.sync();
  }
}

/** Tries cell by cell: one that refuses was not changed either. Answers whether all hold what they should. */
export async function putBack(context: Excel.RequestContext, states: readonly CellState[]): Promise<boolean> {
  const standing = await readCells(context, states);
  const wrong = states.flatMap((wanted, at) => {
    const found = standing[at];
    return found && holdsContent(found, wanted) && found.format === wanted.format
      ? []
      : [{ wanted, formatBefore: found?.format ?? '' }];
  });
  try {
    await writeCells(context, wrong);
  } catch {
    for (const write of wrong) await writeCells(context, [write]).catch(() => undefined);
  }
  const now = await readCells(context, states);
  return states.every((wanted, at) => {
    const found = now[at];
    return found !== undefined && holdsContent(found, wanted) && isSameKind(found.format, wanted.format);
  });
}
