import type { Progress, TableRequest, WorkbookPort, WorkbookSnapshot } from '../application/ports';
import type { ColourTheme, SheetPicture } from '../workbook/sheets/picture';
import { toHostFailure } from './failures';
import { planPlacements, type Placement } from './plan';
import type { SheetFacts } from './read/details';
import { readSnapshot, type ExcelSnapshot } from './read/snapshot';
import type { ExcelRuntime } from './runtime';
import { drawPictures } from './write/drawPictures';
import { restoreBackups } from './write/restore';

/** The workbook that Excel has open, or whatever host answers Office.js. */
export function createExcelWorkbook(runtime: ExcelRuntime): WorkbookPort {
  return {
    read: (requests) => read(runtime, requests),
    write: (pictures, theme, snapshot, progress) => write(runtime, pictures, theme, snapshot, progress),
  };
}

/** Waits while the user is typing in a cell, where the host can. */
const run = <T>(runtime: ExcelRuntime, batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> =>
  runtime.run({ delayForCellEdit: true }, batch);

/** A run that died left its copies behind: what they keep is brought back first, then the workbook is read again. */
async function read(runtime: ExcelRuntime, requests: readonly TableRequest[]): Promise<WorkbookSnapshot> {
  try {
    const snapshot = await run(runtime, (context) => readSnapshot(context, requests));
    if (snapshot.leftBackups.length === 0) return snapshot;
    return await run(runtime, async (context) => {
      await restoreBackups(context, null);
      return readSnapshot(context, requests);
    });
  } catch (error) {
    throw toHostFailure(error, true);
  }
}

async function write(
  runtime: ExcelRuntime,
  pictures: readonly SheetPicture[],
  theme: ColourTheme,
  snapshot: WorkbookSnapshot,
  progress: Progress,
): Promise<ReadonlyMap<string, string>> {
  const placements = planPlacements(pictures, snapshot);
  try {
    await run(runtime, (context) => drawPictures(context, placements, theme, sheetsOf(snapshot), progress, runtime));
  } catch (error) {
    throw toHostFailure(error, await restored(runtime, snapshot, placements));
  }
  return new Map(placements.map(({ picture, sheet }) => [picture.id, sheet]));
}

/** A snapshot that another port made knows nothing of what stands on the sheets. */
const sheetsOf = (snapshot: WorkbookSnapshot): readonly SheetFacts[] =>
  'sheets' in snapshot ? (snapshot as ExcelSnapshot).sheets : [];

/** Brings the workbook back to what it was; false when the host refuses that too, and the copies wait for the next read. */
async function restored(
  runtime: ExcelRuntime,
  { sheetNames: sheetsBefore }: WorkbookSnapshot,
  placements: readonly Placement[],
): Promise<boolean> {
  const added = placements.filter((placement) => !placement.existing).map((placement) => placement.sheet);
  try {
    await run(runtime, (context) => restoreBackups(context, { sheetsBefore, added }));
    return true;
  } catch {
    return false;
  }
}
