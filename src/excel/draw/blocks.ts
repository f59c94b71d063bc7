import { ACTION_BYTES, cellBytes, REQUEST_BUDGET } from '../payload';
import type { PictureCell } from '../../cells/picture';

/** Consecutive rows of a picture that fit into one request. */
export interface Block {
  readonly row: number;
  readonly rows: number;
  readonly columns: number;
  readonly bytes: number;
}

/** A null in what is written leaves the cell as it is. */
export type Written = string | number | boolean | null;

const isFormula = (cell: PictureCell | undefined): cell is { readonly formula: string } =>
  typeof cell === 'object' && cell !== null;

function rowBytes(row: readonly PictureCell[], columns: number): number {
  let bytes = 2 + 5 * (columns - row.length);
  for (const cell of row) bytes += isFormula(cell) ? cellBytes(cell) + 10 : cellBytes(cell);
  return bytes;
}

/** Cuts rows into blocks of at most `budget` bytes; a row never spans two blocks. */
export function* blocksOf(
  cells: readonly (readonly PictureCell[])[],
  budget: number = REQUEST_BUDGET / 4,
): Generator<Block> {
  const columns = cells.reduce((most, row) => Math.max(most, row.length), 0);
  if (columns === 0) return;
  let start = 0;
  let bytes = 2 * ACTION_BYTES;
  for (let row = 0; row < cells.length; row++) {
    const more = rowBytes(cells[row] ?? [], columns);
    if (row > start && bytes + more > budget) {
      yield { row: start, rows: row - start, columns, bytes };
      start = row;
      bytes = 2 * ACTION_BYTES;
    }
    bytes += more;
  }
  if (cells.length > start) yield { row: start, rows: cells.length - start, columns, bytes };
}

/** Everything of a block but its formulas. */
export function valuesOf(cells: readonly (readonly PictureCell[])[], block: Block): Written[][] {
  return cells.slice(block.row, block.row + block.rows).map((row) =>
    Array.from({ length: block.columns }, (_, column) => {
      const cell = row[column] ?? null;
      return cell === '' || isFormula(cell) ? null : cell;
    }),
  );
}

/** Formulas of a block: neighbouring columns that hold any, from the first row that does to the last. */
export interface FormulaPatch {
  readonly row: number;
  readonly column: number;
  readonly formulas: readonly (readonly Written[])[];
}

export function formulasOf(cells: readonly (readonly PictureCell[])[], block: Block): FormulaPatch[] {
  const spans = Array.from({ length: block.columns }, (_, column) => formulaSpan(cells, block, column));
  const patches: FormulaPatch[] = [];
  for (let column = 0; column < block.columns; column++) {
    const span = spans[column];
    if (!span) continue;
    let end = column + 1;
    while (spans[end]?.first === span.first && spans[end]?.last === span.last) end++;
    patches.push({ row: span.first, column, formulas: patchRows(cells, span, column, end) });
    column = end - 1;
  }
  return patches;
}

function patchRows(
  cells: readonly (readonly PictureCell[])[],
  span: { readonly first: number; readonly last: number },
  from: number,
  to: number,
): Written[][] {
  return cells.slice(span.first, span.last + 1).map((row) =>
    Array.from({ length: to - from }, (_, offset) => {
      const cell = row[from + offset];
      return isFormula(cell) ? cell.formula : null;
    }),
  );
}

function formulaSpan(
  cells: readonly (readonly PictureCell[])[],
  block: Block,
  column: number,
): { first: number; last: number } | null {
  let first = -1;
  let last = -1;
  for (let row = block.row; row < block.row + block.rows; row++) {
    if (!isFormula(cells[row]?.[column])) continue;
    if (first < 0) first = row;
    last = row;
  }
  return first < 0 ? null : { first, last };
}
