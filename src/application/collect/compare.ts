import type { IndicatorValue } from '../../domain/reading/types';
import { rowsOfPeriod, type FigurePeriod } from '../../workbook/figures/period';
import type { CellValue } from '../../workbook/grid';
import { GridCell } from '../../workbook/read/gridCell';
import type { GroupRows } from '../../workbook/read/groupRows';
import { cellAt, type FoundColumn } from '../../workbook/read/tableView';
import type { CollectBook } from './book';
import { jumpOf, type EarlierFigure, type Jump } from './jumps';
import { withNote } from './notes';
import type { ReceivedFigure, ReceivedWard, RefusedCell } from './received';

/** A figure that the workbook does not have as a file says it. */
export interface ReceivedChange {
  readonly indicatorId: string;
  readonly header: string;
  readonly group: GroupRows;
  readonly column: FoundColumn;
  /** What stands in the workbook; null where nothing does. A text that cannot be read is told as it was typed. */
  readonly before: IndicatorValue | null;
  readonly after: IndicatorValue;
  /** What is odd about it beside the figure of the last period, and that figure. */
  readonly jump: { readonly kind: Jump; readonly previous: IndicatorValue } | null;
  readonly received: ReceivedFigure;
}

/** A note that becomes longer. */
export interface NoteChange {
  readonly group: GroupRows;
  readonly column: FoundColumn;
  readonly before: string;
  readonly after: string;
}

/** What taking a ward's file over would do. A cell that its file leaves blank takes nothing away. */
export interface WardComparison {
  readonly received: ReceivedWard;
  readonly changes: readonly ReceivedChange[];
  readonly notes: readonly NoteChange[];
  readonly refused: readonly RefusedCell[];
  /** Figures that stand in the workbook just so. */
  readonly same: number;
}

/** The table and column in which an indicator stands; the first of several. */
function targetOf({ tables }: CollectBook, indicatorId: string): { group: GroupRows; column: FoundColumn } | null {
  for (const group of tables.groups) {
    const column = group.indicators.get(indicatorId);
    if (column) return { group, column };
  }
  return null;
}

/** The latest figure of the same year before a period. */
function earlierFigure(
  book: CollectBook,
  ward: string,
  { year, month }: FigurePeriod,
  id: string,
): EarlierFigure | null {
  for (let earlier = month - 1; earlier > 0; earlier--) {
    const reading = book.records.facts.reading(ward, year, id, earlier);
    if (reading.state === 'value') return { value: reading.value, month: earlier };
  }
  return null;
}

/** Holds what a file says of a ward against what stands in the workbook. */
export function compareWard(book: CollectBook, received: ReceivedWard): WardComparison {
  const { wardCode, period } = received;
  const changes: ReceivedChange[] = [];
  const refused: RefusedCell[] = [...received.refused];
  let same = 0;
  for (const figure of received.figures) {
    const target = targetOf(book, figure.indicatorId);
    const indicator = book.tables.indicators.get(figure.indicatorId);
    if (!target || !indicator) continue;
    const { group, column } = target;
    const rows = rowsOfPeriod(book.tables, group, wardCode, period);
    const [first, second] = rows;
    if (second !== undefined) {
      refused.push(twoRows(group, column, rows, figure));
      continue;
    }
    const raw = first === undefined ? '' : cellAt(group.view, first, column.index);
    const before = standing(column, raw);
    if (before === figure.value) {
      same++;
      continue;
    }
    const earlier = earlierFigure(book, wardCode, period, figure.indicatorId);
    const kind = earlier && jumpOf(indicator, figure.value, period.month, earlier);
    const { header } = column;
    const jump = earlier && kind ? { kind, previous: earlier.value } : null;
    changes.push({
      ...target,
      indicatorId: figure.indicatorId,
      header,
      before,
      after: figure.value,
      jump,
      received: figure,
    });
  }
  return { received, changes, notes: noteChanges(book, received), refused, same };
}

/** Nobody can tell into which of two rows a figure belongs. */
function twoRows(group: GroupRows, column: FoundColumn, rows: readonly number[], figure: ReceivedFigure): RefusedCell {
  const cells = rows.map((row) => new GridCell(group.view.grid, row, column.index).cell);
  const found = String(figure.value);
  return { header: column.header, code: 'duplicateRow', found, expected: cells.join(', '), place: figure.place };
}

function standing(column: FoundColumn, raw: CellValue): IndicatorValue | null {
  const parsed = column.parse(raw);
  switch (parsed.state) {
    case 'blank':
      return null;
    case 'value':
      return parsed.value;
    case 'fault':
      return String(raw);
  }
}

function noteChanges({ tables }: CollectBook, { wardCode, period, notes }: ReceivedWard): NoteChange[] {
  return tables.groups.flatMap((group) => {
    const text = notes.get(group.view.spec.group ?? 0);
    const column = group.view.columns.get('note');
    if (text === undefined || !column) return [];
    const rows = rowsOfPeriod(tables, group, wardCode, period);
    if (rows.length > 1) return [];
    const [row] = rows;
    const before = row === undefined ? '' : String(cellAt(group.view, row, column.index));
    const after = withNote(before, text);
    return after === before.trim() ? [] : [{ group, column, before, after }];
  });
}

/** Whether two comparisons of the same file tell a user the same. */
export const saysTheSame = (one: WardComparison, other: WardComparison): boolean =>
  JSON.stringify(told(one)) === JSON.stringify(told(other));

const told = ({ changes, notes }: WardComparison): unknown => [
  changes.map(({ indicatorId, before, after }) => [indicatorId, before, after]),
  notes.map(({ before, after }) => [before, after]),
];
