import { shiftRect, type RowShift } from './rowShift';
import type { ArrayFormula, Rect } from './types';

export interface MovedArrays {
  readonly arrays: Map<string, ArrayFormula>;
  /** Cells, as they stood before, whose formula went with its row: their values are nobody's any more. */
  readonly left: readonly Rect[];
}

/** Array formulas by "row,column" after rows moved. One whose area is fixed and would be torn is an array formula no more. */
export function moveArrays(arrays: ReadonlyMap<string, ArrayFormula>, shift: RowShift): MovedArrays {
  const moved = new Map<string, ArrayFormula>();
  const left: Rect[] = [];
  for (const [key, array] of arrays) {
    const [row = 0, column = 0] = key.split(',').map(Number);
    const area = shiftRect(array.area, shift);
    if (shift.by < 0 && row >= shift.row && row < shift.row - shift.by) {
      if (array.dynamic) left.push(array.area);
    } else if (area && (array.dynamic || area.rows === array.area.rows))
      moved.set(`${row < shift.row ? row : row + shift.by},${column}`, { ...array, area });
  }
  return { arrays: moved, left };
}
