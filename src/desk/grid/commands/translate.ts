import type { ICellData, IRange } from '@univerjs/core';
import type { UserCommand } from 'excel-host/service';
import type { Rect } from 'excel-host/xlsx';
import { rectOf } from '../convert/ranges';
import { points } from '../convert/units';

/** The sheet that a command of Univer is about, as the grid shows it. */
export interface CommandContext {
  /** The model's id. */
  readonly sheetId: string;
  /** The model's id of a sheet that Univer names. */
  sheetOf(univerId: string): string | null;
  readonly selections: readonly Rect[];
  readonly rowCount: number;
  readonly columnCount: number;
  /** CSS pixels. */
  rowHeight(row: number): number;
  columnWidth(column: number): number;
  /** A name for a sheet that the user adds. */
  newSheetName(): string;
}

/** Parameters as Univer's commands carry them; every one may be missing. */
interface CommandParams {
  readonly subUnitId?: string;
  readonly range?: IRange | readonly IRange[];
  readonly ranges?: readonly IRange[];
  readonly value?: unknown;
  readonly name?: string;
  readonly deltaY?: number;
  readonly deltaX?: number;
  readonly anchorRow?: number;
  readonly anchorCol?: number;
  /** Only the cell editor gives one; what was typed there is read from the editor itself. */
  readonly redoUndoId?: string;
}

type Translator = (params: CommandParams, context: CommandContext) => readonly UserCommand[];

const isRanges = (range: NonNullable<CommandParams['range']>): range is readonly IRange[] => Array.isArray(range);

function rects(params: CommandParams, context: CommandContext): readonly Rect[] {
  const { range, ranges } = params;
  const given = ranges ?? (range === undefined ? [] : isRanges(range) ? range : [range]);
  return given.length === 0
    ? context.selections
    : given.map((one) => rectOf(one, context.rowCount, context.columnCount));
}

const isCell = (value: unknown): value is ICellData => typeof value === 'object' && value !== null;

/** The text to enter for a cell that Univer wanted to write; null leaves the cell alone. */
function textOf(cell: unknown): string | null {
  if (cell === null) return '';
  if (!isCell(cell)) return null;
  if (typeof cell.f === 'string') return cell.f;
  const rich = cell.p?.body?.dataStream;
  if (rich !== undefined) return rich.replace(/\r\n$/, '').replaceAll('\r', '\n');
  return cell.v === undefined ? null : String(cell.v ?? '');
}

const isFromEditor = (params: CommandParams): boolean => params.redoUndoId !== undefined;

/** A chosen word of a list, a ticked box: one cell for a whole area, or a matrix of rows and columns. */
const setValues: Translator = (params, context) => {
  if (isFromEditor(params) || !isCell(params.value)) return [];
  const whole = textOf(params.value);
  const areas = rects(params, context);
  if (whole !== null || 'v' in params.value || 'p' in params.value)
    return areas.map(({ row, column, rows, columns }) => ({
      kind: 'enter',
      sheetId: context.sheetId,
      row,
      column,
      texts: Array.from({ length: rows }, () => Array<string>(columns).fill(whole ?? '')),
    }));
  return Object.entries(params.value as Record<string, Record<string, unknown>>).flatMap(([row, cells]) =>
    Object.entries(cells).flatMap(([column, cell]) => {
      const text = textOf(cell);
      if (text === null) return [];
      return [
        { kind: 'enter' as const, sheetId: context.sheetId, row: Number(row), column: Number(column), texts: [[text]] },
      ];
    }),
  );
};

const clear: Translator = (params, context) => {
  const areas = rects(params, context);
  return areas.length === 0 ? [] : [{ kind: 'clear', sheetId: context.sheetId, rects: areas }];
};

const MOST_ROWS_AT_ONCE = 10_000;

function insertAt(row: number, wanted: unknown, context: CommandContext): readonly UserCommand[] {
  const count = Math.min(MOST_ROWS_AT_ONCE, Math.floor(Number(wanted ?? 1)));
  return count > 0 ? [{ kind: 'insertRows', sheetId: context.sheetId, row, count }] : [];
}

const insertBefore: Translator = ({ value }, context) => {
  const [area] = context.selections;
  return area ? insertAt(area.row, value, context) : [];
};

const insertAfter: Translator = ({ value }, context) => {
  const [area] = context.selections;
  return area ? insertAt(area.row + area.rows, value, context) : [];
};

const insertRange: Translator = (params, context) =>
  rects(params, context).flatMap(({ row, rows }) => insertAt(row, rows, context));

/** From the bottom up, so that the rows above keep their numbers. */
const removeRows: Translator = (params, context) =>
  [...rects(params, context)]
    .sort((one, other) => other.row - one.row)
    .map(({ row, rows }) => ({ kind: 'deleteRows', sheetId: context.sheetId, row, count: rows }));

/** The line that was dragged, and with it all selected whole rows when it is one of them. */
function dragged(first: number, spans: readonly (readonly [number, number])[]): readonly number[] {
  const within = spans.some(([start, count]) => first >= start && first < start + count);
  return within ? spans.flatMap(([start, count]) => Array.from({ length: count }, (_, at) => start + at)) : [first];
}

const dragRow: Translator = ({ anchorRow, deltaY = 0 }, context) => {
  if (anchorRow === undefined) return [];
  const whole = context.selections.filter(({ columns }) => columns >= context.columnCount);
  const height = points(Math.max(0, context.rowHeight(anchorRow) + deltaY));
  const rows = dragged(
    anchorRow,
    whole.map(({ row, rows: count }) => [row, count]),
  );
  return rows.map((row) => ({ kind: 'resizeRow', sheetId: context.sheetId, row, points: height }));
};

const dragColumn: Translator = ({ anchorCol, deltaX = 0 }, context) => {
  if (anchorCol === undefined) return [];
  const whole = context.selections.filter(({ rows }) => rows >= context.rowCount);
  const width = points(Math.max(0, context.columnWidth(anchorCol) + deltaX));
  const columns = dragged(
    anchorCol,
    whole.map(({ column, columns: count }) => [column, count]),
  );
  return columns.map((column) => ({ kind: 'resizeColumn', sheetId: context.sheetId, column, points: width }));
};

const sheetOf = (params: CommandParams, context: CommandContext): string =>
  (params.subUnitId === undefined ? null : context.sheetOf(params.subUnitId)) ?? context.sheetId;

const activate = (params: CommandParams, context: CommandContext): UserCommand[] => [
  { kind: 'activate', sheetId: sheetOf(params, context) },
];

const TRANSLATORS: Readonly<Record<string, Translator>> = {
  'sheet.command.set-range-values': setValues,
  'sheet.command.clear-selection-content': clear,
  'sheet.command.clear-selection-all': clear,
  'sheet.command.insert-row-before': insertBefore,
  'sheet.command.insert-multi-rows-above': insertBefore,
  'sheet.command.insert-row-after': insertAfter,
  'sheet.command.insert-multi-rows-after': insertAfter,
  'sheet.command.insert-row': insertRange,
  'sheet.command.insert-row-by-range': insertRange,
  'sheet.command.remove-row': removeRows,
  'sheet.command.remove-row-confirm': removeRows,
  'sheet.command.remove-row-by-range': removeRows,
  'sheet.command.delta-row-height': dragRow,
  'sheet.command.delta-column-width': dragColumn,
  'sheet.command.insert-sheet': (_, context) => [{ kind: 'addSheet', name: context.newSheetName() }],
  'sheet.command.set-worksheet-name': (params, context) =>
    params.name === undefined ? [] : [{ kind: 'renameSheet', sheetId: sheetOf(params, context), name: params.name }],
  'sheet.command.remove-sheet': (params, context) => [{ kind: 'deleteSheet', sheetId: sheetOf(params, context) }],
  'sheet.command.remove-sheet-confirm': (params, context) => [
    { kind: 'deleteSheet', sheetId: sheetOf(params, context) },
  ],
  'sheet.command.set-worksheet-activate': activate,
  // A click on a tab comes as the bare operation.
  'sheet.operation.set-worksheet-active': activate,
  'univer.command.undo': () => [{ kind: 'undo' }],
  'univer.command.redo': () => [{ kind: 'redo' }],
};

/** What a command of Univer asks of the model; null when it is no user command that we know. */
export function userCommands(
  id: string,
  params: CommandParams,
  context: CommandContext,
): readonly UserCommand[] | null {
  const translate = Object.hasOwn(TRANSLATORS, id) ? TRANSLATORS[id] : undefined;
  return translate ? translate(params, context) : null;
}
