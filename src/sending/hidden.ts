import type { CellStyle, ModelValue, Rect, Workbook, Worksheet } from 'excel-host/xlsx';
import { areasUnderCharts } from './covered';
import { colourOf, isShown } from './formats';
import { areasByRow, holds } from './rect';

const PAPER = '#FFFFFF';
/** Letters, rows and columns of fewer points cannot be read. */
const LEAST_POINTS = 3;
/** Below this contrast, by the formula of the WCAG, letters are not told from what is behind them. */
const LEAST_CONTRAST = 1.2;

/** How light a colour "#RRGGBB" is, from 0 to 1. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function isInvisible(letters: string, behind: string): boolean {
  const [dark = 0, light = 0] = [luminance(letters), luminance(behind)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05) < LEAST_CONTRAST;
}

const behind = ({ fill }: CellStyle): string => fill.color ?? PAPER;

/** Whether the cell's own look hides the value. */
const isStyledAway = (style: CellStyle, value: ModelValue): boolean =>
  style.font.size < LEAST_POINTS ||
  !isShown(style.numberFormat, value) ||
  isInvisible(colourOf(style.numberFormat, value) ?? style.font.color, behind(style));

/** What a number format tells apart: the sign of a number, a text, anything else. */
export const kindOfValue = (value: ModelValue): string =>
  typeof value === 'number' ? String(Math.sign(value)) : typeof value;

/** `isStyledAway`, worked out once for each look and kind of value. */
function styledAway({ styles }: Workbook): (style: number, value: ModelValue) => boolean {
  const known = new Map<string, boolean>();
  return (style, value) => {
    const key = `${String(style)} ${kindOfValue(value)}`;
    const answer = known.get(key) ?? isStyledAway(styles.get(style), value);
    known.set(key, answer);
    return answer;
  };
}

/** Areas where a rule gives letters of a look the colour of what is behind them, wherever that is so. */
function ruledAway({ conditionalFormats }: Worksheet, { styles }: Workbook): (style: number) => readonly Rect[] {
  const known = new Map<number, readonly Rect[]>();
  return (id) => {
    const style = styles.get(id);
    const areas =
      known.get(id) ??
      conditionalFormats
        .filter(({ format }) => format.fontColor !== null || format.fillColor !== null)
        .filter(({ format }) => isInvisible(format.fontColor ?? style.font.color, format.fillColor ?? behind(style)))
        .flatMap((rule) => rule.areas);
    known.set(id, areas);
    return areas;
  };
}

const isBlocked = (sizes: ReadonlyMap<number, number>, at: number): boolean =>
  (sizes.get(at) ?? LEAST_POINTS) < LEAST_POINTS;

/**
 * Whether nobody who looks at the sheet sees what a cell holds: its row or column is hidden or has no size, a merge or a chart covers
 * it, its format shows nothing of it, its letters are too small or have the colour of what is behind them, always or by a rule.
 */
export function hiddenCells(
  sheet: Worksheet,
  workbook: Workbook,
): (row: number, column: number, value: ModelValue) => boolean {
  const concealed = sheet.origin?.concealed() ?? null;
  const isRowHidden = (row: number): boolean =>
    sheet.hiddenRows.has(row) ||
    isBlocked(sheet.rowHeights, row) ||
    (concealed?.rows === true && !sheet.rowHeights.has(row));
  const isColumnHidden = (column: number): boolean =>
    sheet.hiddenColumns.has(column) ||
    isBlocked(sheet.columnWidths, column) ||
    (concealed?.columns === true && !sheet.columnWidths.has(column));
  const merges = areasByRow(sheet.merges);
  const covered = areasByRow([...areasUnderCharts(sheet, workbook), ...(concealed?.areas ?? [])]);
  const isStyledSo = styledAway(workbook);
  const ruled = ruledAway(sheet, workbook);
  return (row, column, value) => {
    const style = sheet.cells.styleId(row, column);
    return (
      isRowHidden(row) ||
      isColumnHidden(column) ||
      // Only the first cell of a merge is seen.
      merges(row, column).some((area) => area.row !== row || area.column !== column) ||
      covered(row, column).length > 0 ||
      (typeof value === 'string' && concealed?.texts().has(value) === true) ||
      isStyledSo(style, value) ||
      ruled(style).some((area) => holds(area, row, column))
    );
  };
}
