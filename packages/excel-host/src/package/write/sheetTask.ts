import type { Worksheet } from '../../model/types';
import type { Aspect } from '../read/aspects';
import type { ReadContext } from '../read/context';
import { appendInside, replaceChildren, type TextEdit } from '../xml/splice';
import { children, type XmlElement } from '../xml/tree';
import type { Draft } from './draft';
import type { StyleWriter } from './styleWriter';

/** One sheet on its way into the file: its XML without cells, and what of it changed. */
export interface SheetTask {
  readonly sheet: Worksheet;
  readonly part: string;
  readonly text: string;
  readonly root: XmlElement;
  readonly changed: ReadonlySet<Aspect>;
  /** Whether its tab must be selected or not; null leaves it. */
  readonly selected: boolean | null;
  readonly draft: Draft;
  readonly styles: StyleWriter;
  readonly context: ReadContext;
  /** What a cell says whose array formula follows its result. */
  readonly dynamicMark: () => string | null;
  /** Values of the workbook's sheets, for the cached values of charts. */
  readonly sheetNamed: (name: string) => Worksheet | null;
}

/** Order of a worksheet's children (ECMA-376 part 1, 18.3.1.99); alternate content holds controls. */
const SHEET_ORDER = (
  'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios ' +
  'autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations ' +
  'hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ' +
  'ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects AlternateContent ' +
  'controls webPublishItems tableParts extLst'
).split(' ');

/** Replaces all children of that name by `content`, "" takes them away. */
export function replaceElement({ text, root }: SheetTask, local: string, content: string): TextEdit[] {
  return replaceChildren(text, root, children(root, local), content, SHEET_ORDER, local);
}

/** Puts an element that the sheet may not have yet. */
export function addElement({ text, root }: SheetTask, local: string, content: string): TextEdit {
  const [edit] = replaceChildren(text, root, [], content, SHEET_ORDER, local);
  return edit ?? appendInside(text, root, content);
}

/** ` r:id="…"`, with the prefix declared at hand where the sheet does not know it. */
export function relationshipAttribute({ root, context }: SheetTask, id: string): string {
  const uri = context.frame.dialect.relationships;
  const known = root.attributes.find((each) => each.name.startsWith('xmlns:') && each.value === uri);
  return known ? ` ${known.name.slice('xmlns:'.length)}:id="${id}"` : ` xmlns:r="${uri}" r:id="${id}"`;
}
