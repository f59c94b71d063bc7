/** A place along rows or columns: the line it is in and how far into it, from 0 to 1. */
interface Anchor {
  readonly line: number;
  readonly share: number;
}

/**
 * Where a distance in points falls, counted over the model's sizes. The grid's rows may be higher than the model knows, as Univer
 * fits them to their text; a chart stays with its cells.
 */
export function anchorAt(distance: number, sizeOf: (line: number) => number, lines: number): Anchor {
  let rest = distance;
  for (let line = 0; line < lines; line++) {
    const size = sizeOf(line);
    if (rest < size) return { line, share: rest / size };
    rest -= size;
  }
  return { line: lines, share: 0 };
}
