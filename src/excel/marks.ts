/** Hidden defined name in a sheet's own scope by which our status sheets are known. */
export const MARK_NAME = '_WardScore';
/** Hidden defined name on a sheet set aside during a write: which sheet it keeps. */
export const BACKUP_NAME = '_WardScoreBackup';
/** Sheets set aside are called "~WS1", "~WS2" … */
export const BACKUP_PREFIX = '~WS';
/** Hidden defined name on a copy that is to be kept after the write: "step|moment". */
export const KEPT_NAME = '_WardScoreKept';
/** Hidden defined name on a status sheet: the step that added it, "step|moment". */
export const ADDED_NAME = '_WardScoreAdded';
/** Hidden defined name on an input sheet while a write lasts that added it or fills it where it stands. */
export const NEW_NAME = '_WardScoreNew';
/** Hidden defined name on a sheet that keeps what repairs replaced: how many places. */
export const CELLS_NAME = '_WardScoreCells';
/** Copies kept are called "~KQ3-1": step 3, first sheet. */
export const KEPT_PREFIX = '~KQ';

/** Name of the n-th copy kept of a step. */
export const keptName = (step: number, index: number): string => `${KEPT_PREFIX}${String(step)}-${String(index + 1)}`;

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

/**
 * True of a sheet that a write set aside, finished or not: it says so by its own mark, or came no further than being named and still
 * bears the marks of the sheet it is a copy of. A user's copy of our sheet has another name.
 */
export const isSetAside = (sheetName: string, names: readonly NamedFormula[]): boolean =>
  sheetName.startsWith(BACKUP_PREFIX) &&
  (textOf(names, BACKUP_NAME) !== null || carriesMark(names) || isBeingMade(names));

/** True when the mark is on the sheet, whichever sheet it names. */
export const carriesMark = (names: readonly NamedFormula[]): boolean => textOf(names, MARK_NAME) !== null;

/** Formula of the name on a sheet that is being made or filled. */
export const newFormula = quoted('1');

/** True of an input sheet that a write which has not ended makes or fills, and of copies of it. */
export const isBeingMade = (names: readonly NamedFormula[]): boolean => textOf(names, NEW_NAME) !== null;

/** A step of keeping: a number that counts up and the moment it was taken. */
export interface Step {
  readonly step: number;
  readonly keptAt: string;
}

export const stepFormula = ({ step, keptAt }: Step): string => quoted(`${String(step)}|${keptAt}`);

function stepIn(names: readonly NamedFormula[], wanted: string): Step | null {
  const match = /^(\d+)\|(.*)$/.exec(textOf(names, wanted) ?? '');
  return match?.[2] === undefined ? null : { step: Number(match[1]), keptAt: match[2] };
}

/** The step that a copy belongs to; null when it is no copy to be kept. */
export const keptStep = (names: readonly NamedFormula[]): Step | null => stepIn(names, KEPT_NAME);

/** The step that added a status sheet; null when that is not known. */
export const addedStep = (names: readonly NamedFormula[]): Step | null => stepIn(names, ADDED_NAME);

export const cellsFormula = (places: number): string => quoted(String(places));

/** How many places of repairs a sheet keeps; null when it keeps none. */
export function keptCells(sheetName: string, names: readonly NamedFormula[]): number | null {
  const places = sheetName.startsWith(KEPT_PREFIX) ? textOf(names, CELLS_NAME) : null;
  return places === null ? null : Number(places);
}

/** The sheet that a kept copy keeps; null when the sheet is no kept copy of ours. */
export const keptSheet = (sheetName: string, names: readonly NamedFormula[]): string | null =>
  sheetName.startsWith(KEPT_PREFIX) && keptStep(names) ? textOf(names, BACKUP_NAME) : null;

/** The sheet that a backup keeps; null when the sheet is no backup of ours. */
export function backedUpSheet(sheetName: string, names: readonly NamedFormula[]): string | null {
  return sheetName.startsWith(BACKUP_PREFIX) ? textOf(names, BACKUP_NAME) : null;
}
