import { LANGUAGES } from '../language/language';
import { tableRequests, type TemplateRows } from '../workbook/schema';
import type { SheetPicture } from '../cells/picture';
import type { TemplateOutcome } from './createTemplate';
import { isThere } from './inputSheets';
import { HostFailure, type ContentsPort, type Progress, type SheetContents, type WorkbookPort } from './ports';
import { filledTemplate, templateFor } from './templateFor';
import { hasRows, holdsUserData, isAsMade, isSameSheet } from './untouchedSheets';

/**
 * Adds the Vietnamese input sheets filled with `rows`, and the sheets `about` them. A sheet that stands just as a template made it, in
 * either language, is filled in its place; whatever else somebody typed is never touched: rules and settings stay as they are, and
 * when a table of data was begun nothing is written. Throws HostFailure, `inputFilled` for the latter; the workbook is unchanged then.
 */
export async function fillTemplate(
  workbook: WorkbookPort & ContentsPort,
  progress: Progress,
  rows: TemplateRows,
  about: readonly SheetPicture[],
): Promise<TemplateOutcome> {
  progress.report('read', 0, 2);
  const snapshot = await workbook.read(tableRequests());
  const wanted = [...templateFor(snapshot, 'vi', rows), ...about];
  const standing = wanted.filter((picture) => isThere(picture, snapshot));
  refuse(standing.filter((picture) => holdsUserData(picture) && hasRows(picture, snapshot)));
  const nameOf = (picture: SheetPicture): string | undefined =>
    snapshot.sheetNames.find((name) => name.toLowerCase() === picture.name.toLowerCase());
  progress.report('read', 1, 2);
  const names = standing.flatMap((picture) => nameOf(picture) ?? []);
  const contents = names.length > 0 ? await workbook.contents(names) : new Map<string, SheetContents>();
  const made = LANGUAGES.flatMap((language) => filledTemplate(language));
  const blank = standing.filter((picture) => isAsMade(picture, contents.get(nameOf(picture) ?? ''), made));
  refuse(standing.filter((picture) => holdsUserData(picture) && !blank.includes(picture)));
  progress.report('draw', 0, 1);
  const filled = blank.filter((picture) => !isSameSheet(picture, contents.get(nameOf(picture) ?? '')));
  const pictures = wanted.filter((picture) => !standing.includes(picture) || filled.includes(picture));
  progress.report('write', 0, 1);
  if (pictures.length > 0) {
    const inPlace = filled.flatMap((picture) => nameOf(picture) ?? []);
    await workbook.write({ pictures, theme: 'colourBlindSafe', keptAt: null, inPlace }, snapshot, progress);
  }
  return {
    made: pictures.filter((picture) => !filled.includes(picture)).map(({ name }) => name),
    filled: filled.map(({ name }) => name),
    kept: wanted.filter((picture) => !pictures.includes(picture)).map(({ name }) => name),
  };
}

/** Nothing is mixed with data that somebody has entered. */
function refuse(begun: readonly SheetPicture[]): void {
  if (begun.length > 0) throw new HostFailure('inputFilled', begun.map(({ name }) => name).join(', '), true);
}
