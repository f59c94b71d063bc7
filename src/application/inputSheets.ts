import { tableRequests, templatePictures } from '../workbook/schema';
import type { SheetPicture } from '../cells/picture';
import type { WorkbookPort, WorkbookSnapshot } from './ports';
import { hasRows, holdsUserData } from './untouchedSheets';

/** Names of the input sheets: those that the workbook has, and those that the template would add. */
export interface InputSheets {
  readonly present: readonly string[];
  readonly missing: readonly string[];
  /** Nothing was entered in any of them yet. */
  readonly blank: boolean;
}

/** Whether an input sheet or one of its tables is there already. Excel compares sheet names without case. */
export function isThere(
  picture: SheetPicture,
  { grids, sheetNames }: Pick<WorkbookSnapshot, 'grids' | 'sheetNames'>,
): boolean {
  const name = picture.name.toLowerCase();
  return (
    sheetNames.some((sheet) => sheet.toLowerCase() === name) ||
    picture.tables.some((table) => (grids.get(table.name)?.table ?? null) !== null)
  );
}

export function inputSheetsOf(snapshot: Pick<WorkbookSnapshot, 'grids' | 'sheetNames'>): InputSheets {
  const pictures = templatePictures('vi');
  const present = pictures.filter((picture) => isThere(picture, snapshot));
  const missing = pictures.filter((picture) => !present.includes(picture));
  return {
    present: present.map(({ name }) => name),
    missing: missing.map(({ name }) => name),
    blank: !present.some((picture) => holdsUserData(picture) && hasRows(picture, snapshot)),
  };
}

/** Reads a workbook that cannot be scored yet, to see what it lacks. Throws HostFailure. */
export const readInputSheets = async (workbook: Pick<WorkbookPort, 'read'>): Promise<InputSheets> =>
  inputSheetsOf(await workbook.read(tableRequests()));
