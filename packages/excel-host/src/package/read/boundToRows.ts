import { parseXml, child, descendants } from '../xml/tree';
import { readConditionalFormats } from './conditionalFormats';
import type { ReadContext } from './context';
import { readDrawing } from './charts';
import { readValidations } from './validations';
import type { Worksheet } from '../../model/types';

/** Elements of a sheet part that name rows and that the model does not speak of. */
const ELEMENTS = ['autoFilter', 'cellWatches', 'controls', 'oleObjects', 'protectedRanges', 'rowBreaks', 'scenarios'];
/** Parts that stand on rows of the sheet. */
const PARTS = ['pivotTable', 'queryTable', 'threadedComment', 'tableSingleCells'];

/**
 * What the file holds on this sheet that stands on certain rows without the model knowing of it: when rows move, it would stay
 * behind. Names of elements and kinds of parts, for people who ask why.
 */
export function boundToRows(sheet: Worksheet, part: string, context: ReadContext): string[] {
  const { frame, styles, sheetXml, formulaText } = context;
  const { root, bytes } = sheetXml(part);
  const { parts } = frame;
  const found = ELEMENTS.filter((name) => child(root, name));
  found.push(...PARTS.filter((kind) => parts.related(part, kind).length > 0));
  if (descendants(root, 'sqref').length > 0) found.push('extLst');
  if (readConditionalFormats(root, styles.differential, formulaText).some(({ format }) => !format))
    found.push('conditionalFormatting');
  if (readValidations(root, formulaText).some(({ validation }) => !validation)) found.push('dataValidation');
  // Areas that follow their result move with the formula.
  if (holdsDataTable(bytes) || [...sheet.cells.arrays.values()].some(({ dynamic }) => !dynamic)) found.push('array');
  for (const drawing of parts.related(part, 'drawing')) {
    const anchors = parseXml(parts.text(drawing), drawing).children.filter(({ local }) => local.endsWith('Anchor'));
    if (anchors.length > readDrawing(parts, drawing, sheet).length) found.push('drawing');
  }
  return found;
}

const holdsDataTable = (bytes: Uint8Array): boolean => /t=["']dataTable["']/.test(new TextDecoder().decode(bytes));
