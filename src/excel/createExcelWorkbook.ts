import {
  type ContentsPort,
  type Drawing,
  type KeptResultsPort,
  type Progress,
  type SheetContents,
  type TableRequest,
  type WorkbookPort,
  type WorkbookSnapshot,
} from '../application/ports';
import { toHostFailure } from './failures';
import { createKeptResults } from './keptResults';
import { onceMore } from './onceMore';
import { keptIn, nextStep } from './kept';
import { planPlacements, type Placement } from './plan';
import type { SheetFacts } from './read/details';
import { readContents } from './read/contents';
import { readSnapshot, type ExcelSnapshot } from './read/snapshot';
import { runAfterCellEdit, type ExcelRuntime } from './runtime';
import { preciseRefusal } from './refusal';
import { inDateSystem } from './draw/dateSystem';
import { drawPictures } from './write/drawPictures';
import { settleInterrupted } from './settleInterrupted';
import { restoreBackups } from './write/restore';

/** The workbook that Excel has open, or whatever host answers Office.js. */
export function createExcelWorkbook(runtime: ExcelRuntime): WorkbookPort & KeptResultsPort & ContentsPort {
  return {
    read: (requests) => onceMore(() => read(runtime, requests)),
    write: (drawing, snapshot, progress) => onceMore(() => write(runtime, drawing, snapshot, progress)),
    contents: (sheets) => onceMore(() => contents(runtime, sheets)),
    ...createKeptResults(runtime),
  };
}

/** A run that died left its copies behind: what they keep is brought back first, then the workbook is read again. */
async function read(runtime: ExcelRuntime, requests: readonly TableRequest[]): Promise<WorkbookSnapshot> {
  let isRestoring = false;
  try {
    const snapshot = await runAfterCellEdit(runtime, (context) => readSnapshot(context, requests));
    if (snapshot.leftBackups.length === 0) return snapshot;
    isRestoring = true;
    return await runAfterCellEdit(runtime, async (context) => {
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
  const pictures = drawing.pictures.map((picture) => inDateSystem(picture, snapshot.date1904));
  const placements = planPlacements(pictures, snapshot, drawing.inPlace);
  try {
    await runAfterCellEdit(runtime, (context) =>
      drawPictures(context, placements, drawing, sheetsOf(snapshot), progress, runtime),
    );
  } catch (error) {
    const step = drawing.keptAt === null ? null : nextStep(keptIn(sheetsOf(snapshot)));
    const added = placements.filter((placement) => !placement.existing).map((placement) => placement.sheet);
    const end = await settleInterrupted(runtime, { sheetsBefore: snapshot.sheetNames, added, step });
    if (end === 'written') return sheetNames(placements);
    const attempt = {
      sheets: placements.map(({ sheet }) => sheet),
      opensOwn: placements.some(({ picture, existing }) => existing && picture.locked === true),
    };
    throw await preciseRefusal(runtime, toHostFailure(error, end === 'before'), attempt);
  }
  return sheetNames(placements);
}

const sheetNames = (placements: readonly Placement[]): ReadonlyMap<string, string> =>
  new Map(placements.map(({ picture, sheet }) => [picture.id, sheet]));

/** A snapshot that another port made knows nothing of what stands on the sheets. */
const sheetsOf = (snapshot: WorkbookSnapshot): readonly SheetFacts[] =>
  'sheets' in snapshot ? (snapshot as ExcelSnapshot).sheets : [];

async function contents(runtime: ExcelRuntime, sheets: readonly string[]): Promise<ReadonlyMap<string, SheetContents>> {
  try {
    return await runAfterCellEdit(runtime, (context) => readContents(context, sheets, runtime));
  } catch (error) {
    throw toHostFailure(error, true);
  }
}
