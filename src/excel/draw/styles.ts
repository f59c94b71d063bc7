import type { ColourTheme, SheetPicture } from '../../workbook/sheets/picture';
import type { Batch } from '../batch';
import { ACTION_BYTES } from '../payload';
import { rangeAt } from './cells';
import { BASE_FONT, BORDER_COLOR, lookOf, type Look } from './theme';

/** At most so many actions for one styled area. */
const ACTIONS_PER_AREA = 22;

const EDGES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const;

/** The base look on everything drawn, then each role on its areas, in the order of the picture. */
export async function drawStyles(
  batch: Batch,
  sheetName: string,
  picture: SheetPicture,
  theme: ColourTheme,
): Promise<void> {
  const columns = picture.cells.reduce((most, row) => Math.max(most, row.length), 0);
  if (picture.cells.length > 0 && columns > 0) {
    await batch.reserve(4 * ACTION_BYTES);
    const all = rangeAt(batch.context.workbook.worksheets.getItem(sheetName), [0, 0, picture.cells.length, columns]);
    all.format.font.name = BASE_FONT.name;
    all.format.font.size = BASE_FONT.size;
  }
  for (const { area, role } of picture.styles) {
    await batch.reserve(ACTIONS_PER_AREA * ACTION_BYTES);
    const range = rangeAt(batch.context.workbook.worksheets.getItem(sheetName), area);
    applyLook(range.format, lookOf(role, theme), area[2], area[3]);
  }
}

function applyLook(format: Excel.RangeFormat, look: Look, rows: number, columns: number): void {
  const { font } = format;
  if (look.bold !== undefined) font.bold = look.bold;
  if (look.italic !== undefined) font.italic = look.italic;
  if (look.underline === true) font.underline = 'Single';
  if (look.size !== undefined) font.size = look.size;
  if (look.color !== undefined) font.color = look.color;
  if (look.fill !== undefined) format.fill.color = look.fill;
  if (look.horizontal !== undefined) format.horizontalAlignment = look.horizontal;
  if (look.vertical !== undefined) format.verticalAlignment = look.vertical;
  if (look.wrap !== undefined) format.wrapText = look.wrap;
  if (look.border === true) drawBorders(format, rows, columns);
}

function drawBorders(format: Excel.RangeFormat, rows: number, columns: number): void {
  const edges: ('InsideHorizontal' | 'InsideVertical' | (typeof EDGES)[number])[] = [...EDGES];
  if (rows > 1) edges.push('InsideHorizontal');
  if (columns > 1) edges.push('InsideVertical');
  for (const edge of edges) {
    const border = format.borders.getItem(edge);
    border.style = 'Continuous';
    border.color = BORDER_COLOR;
  }
}
