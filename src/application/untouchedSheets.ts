import {
  AGENCY_TABLE,
  CHECK_TABLE,
  CRITERION_TABLE,
  INDICATOR_TABLE,
  INTERPRETATION_TABLE,
  REPORT_TABLE,
  SETTING_TABLE,
  TASK_TABLE,
} from '../workbook/schema/tables';
import type { TemplateSheet } from '../workbook/schema';
import type { PictureCell, SheetPicture } from '../cells/picture';
import type { SheetContents, WorkbookSnapshot } from './ports';

/** Tables of rules and settings, most of which a template fills in itself; whoever changes them has not begun to enter data. */
const ABOUT_RULES: readonly string[] = [
  AGENCY_TABLE.table,
  INTERPRETATION_TABLE.table,
  CRITERION_TABLE.table,
  CHECK_TABLE.table,
  INDICATOR_TABLE.table,
  SETTING_TABLE.table,
];

/** Tables that a template fills with the duties of the decision: rows in them are not yet a user’s. */
const DUTIES: readonly string[] = [TASK_TABLE.table, REPORT_TABLE.table];

/** True of a sheet with a table into which users enter data. */
export const holdsUserData = ({ tables }: TemplateSheet): boolean =>
  tables.some(({ name }) => !ABOUT_RULES.includes(name));

/** True when something stands in a row of one of its tables; the duties that a template brings along do not count. */
export const hasRows = ({ tables }: TemplateSheet, { grids }: Pick<WorkbookSnapshot, 'grids'>): boolean =>
  tables.some(
    ({ name }) =>
      !DUTIES.includes(name) &&
      grids.get(name)?.values.some((row, index) => index > 0 && row.some((cell) => cell !== '')),
  );

/** True when a sheet holds what one of the sheets of a blank template would hold there, and not one cell or note more. */
export const isAsMade = (
  { id }: SheetPicture,
  contents: SheetContents | undefined,
  blank: readonly SheetPicture[],
): boolean => blank.some((picture) => picture.id === id && isSameSheet(picture, contents));

/** True when each cell of a sheet is the cell of the picture, and its notes are the picture's notes as far as the host knows them. */
export function isSameSheet({ cells, notes }: SheetPicture, contents: SheetContents | undefined): boolean {
  if (contents === undefined) return false;
  if (
    contents.notes &&
    !isSameSet(
      contents.notes,
      notes.map(({ text }) => text),
    )
  )
    return false;
  const { row, column, formulas } = contents;
  const height = Math.max(cells.length, row + formulas.length);
  const width = Math.max(...cells.map((line) => line.length), column + (formulas[0]?.length ?? 0));
  for (let r = 0; r < height; r += 1)
    for (let c = 0; c < width; c += 1)
      if (contentOf(cells[r]?.[c] ?? null) !== String(formulas[r - row]?.[c - column] ?? '')) return false;
  return true;
}

const isSameSet = (some: readonly string[], others: readonly string[]): boolean =>
  some.length === others.length && [...some].sort().every((each, index) => each === [...others].sort()[index]);

function contentOf(cell: PictureCell): string {
  if (cell === null) return '';
  return typeof cell === 'object' ? cell.formula : String(cell);
}
