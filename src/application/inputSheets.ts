import type { Language } from '../language/language';
import {
  INTERPRETATION_TABLE,
  interpretationsPicture,
  tableRequests,
  templatePictures,
  type TableSpec,
  type TemplateRows,
} from '../workbook/schema';
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

type Seen = Pick<WorkbookSnapshot, 'grids' | 'sheetNames'>;

/** Whether an input sheet or one of its tables is there already. Excel compares sheet names without case. */
export function isThere(picture: SheetPicture, { grids, sheetNames }: Seen): boolean {
  const name = picture.name.toLowerCase();
  return (
    sheetNames.some((sheet) => sheet.toLowerCase() === name) ||
    picture.tables.some((table) => (grids.get(table.name)?.table ?? null) !== null)
  );
}

/**
 * The sheets of the template as a workbook can have them. The readings stand on the sheet of rules; where that was made before there
 * were readings, they get a sheet of their own, as no sheet that is there is touched.
 */
export function picturesFor(
  snapshot: Seen,
  language: Language,
  rows: TemplateRows = {},
  groups: readonly TableSpec[] | null = null,
): readonly SheetPicture[] {
  const pictures = templatePictures(language, rows, groups);
  const rules = pictures.find(({ tables }) => tables.some(({ name }) => name === INTERPRETATION_TABLE.table));
  const hasReadings = (snapshot.grids.get(INTERPRETATION_TABLE.table)?.table ?? null) !== null;
  return rules && !hasReadings && isThere(rules, snapshot) ? [...pictures, interpretationsPicture(language)] : pictures;
}

export function inputSheetsOf(snapshot: Seen): InputSheets {
  const pictures = picturesFor(snapshot, 'vi');
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
