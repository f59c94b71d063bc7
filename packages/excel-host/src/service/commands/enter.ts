import { readInput, type Input } from '../../model/input/readInput';
import { containsCell, insideGrid, MAX_COLUMNS, MAX_ROWS } from '../../model/rect';
import { keepTableHeaders } from '../../model/tables';
import type { Rect, Worksheet } from '../../model/types';
import type { CommandAnswer, UserCommand } from '../types';
import { DONE, refused, type Desk } from './answer';
import { holdsLocked } from './lockedCells';
import { growTableOver } from './tableRows';
import { stoppedBy } from './validate';

type Enter = Extract<UserCommand, { kind: 'enter' }>;

interface Typed {
  readonly row: number;
  readonly column: number;
  readonly input: Exclude<Input, { kind: 'refused' }>;
}

/** Excel takes pastes of more, but none that a person waits for. */
const MOST_CELLS = 2_000_000;

/** Types or pastes texts: all of them or none. What is typed is validated, what is pasted is not, as in Excel. */
export function enter(desk: Desk, sheet: Worksheet, { row, column, texts }: Enter): CommandAnswer {
  const columns = Math.max(0, ...texts.map((line) => line.length));
  const rect: Rect = { row, column, rows: texts.length, columns };
  if (rect.rows === 0 || columns === 0) return DONE;
  if (!insideGrid(rect) || rect.rows * columns > MOST_CELLS)
    return refused('tooLarge', `${String(MAX_ROWS)} × ${String(MAX_COLUMNS)}`);
  if (desk.workbook.readOnly) return refused('readOnly');
  if (sheet.protected && holdsLocked(desk.workbook, sheet, rect)) return refused('sheetProtected', sheet.name);
  const typed = understand(desk, sheet, { row, column, texts });
  if ('done' in typed) return typed;
  const [only] = typed;
  if (rect.rows * columns === 1 && only?.input.kind === 'value') {
    const stopped = stoppedBy(desk.workbook, sheet, row, column, only.input.value);
    if (stopped) return stopped;
  }
  growTableOver(
    desk,
    sheet,
    rect,
    typed.some(({ input }) => input.kind === 'formula' || input.value !== null),
  );
  for (const each of typed) put(desk, sheet, each);
  keepTableHeaders(sheet, rect);
  return DONE;
}

/** Reads all texts before any is written. */
function understand(
  desk: Desk,
  sheet: Worksheet,
  { row: top, column: left, texts }: Pick<Enter, 'row' | 'column' | 'texts'>,
) {
  const { styles, date1904 } = desk.workbook;
  const context = { date1904, year: desk.year };
  const typed: Typed[] = [];
  for (const [r, line] of texts.entries())
    for (const [c, text] of line.entries()) {
      if (text === null) continue;
      const [row, column] = [top + r, left + c];
      if (isCovered(sheet, row, column)) continue;
      const { numberFormat } = styles.get(sheet.cells.styleId(row, column));
      const input = readInput(text, numberFormat, context);
      if (input.kind === 'refused') return refused(input.why === 'textTooLong' ? 'tooLarge' : 'badFormula', text);
      typed.push({ row, column, input });
    }
  return typed;
}

/** Only the top left cell of a merged one takes anything. */
const isCovered = (sheet: Worksheet, row: number, column: number): boolean =>
  sheet.merges.some((merge) => containsCell(merge, row, column) && (merge.row !== row || merge.column !== column));

/** A General cell takes on the format of what was typed; a leading apostrophe is kept as a mark. */
function put({ workbook: { styles } }: Desk, { cells }: Worksheet, { row, column, input }: Typed): void {
  if (input.kind === 'formula') cells.setFormula(row, column, input.formula, input.value);
  else cells.setValue(row, column, input.value);
  const style = styles.get(cells.styleId(row, column));
  const quotePrefix = input.kind === 'value' && input.quotePrefix;
  const format = input.kind === 'value' && style.numberFormat === 'General' ? input.format : null;
  if (format === null && quotePrefix === style.quotePrefix) return;
  cells.setStyle(row, column, styles.intern({ ...style, quotePrefix, numberFormat: format ?? style.numberFormat }));
}
