import { runToEnd, type Resumable } from '../../domain/resumable';
import type { Language } from '../../language/language';
import { statusSheets, type StatusSheet } from '../../language/sheets';
import { formsPicture } from './appraisal/forms';
import { comparisonPicture } from './comparison';
import { dataCheckPicture } from './dataCheck';
import { failuresPicture } from './failures';
import { groupsPicture } from './groups';
import { contextOf, type SheetContext, type StatusInput } from './input';
import { landPicture } from './land';
import { matrixPicture } from './matrix';
import { overviewPicture } from './overview';
import type { SheetPicture } from '../../cells/picture';
import { periodFiguresPicture } from './periodFigures';
import { plannerPicture } from './planner';
import { composeReport, reportPicture } from './report';
import type { Paper } from '../../wording/paper/model';
import { roadmapPicture } from './roadmap';
import { tasksPicture } from './tasks';
import { trendsPicture } from './trends';

export type { StatusInput } from './input';

/** Draws one sheet; a large one in steps. */
type Draw = (context: SheetContext) => SheetPicture | Resumable<SheetPicture>;

const DRAWINGS: Readonly<Record<StatusSheet, Draw>> = {
  overview: overviewPicture,
  matrix: matrixPicture,
  groups: groupsPicture,
  failures: failuresPicture,
  roadmap: roadmapPicture,
  planner: plannerPicture,
  trends: trendsPicture,
  periodFigures: periodFiguresPicture,
  land: landPicture,
  comparison: comparisonPicture,
  forms: formsPicture,
  tasks: tasksPicture,
  report: reportPicture,
  dataCheck: dataCheckPicture,
};

/** All status sheets in the order in which they stand in the workbook. */
const SHEETS = Object.keys(statusSheets) as readonly StatusSheet[];

/** The picture of the one status sheet that lists what was found in the data. */
export const issuesPictureSteps = (input: StatusInput, language: Language): Resumable<SheetPicture> =>
  dataCheckPicture(contextOf(input, language));

/** Pictures of all status sheets, in the order in which they stand in the workbook. */
export const statusPictures = (input: StatusInput, language: Language): SheetPicture[] =>
  runToEnd(statusPictureSteps(input, language));

/** The same, with places to pause. */
export function* statusPictureSteps(input: StatusInput, language: Language): Resumable<SheetPicture[]> {
  const context = contextOf(input, language);
  const pictures: SheetPicture[] = [];
  for (const sheet of SHEETS) {
    const drawn = DRAWINGS[sheet](context);
    pictures.push('next' in drawn ? yield* drawn : drawn);
    yield;
  }
  return pictures;
}

/** The report of the period as text and tables, from the same input as the sheets. */
export const reportModelSteps = (input: StatusInput, language: Language): Resumable<Paper> =>
  composeReport(contextOf(input, language));
