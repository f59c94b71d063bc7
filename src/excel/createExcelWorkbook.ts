import {
  HostFailure,
  type ContentsPort,
  type Drawing,
  type KeptResults,
  type KeptResultsPort,
  type Progress,
  type SheetContents,
  type TableRequest,
  type WorkbookPort,
  type WorkbookSnapshot,
} from '../application/ports';
import { toHostFailure } from './failures';
import { guarded } from './guarded';
import { keptIn, nextStep, stepsOf, type Kept } from './kept';
import { planPlacements, type Placement } from './plan';
import { queueSheets, type SheetFacts } from './read/details';
import { readContents } from './read/contents';
import { readSnapshot, type ExcelSnapshot } from './read/snapshot';
import { takeRepairsBack } from './repairs/takeBack';
import { patientRun, type ExcelRuntime } from './runtime';
import { preciseRefusal } from './refusal';
import { bringBack } from './write/bringBack';
import { drawPictures } from './write/drawPictures';
import { removeStanding } from './write/removal';
import { restoreBackups, type Aftermath, type Interrupted } from './write/restore';

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
  let isRestoring = false;
  try {
    const snapshot = await patientRun(runtime, (context) => readSnapshot(context, requests));
    if (snapshot.leftBackups.length === 0) return snapshot;
    isRestoring = true;
    return await patientRun(runtime, async (context) => {
      await restoreBackups(context, null);
      return readSnapshot(context, requests);
    });
  } catch (error) {
    throw toHostFailure(error, !isRestoring);
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
    const end = await aftermath(runtime, { sheetsBefore: snapshot.sheetNames, added, step });
    if (end === 'written') return sheetNames(placements);
    // What we lock ourselves is protected at all times and is not what the user has to open.
    const open = placements.filter(({ picture }) => picture.locked !== true).map(({ sheet }) => sheet);
    throw await preciseRefusal(runtime, toHostFailure(error, end === 'before'), open);
  }
  return sheetNames(placements);
}

const sheetNames = (placements: readonly Placement[]): ReadonlyMap<string, string> =>
  new Map(placements.map(({ picture, sheet }) => [picture.id, sheet]));

/** A snapshot that another port made knows nothing of what stands on the sheets. */
const sheetsOf = (snapshot: WorkbookSnapshot): readonly SheetFacts[] =>
  'sheets' in snapshot ? (snapshot as ExcelSnapshot).sheets : [];

/** Brings the workbook back to what it was; `unsettled` when the host refuses that too, and the copies wait for the next read. */
async function aftermath(runtime: ExcelRuntime, interrupted: Interrupted): Promise<Aftermath | 'unsettled'> {
  try {
    return await patientRun(runtime, (context) => restoreBackups(context, interrupted));
  } catch {
    return 'unsettled';
  }
}

async function contents(runtime: ExcelRuntime, sheets: readonly string[]): Promise<ReadonlyMap<string, SheetContents>> {
  try {
    return await patientRun(runtime, (context) => readContents(context, sheets, runtime));
  } catch (error) {
    throw toHostFailure(error, true);
  }
}

const kept = async (runtime: ExcelRuntime): Promise<readonly KeptResults[]> => stepsOf(await keptOf(runtime));

/** Repairs of the data first, then the status sheets; when these fail, the repairs are made once more. */
async function takeBack(runtime: ExcelRuntime, step: number): Promise<void> {
  const { copies, logs, added } = await keptOf(runtime);
  const late = logs.filter((each) => each.step >= step);
  const ofSheets = [...copies, ...added].some((each) => each.step >= step);
  if (late.length === 0) return clearAway(runtime, await takeSheetsBack(runtime, step));
  const repairs = await guarded(runtime, (context) => takeRepairsBack(context, late));
  let spent: readonly string[] = [];
  try {
    if (ofSheets) spent = await takeSheetsBack(runtime, step);
  } catch (error) {
    const again = await patientRun(runtime, repairs.again).catch(() => false);
    const { code, detail, restored: untouched } = toHostFailure(error, false);
    throw new HostFailure(code, detail, untouched && again);
  }
  await clearAway(runtime, [...spent, ...late.map(({ log }) => log.name)]);
}

const keptOf = (runtime: ExcelRuntime): Promise<Kept> =>
  guarded(runtime, async (context) => {
    const sheets = queueSheets(context);
    await context.sync();
    return keptIn(sheets());
  });

/** Answers the sheets that nobody needs any more. */
async function takeSheetsBack(runtime: ExcelRuntime, step: number): Promise<readonly string[]> {
  let sheetsBefore: readonly string[] | null = null;
  try {
    return await patientRun(runtime, (context) =>
      bringBack(context, step, (sheets) => {
        sheetsBefore = sheets;
      }),
    );
  } catch (error) {
    const untouched =
      sheetsBefore === null || (await aftermath(runtime, { sheetsBefore, added: [], step: null })) === 'before';
    throw toHostFailure(error, untouched);
  }
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
