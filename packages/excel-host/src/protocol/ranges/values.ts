import { readInput, type Input } from '../../model/input/readInput';
import { containsCell } from '../../model/rect';
import { keepTableHeaders } from '../../model/tables';
import type { ModelValue } from '../../model/types';
import { HostError, invalidArgument } from '../errors';
import type { Session } from '../session';
import { eachAssigned } from './matrix';
import { requireBounded, type RangeTarget } from './target';

/** Excel gives up on reads above this. */
const MAX_CELLS = 5_000_000;

/** A value as Office.js gives it: nothing as '', an error as its text. */
export const cellValue = (value: ModelValue): string | number | boolean =>
  value === null ? '' : typeof value === 'object' ? value.error : value;

function requireReadable({ sheet, rect }: RangeTarget, session: Session): void {
  session.requireLive(sheet);
  const cells = rect.rows * rect.columns;
  // Even empty cells take three characters of the answer each.
  if (cells > MAX_CELLS || cells * 2 > session.options.maxResponseBytes)
    throw new HostError('ResponsePayloadSizeLimitExceeded', `The response of ${cells} cells exceeds the size limit.`);
}

/** What Excel shows of a formula whose value it does not have yet. */
const NOT_CALCULATED = '#BUSY!';

/** An empty cell reads as '', a formula that nobody has calculated yet as busy. */
export function readValues(target: RangeTarget, session: Session): unknown[][] {
  requireReadable(target, session);
  const { cells } = target.sheet;
  const { row: top, column: left } = target.rect;
  const block: unknown[][] = cells.readBlock(target.rect);
  for (let r = 0; r < block.length; r++) {
    const line = block[r] ?? [];
    for (let c = 0; c < line.length; c++) {
      const value = line[c] as ModelValue;
      line[c] = value !== null || cells.formula(top + r, left + c) === null ? cellValue(value) : NOT_CALCULATED;
    }
  }
  return block;
}

/** Asks `ask` of every cell. */
function readCells<T>(target: RangeTarget, session: Session, ask: (row: number, column: number) => T): T[][] {
  requireReadable(target, session);
  const { rect } = target;
  return Array.from({ length: rect.rows }, (_, r) =>
    Array.from({ length: rect.columns }, (__, c) => ask(rect.row + r, rect.column + c)),
  );
}

export const readFormulas = (target: RangeTarget, session: Session): unknown[][] =>
  readCells(
    target,
    session,
    (row, column) => target.sheet.cells.formula(row, column) ?? cellValue(target.sheet.cells.value(row, column)),
  );

/** Formats of cells by the million: a style is looked up once, and cells of one style share its text. */
export function readNumberFormats(target: RangeTarget, session: Session, told: (format: string) => string): string[][] {
  requireReadable(target, session);
  const { cells } = target.sheet;
  const { row: top, column: left, rows, columns } = target.rect;
  const { styles } = session.workbook;
  const known: (string | undefined)[] = [];
  const block: string[][] = new Array<string[]>(rows);
  for (let r = 0; r < rows; r++) {
    const line: string[] = new Array<string>(columns);
    for (let c = 0; c < columns; c++) {
      const id = cells.styleId(top + r, left + c);
      line[c] = known[id] ??= told(styles.get(id).numberFormat);
    }
    block[r] = line;
  }
  return block;
}

const VALUE_TYPES = { string: 'String', number: 'Double', boolean: 'Boolean', object: 'Error' } as const;

export const readValueTypes = (target: RangeTarget, session: Session): unknown[][] =>
  readCells(target, session, (row, column) => {
    const value = target.sheet.cells.value(row, column);
    if (value === null && target.sheet.cells.formula(row, column) !== null) return 'Error';
    return value === null ? 'Empty' : VALUE_TYPES[typeof value as keyof typeof VALUE_TYPES];
  });

/** `range.values = …` and `range.formulas = …`: both take what a user could have typed. */
export function writeInputs(target: RangeTarget, assigned: unknown, session: Session, name: string): void {
  const { sheet, rect } = target;
  requireBounded(rect, name);
  session.requireOpenCells(sheet, rect);
  const merges = session.mergesWithin(sheet, rect);
  const { styles, date1904 } = session.workbook;
  const context = { date1904, year: session.options.year };
  eachAssigned(rect, assigned, name, (row, column, typed) => {
    const merge = merges.find((each) => containsCell(each, row, column));
    if (merge && (merge.row !== row || merge.column !== column)) return;
    const style = styles.get(sheet.cells.styleId(row, column));
    put(target, row, column, readInput(typed, style.numberFormat, context), session);
  });
  session.touchCells(sheet);
  keepTableHeaders(sheet, rect);
}

function put({ sheet }: RangeTarget, row: number, column: number, input: Input, session: Session): void {
  if (input.kind === 'refused')
    throw input.why === 'formulaTooLong'
      ? new HostError('FormulaLengthExceedsLimit', 'The formula is longer than 8,192 characters.')
      : invalidArgument(
          input.why === 'formula' ? 'There is a problem with this formula.' : 'text over 32,767 characters',
        );
  if (input.kind === 'formula') sheet.cells.setFormula(row, column, input.formula, input.value);
  else sheet.cells.setValue(row, column, input.value);
  adapt(sheet.cells.styleId(row, column), input, session, (id) => sheet.cells.setStyle(row, column, id));
}

/** A General cell takes on the format of what was typed ("5/14" becomes a date); a leading apostrophe is kept as a mark. */
function adapt(styleId: number, input: Input, { workbook: { styles } }: Session, set: (id: number) => void): void {
  const style = styles.get(styleId);
  const quotePrefix = input.kind === 'value' && input.quotePrefix;
  const format = input.kind === 'value' && style.numberFormat === 'General' ? input.format : null;
  if (format === null && quotePrefix === style.quotePrefix) return;
  set(styles.intern({ ...style, quotePrefix, numberFormat: format ?? style.numberFormat }));
}
