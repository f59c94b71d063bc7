import { HostFailure, type WorkbookSnapshot } from '../application/ports';
import type { SheetPicture } from '../cells/picture';

/** Where a picture goes. */
export interface Placement {
  readonly picture: SheetPicture;
  readonly sheet: string;
  /** True when a sheet of ours, or one still as a template made it, stands there already and is drawn over in its place. */
  readonly existing: boolean;
}

const LONGEST_SHEET_NAME = 31;

/** The wanted name, or the first free "name (2)", "name (3)" …; Excel compares sheet names without case. */
function freeName(wanted: string, taken: ReadonlySet<string>): string {
  for (let number = 1; ; number++) {
    const suffix = number === 1 ? '' : ` (${String(number)})`;
    const name = wanted.slice(0, LONGEST_SHEET_NAME - suffix.length) + suffix;
    if (!taken.has(name.toLowerCase())) return name;
  }
}

/**
 * Decides for every picture on which sheet it goes, and refuses before anything is written: a sheet of ours that is
 * protected, a workbook whose structure is protected, an input sheet whose name is taken and not `inPlace`. Throws HostFailure.
 */
export function planPlacements(
  pictures: readonly SheetPicture[],
  snapshot: WorkbookSnapshot,
  inPlace: readonly string[] = [],
): Placement[] {
  if (snapshot.workbookProtected) throw new HostFailure('workbookProtected', '', true);
  const taken = new Set(snapshot.sheetNames.map((name) => name.toLowerCase()));
  return pictures.map((picture) => {
    const ours =
      picture.kind === 'status'
        ? snapshot.statusSheets.get(picture.id)
        : inPlace.find((name) => name.toLowerCase() === picture.name.toLowerCase());
    if (ours !== undefined) {
      // What we lock ourselves we open again; a password that somebody added makes the host refuse.
      if (picture.locked !== true && snapshot.protectedSheets.includes(ours))
        throw new HostFailure('sheetProtected', ours, true);
      return { picture, sheet: ours, existing: true };
    }
    if (picture.kind === 'input' && taken.has(picture.name.toLowerCase())) {
      throw new HostFailure('nameTaken', picture.name, true);
    }
    const sheet = freeName(picture.name, taken);
    taken.add(sheet.toLowerCase());
    return { picture, sheet, existing: false };
  });
}
