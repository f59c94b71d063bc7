import { DEFAULT_STYLE } from './styles';
import type { CellStyle, Rect, Workbook, Worksheet } from './types';

/** Applies `change` to the style of every cell of `rect`. Each distinct style is changed once. */
export function restyle(
  workbook: Workbook,
  sheet: Worksheet,
  rect: Rect,
  change: (style: CellStyle) => CellStyle,
): void {
  const changed = new Map<number, number>();
  sheet.cells.mapStyles(rect, (before) => {
    const known = changed.get(before);
    if (known !== undefined) return known;
    const after = workbook.styles.intern(change(workbook.styles.get(before)));
    changed.set(before, after);
    return after;
  });
}

/** The one value that all cells of the areas share, null when they differ: what Office.js answers for mixed formats. */
export function shared<T>(
  workbook: Workbook,
  sheet: Worksheet,
  areas: readonly Rect[],
  pick: (style: CellStyle) => T,
): T | null {
  const seen = new Set<number>();
  for (const rect of areas)
    for (let row = rect.row; row < rect.row + rect.rows; row++)
      for (let column = rect.column; column < rect.column + rect.columns; column++)
        seen.add(sheet.cells.styleId(row, column));
  const [first = pick(DEFAULT_STYLE), ...others] = [...seen].map((id) => pick(workbook.styles.get(id)));
  return others.every((other) => other === first) ? first : null;
}
