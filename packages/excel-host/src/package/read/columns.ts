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
  for (const [column, each] of elementsOfColumns(root)) {
    const width = numberAttribute(each, 'width');
    if (width !== null) widths.set(column, pointsOfCharacters(width));
    if (flag(each, 'hidden')) hidden.add(column);
  }
  return { widths, hidden };
}

/**
 * The col element of each column that has one. Where elements overlap, which no good file has, the last one holds; each column is
 * looked at once, however many elements speak of it.
 */
export function elementsOfColumns(root: XmlElement): ReadonlyMap<number, XmlElement> {
  const found = new Map<number, XmlElement>();
  /** The next column from here on that has no element yet. */
  const free = Array.from({ length: MOST_COLUMNS + 1 }, (_, column) => column);
  const nextFree = (column: number): number => {
    let at = column;
    while (free[at] !== at) {
      const next = free[at] ?? MOST_COLUMNS;
      free[at] = free[next] ?? MOST_COLUMNS;
      at = free[at] ?? MOST_COLUMNS;
    }
    return at;
  };
  for (const col of children(child(root, 'cols'), 'col').reverse()) {
    const first = Math.max(1, numberAttribute(col, 'min') ?? 1);
    const last = Math.min(MOST_COLUMNS, numberAttribute(col, 'max') ?? first);
    for (let column = nextFree(first - 1); column < last; column = nextFree(column)) {
      found.set(column, col);
      free[column] = column + 1;
    }
  }
  return new Map([...found].sort(([a], [b]) => a - b));
}
