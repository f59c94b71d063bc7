import { child, children, flag, numberAttribute, type XmlElement } from '../xml/tree';
import { MOST_COLUMNS } from './reference';

/** Pixels of the widest digit in Calibri 11, in which column widths are counted. */
const DIGIT_PIXELS = 7;
const POINTS_PER_PIXEL = 0.75;

/** Office.js counts columnWidth in points, a file in characters (ECMA-376 part 1, 18.3.1.13). */
export const pointsOfCharacters = (characters: number): number =>
  Math.trunc(((256 * characters + Math.trunc(128 / DIGIT_PIXELS)) / 256) * DIGIT_PIXELS) * POINTS_PER_PIXEL;

export const charactersOfPoints = (points: number): number =>
  Math.trunc((points / POINTS_PER_PIXEL / DIGIT_PIXELS) * 256) / 256;

export interface ColumnFacts {
  readonly widths: Map<number, number>;
  readonly hidden: Set<number>;
}

export function readColumns(root: XmlElement): ColumnFacts {
  const widths = new Map<number, number>();
  const hidden = new Set<number>();
  for (const each of children(child(root, 'cols'), 'col')) {
    const width = numberAttribute(each, 'width');
    for (const column of columnsOf(each)) {
      if (width !== null) widths.set(column, pointsOfCharacters(width));
      if (flag(each, 'hidden')) hidden.add(column);
    }
  }
  return { widths, hidden };
}

/** Indexes of the columns a col element speaks of. */
export function columnsOf(col: XmlElement): number[] {
  const first = Math.max(1, numberAttribute(col, 'min') ?? 1);
  const last = Math.min(MOST_COLUMNS, numberAttribute(col, 'max') ?? first);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first - 1 + index);
}
