import type {
  ContentsPort,
  Drawing,
  KeptResults,
  KeptResultsPort,
  Progress,
  SheetContents,
  TableRequest,
  WorkbookPort,
  WorkbookSnapshot,
} from '../application/ports';
import { toHostFailure } from './failures';
import { keptIn, nextStep, stepsOf } from './kept';
import { planPlacements } from './plan';
import { queueSheets, type SheetFacts } from './read/details';
import { readContents } from './read/contents';
import { readSnapshot, type ExcelSnapshot } from './read/snapshot';
import { patientRun, type ExcelRuntime } from './runtime';
import { bringBack } from './write/bringBack';
import { drawPictures } from './write/drawPictures';
import { removeStanding } from './write/backup';
import { restoreBackups, type Interrupted } from './write/restore';

/** The workbook that Excel has open, or whatever host answers Office.js. */
export function createExcelWorkbook(runtime: ExcelRuntime): WorkbookPort & KeptResultsPort & ContentsPort {
  return {
    read: (requests) => read(runtime, requests),
    write: (drawing, snapshot, progress) => write(runtime, drawing, snapshot, progress),
    contents: (sheets) => contents(runtime, sheets),
    kept: () => kept(runtime),
    bringBack: (step) => takeBack(runtime, step),
  };
}

/** A run that died left its copies behind: what they keep is brought back first, then the workbook is read again. */
async function read(runtime: ExcelRuntime, requests: readonly TableRequest[]): Promise<WorkbookSnapshot> {
  try {
    const snapshot = await patientRun(runtime, (context) => readSnapshot(context, requests));
    if (snapshot.leftBackups.length === 0) return snapshot;
    return await patientRun(runtime, async (context) => {
      await restoreBackups(context, null);
      return readSnapshot(context, requests);
    });
  } catch (error) {
    throw toHostFailure(error, true);
  }
}

async function write(
  runtime: ExcelRuntime,
  drawing: Drawing,
  snapshot: WorkbookSnapshot,
  progress: Progress,
): Promise<ReadonlyMap<string, string>> {
  const placements = planPlacements(drawing.pictures, snapshot, drawing.inPlace);
  try {
    await patientRun(runtime, (context) =>
      drawPictures(context, placements, drawing, sheetsOf(snapshot), progress, runtime),
    );
  } catch (error) {
    const step = drawing.keptAt === null ? null : nextStep(keptIn(sheetsOf(snapshot)));
    const added = placements.filter((placement) => !placement.existing).map((placement) => placement.sheet);
    throw toHostFailure(error, await restored(runtime, { sheetsBefore: snapshot.sheetNames, added, step }));
  }
  return new Map(placements.map(({ picture, sheet }) => [picture.id, sheet]));
}

/** A snapshot that another port made knows nothing of what stands on the sheets. */
const sheetsOf = (snapshot: WorkbookSnapshot): readonly SheetFacts[] =>
  'sheets' in snapshot ? (snapshot as ExcelSnapshot).sheets : [];

/** Brings the workbook back to what it was; false when the host refuses that too, and the copies wait for the next read. */
async function restored(runtime: ExcelRuntime, interrupted: Interrupted): Promise<boolean> {
  try {
    await patientRun(runtime, (context) => restoreBackups(context, interrupted));
    return true;
  } catch {
    return false;
  }
}

async function contents(runtime: ExcelRuntime, sheets: readonly string[]): Promise<ReadonlyMap<string, SheetContents>> {
  try {
    return await patientRun(runtime, (context) => readContents(context, sheets));
  } catch (error) {
    throw toHostFailure(error, true);
  }
}

async function kept(runtime: ExcelRuntime): Promise<readonly KeptResults[]> {
  try {
    return await patientRun(runtime, async (context) => {
      const sheets = queueSheets(context);
      await context.sync();
      return stepsOf(keptIn(sheets()));
    });
  } catch (error) {
    throw toHostFailure(error, true);
  }
}

async function takeBack(runtime: ExcelRuntime, step: number): Promise<void> {
  let sheetsBefore: readonly string[] | null = null;
  let spent: readonly string[];
  try {
    spent = await patientRun(runtime, (context) =>
      bringBack(context, step, (sheets) => {
        sheetsBefore = sheets;
      }),
    );
  } catch (error) {
    const untouched = sheetsBefore === null || (await restored(runtime, { sheetsBefore, added: [], step: null }));
    throw toHostFailure(error, untouched);
  }
  await clearAway(runtime, spent);
}

/** What is no longer needed goes after everything else went well. A deletion cannot be undone, so it is tried again instead. */
async function clearAway(runtime: ExcelRuntime, names: readonly string[]): Promise<void> {
  const remove = (): Promise<void> => patientRun(runtime, (context) => removeStanding(context, names));
  try {
    await remove();
  } catch {
    await remove().catch((error: unknown) => {
      throw toHostFailure(error, false);
    });
  }
}
