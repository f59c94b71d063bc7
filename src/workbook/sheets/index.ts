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
