/** Hidden defined name in a sheet's own scope by which our status sheets are known. */
export const MARK_NAME = '_WardScore';
/** Hidden defined name on a sheet set aside during a write: which sheet it keeps. */
export const BACKUP_NAME = '_WardScoreBackup';
/** Sheets set aside are called "~WS1", "~WS2" … */
export const BACKUP_PREFIX = '~WS';

const quoted = (text: string): string => `="${text.replaceAll('"', '""')}"`;

function unquoted(formula: string): string | null {
  const match = /^="(.*)"$/s.exec(formula);
  return match?.[1] === undefined ? null : match[1].replaceAll('""', '"');
}

/** Formula of the mark of a picture drawn on a sheet. */
export const markFormula = (pictureId: string, sheetName: string): string => quoted(`${pictureId}|${sheetName}`);

/** Formula of the name that says which sheet a backup keeps. */
export const backupFormula = (sheetName: string): string => quoted(sheetName);

export interface NamedFormula {
  readonly name: string;
  readonly formula: string;
}

const textOf = (names: readonly NamedFormula[], wanted: string): string | null => {
  const found = names.find((name) => name.name.toLowerCase() === wanted.toLowerCase());
  return found ? unquoted(found.formula) : null;
};

/** The picture id when the sheet is ours: its mark must name the very sheet it stands on. */
export function pictureIdOf(sheetName: string, names: readonly NamedFormula[]): string | null {
  const mark = textOf(names, MARK_NAME);
  const bar = mark?.indexOf('|') ?? -1;
  if (mark === null || bar <= 0) return null;
  return mark.slice(bar + 1) === sheetName ? mark.slice(0, bar) : null;
}

/** True of a sheet that a write set aside, finished or not; a user's copy of our sheet has another name. */
export const isSetAside = (sheetName: string, names: readonly NamedFormula[]): boolean =>
  sheetName.startsWith(BACKUP_PREFIX) && carriesMark(names);

/** True when the mark is on the sheet, whichever sheet it names. */
export const carriesMark = (names: readonly NamedFormula[]): boolean => textOf(names, MARK_NAME) !== null;

/** The sheet that a backup keeps; null when the sheet is no backup of ours. */
export function backedUpSheet(sheetName: string, names: readonly NamedFormula[]): string | null {
  return sheetName.startsWith(BACKUP_PREFIX) ? textOf(names, BACKUP_NAME) : null;
}
