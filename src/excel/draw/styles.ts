import type { Area, ColourTheme, SheetPicture } from '../../cells/picture';
import { joinAddresses } from '../address';
import type { Batch } from '../batch';
import { ACTION_BYTES } from '../payload';
import { rangeAt } from './cells';
import { groupStyles } from './styleGroups';
import { BASE_FONT, BORDER_COLOR, lookOf, type Look } from '../../cells/theme';

/** At most so many actions style a group. */
const ACTIONS_PER_GROUP = 40;

const OUTER_EDGES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const;
type Edge = (typeof OUTER_EDGES)[number] | 'InsideHorizontal' | 'InsideVertical';

/** The base look on everything drawn, then each role on its areas. */
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
  for (const { role, areas } of groupStyles(picture.styles)) {
    const look = lookOf(role, theme);
    await formatAreas(batch, sheetName, areas, (format) => {
      applyLook(format, look);
    });
    if (look.border !== true) continue;
    for (const { edges, areas: alike } of groupByEdges(areas))
      await formatAreas(batch, sheetName, alike, (format) => {
        drawBorders(format, edges);
      });
  }
}

async function formatAreas(
  batch: Batch,
  sheetName: string,
  areas: readonly Area[],
  apply: (format: Excel.RangeFormat) => void,
): Promise<void> {
  for (const addresses of joinAddresses(areas)) {
    await batch.reserve(ACTIONS_PER_GROUP * ACTION_BYTES + addresses.length);
    const sheet = batch.context.workbook.worksheets.getItem(sheetName);
    const range = addresses.includes(',') ? sheet.getRanges(addresses) : sheet.getRange(addresses);
    range.untrack();
    apply(range.format);
  }
}

/** Areas with the edges that they have: a single row or column has no inner ones, and Excel may refuse what is not there. */
function groupByEdges(areas: readonly Area[]): { readonly edges: readonly Edge[]; readonly areas: Area[] }[] {
  const groups = new Map<string, { edges: Edge[]; areas: Area[] }>();
  for (const area of areas) {
    const [, , rows, columns] = area;
    const edges: Edge[] = [...OUTER_EDGES];
    if (rows > 1) edges.push('InsideHorizontal');
    if (columns > 1) edges.push('InsideVertical');
    const group = groups.get(edges.join()) ?? { edges, areas: [] };
    group.areas.push(area);
    groups.set(edges.join(), group);
  }
  return [...groups.values()];
}

function applyLook(format: Excel.RangeFormat, look: Look): void {
  const { font } = format;
  if (look.bold !== undefined) font.bold = look.bold;
  if (look.italic !== undefined) font.italic = look.italic;
  if (look.underline === true) font.underline = 'Single';
  if (look.size !== undefined) font.size = look.size;
  if (look.color !== undefined) font.color = look.color;
  if (look.fill !== undefined) format.fill.color = look.fill;
  if (look.horizontal !== undefined) format.horizontalAlignment = look.horizontal;
  if (look.indent !== undefined) format.indentLevel = look.indent;
  if (look.vertical !== undefined) format.verticalAlignment = look.vertical;
  if (look.wrap !== undefined) format.wrapText = look.wrap;
}

function drawBorders(format: Excel.RangeFormat, edges: readonly Edge[]): void {
  for (const edge of edges) {
    const border = format.borders.getItem(edge);
    border.style = 'Continuous';
    border.color = BORDER_COLOR;
  }
}
