import type { RowView, Worksheet } from '../../model/types';
import { CONTENT_TYPES } from '../parts/kinds';
import { areaName } from '../read/reference';
import { SheetDataScanner } from '../read/sheetData';
import type { SheetXml } from '../read/sheetXml';
import { encode, joinBytes } from '../xml/bytes';
import { applyEdits, editAttributes, type TextEdit } from '../xml/splice';
import { child } from '../xml/tree';
import { ByteText } from './byteText';
import { CellXml } from './cellXml';
import { columnEdits } from './elements/columns';
import { conditionalFormatEdits } from './elements/conditionalFormats';
import { hyperlinkEdits } from './elements/hyperlinks';
import { mergeEdits } from './elements/merges';
import { pageEdits } from './elements/page';
import { propertiesEdits } from './elements/properties';
import { protectionEdits } from './elements/protection';
import { validationEdits } from './elements/validations';
import { viewEdits } from './elements/views';
import { chartEdits } from './related/charts';
import { noteEdits } from './related/notes';
import { tableEdits } from './related/tables';
import { SheetSplicer, writeRow, type SpliceTask } from './sheetSplicer';
import { addElement, type SheetTask } from './sheetTask';

/** Stands for sheetData while the XML around it is text; XML cannot hold this character itself. */
const PLACE = '\u0000';

export interface SheetOutcome {
  /** True when cells of the source are not what they were. */
  readonly cellsDiffer: boolean;
  /** A formula went, or became an array formula, or ceased to be one: the file's chain of formulas tells otherwise. */
  readonly lostFormula: boolean;
  /** A formula was written of which nobody knows the value. */
  readonly uncalculated: boolean;
}

/** Writes a sheet over its source; what did not change is copied from there. */
export function writeSheet(
  task: SheetTask,
  source: SheetXml,
  facts: ReadonlySet<number>,
  freeTableId: () => number,
): SheetOutcome {
  const data = writeData(task, source, facts);
  const placeholder = child(task.root, 'sheetData');
  const edits: TextEdit[] = [
    ...propertiesEdits(task),
    ...dimensionEdits(task, data.differs),
    ...viewEdits(task),
    ...columnEdits(task),
    placeholder
      ? { start: placeholder.start, end: placeholder.end, text: PLACE }
      : addElement(task, 'sheetData', PLACE),
    ...protectionEdits(task),
    ...mergeEdits(task),
    ...conditionalFormatEdits(task),
    ...validationEdits(task),
    ...hyperlinkEdits(task),
    ...pageEdits(task),
    ...chartEdits(task),
    ...noteEdits(task),
    ...tableEdits(task, freeTableId),
  ];
  const [head = '', tail = ''] = applyEdits(task.text, edits).split(PLACE);
  const isNew = source.part === '';
  const chunks = [encode(head), ...data.chunks, encode(tail)];
  const isSame =
    !data.differs && !isNew && `${head}${task.text.slice(placeholder?.start, placeholder?.end)}${tail}` === task.text;
  // Many small chunks would make checksums and compression slow.
  if (!isSame) task.draft.setBytes(task.part, [joinBytes(chunks)], isNew ? CONTENT_TYPES.worksheet : undefined);
  const { lostFormula, uncalculated } = data;
  return { cellsDiffer: data.differs && !isNew, lostFormula, uncalculated };
}

interface WrittenData {
  readonly chunks: readonly Uint8Array[];
  readonly differs: boolean;
  readonly lostFormula: boolean;
  readonly uncalculated: boolean;
}

function writeData(task: SheetTask, source: SheetXml, facts: ReadonlySet<number>): WrittenData {
  const { sheet, context, root, styles } = task;
  const { bytes, data } = source;
  const changed = new Set([...(data === null ? [] : (sheet.cells.changedRows ?? [])), ...facts]);
  const isChanged = data === null ? sheet.cells.usedRange(false) !== null || facts.size > 0 : changed.size > 0;
  const arrays = isChanged ? sheet.cells.arrays : null;
  const name = `${root.prefix}sheetData`;
  if (!isChanged)
    return {
      chunks: [data === null ? emptyData(task, name) : bytes.subarray(data.tagStart, data.tagEnd)],
      differs: false,
      lostFormula: false,
      uncalculated: false,
    };
  const splice: SpliceTask = {
    sheet,
    prefix: root.prefix,
    rows: data === null ? new Map() : changedRows(sheet, changed),
    changed,
    facts,
    cells: new CellXml(root.prefix, (style) => styles.xfOf(style), {
      text: context.formulaText,
      arrayAt: (row, column) => arrays?.get(`${row},${column}`) ?? null,
      dynamicMark: task.dynamicMark,
    }),
    styleOfXf: context.styleOfXf,
  };
  if (data === null) return writeAllRows(splice, name, facts);
  const splicer = new SheetSplicer({ bytes, start: data.start }, splice);
  new SheetDataScanner(bytes, data.start, source.part, context).scan(splicer);
  const rows = splicer.finish(data.end);
  return {
    chunks: [bytes.subarray(data.tagStart, data.start), ...rows, bytes.subarray(data.end, data.tagEnd)],
    differs: splicer.differs,
    lostFormula: splicer.lostFormula,
    uncalculated: splice.cells.uncalculated,
  };
}

function emptyData({ text, root }: SheetTask, name: string): Uint8Array {
  const element = child(root, 'sheetData');
  return encode(element ? text.slice(element.start, element.end) : `<${name}/>`);
}

function changedRows(sheet: Worksheet, changed: ReadonlySet<number>): Map<number, RowView> {
  const rows = new Map<number, RowView>();
  sheet.cells.forEachRow((row, cells) => {
    if (changed.has(row)) rows.set(row, cells);
  });
  return rows;
}

/** A sheet without cells in the source: every row is new, and none is kept in memory. */
function writeAllRows(task: SpliceTask, name: string, facts: ReadonlySet<number>): WrittenData {
  const out = new ByteText();
  const bare = [...facts].sort((a, b) => a - b);
  let next = 0;
  const writeBare = (before: number): void => {
    for (let row = bare[next]; row !== undefined && row < before; row = bare[++next])
      writeRow(out, row, { columns: [], value: () => null, formula: () => null, styleId: () => 0 }, task);
  };
  out.put(`<${name}>`);
  task.sheet.cells.forEachRow((row, cells) => {
    writeBare(row);
    if (bare[next] === row) next++;
    writeRow(out, row, cells, task);
  });
  writeBare(Infinity);
  out.put(`</${name}>`);
  return { chunks: out.finish(), differs: true, lostFormula: false, uncalculated: task.cells.uncalculated };
}

function dimensionEdits(task: SheetTask, differs: boolean): TextEdit[] {
  const used = differs ? task.sheet.cells.usedRange(false) : null;
  if (used === null) return [];
  const element = child(task.root, 'dimension');
  if (element) return [editAttributes(task.text, element, { ref: areaName(used) })];
  return [addElement(task, 'dimension', `<${task.root.prefix}dimension ref="${areaName(used)}"/>`)];
}
