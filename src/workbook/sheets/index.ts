import type { Language } from '../../language/language';
import { comparisonPicture } from './comparison';
import { dataCheckPicture } from './dataCheck';
import { failuresPicture } from './failures';
import { groupsPicture } from './groups';
import { contextOf, type StatusInput } from './input';
import { landPicture } from './land';
import { matrixPicture } from './matrix';
import { overviewPicture } from './overview';
import type { SheetPicture } from './picture';
import { roadmapPicture } from './roadmap';

export { checkSentence } from './explain/sentence';
export { dayText } from './parts/start';
export type { StatusInput } from './input';

/** The picture of the one status sheet that lists what was found in the data. */
export const issuesPicture = (input: StatusInput, language: Language): SheetPicture =>
  dataCheckPicture(contextOf(input, language));

/** Pictures of all status sheets, in the order in which they stand in the workbook. */
export function statusPictures(input: StatusInput, language: Language): SheetPicture[] {
  const context = contextOf(input, language);
  return [
    overviewPicture(context),
    matrixPicture(context),
    groupsPicture(context),
    failuresPicture(context),
    roadmapPicture(context),
    landPicture(context),
    comparisonPicture(context),
    dataCheckPicture(context),
  ];
}
