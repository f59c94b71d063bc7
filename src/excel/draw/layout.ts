import type { PrintPicture, SheetPicture } from '../../cells/picture';
import { addressOf, columnLetters } from '../../cells/address';
import { MARGINS, widthInPoints } from '../../cells/sizes';
import type { Batch } from '../batch';
import { ACTION_BYTES } from '../payload';
import { rangeAt } from './cells';

/** Widths, heights and merged cells. */
export async function drawGeometry(batch: Batch, sheetName: string, picture: SheetPicture): Promise<void> {
  const widths = widthRuns(picture.columnWidths);
  await batch.reserve((widths.length + picture.merges.length) * ACTION_BYTES);
  const sheet = batch.context.workbook.worksheets.getItem(sheetName);
  for (const { first, last, characters } of widths) {
    const columns = sheet.getRange(`${columnLetters(first)}:${columnLetters(last)}`);
    columns.format.columnWidth = widthInPoints(characters);
  }
  for (const area of picture.merges) rangeAt(sheet, area).merge(false);
  for (const { first, rows, points } of heightRuns(picture.rowHeights)) {
    await batch.reserve(2 * ACTION_BYTES);
    const again = batch.context.workbook.worksheets.getItem(sheetName);
    rangeAt(again, [first, 0, rows, 1]).format.rowHeight = points;
  }
}

interface HeightRun {
  readonly first: number;
  rows: number;
  readonly points: number;
}

/** Neighbouring rows of one height together. */
export function heightRuns(heights: SheetPicture['rowHeights']): HeightRun[] {
  const runs: HeightRun[] = [];
  for (const [row, points] of [...heights].sort(([a], [b]) => a - b)) {
    const open = runs.at(-1);
    if (open && open.first + open.rows === row && open.points === points) open.rows++;
    else runs.push({ first: row, rows: 1, points });
  }
  return runs;
}

interface WidthRun {
  readonly first: number;
  last: number;
  readonly characters: number;
}

/** Neighbouring columns of one width together. */
export function widthRuns(widths: readonly (number | null)[]): WidthRun[] {
  const runs: WidthRun[] = [];
  widths.forEach((characters, column) => {
    if (characters === null) return;
    const open = runs.at(-1);
    if (open?.last === column - 1 && open.characters === characters) open.last = column;
    else runs.push({ first: column, last: column, characters });
  });
  return runs;
}

/** Frozen panes, tab colour, grid lines and the printed page. */
export async function drawPage(batch: Batch, sheetName: string, picture: SheetPicture): Promise<void> {
  const { breaks } = picture.print;
  await batch.reserve((18 + (breaks?.length ?? 0)) * ACTION_BYTES);
  const sheet = batch.context.workbook.worksheets.getItem(sheetName);
  freeze(sheet, picture.freeze);
  if (picture.tabColour !== null) sheet.tabColor = picture.tabColour;
  if (picture.kind === 'status') sheet.showGridlines = false;
  print(sheet.pageLayout, picture.print);
  if (breaks) breakPages(sheet, breaks);
}

/** Breaks of an earlier drawing go, also where this one has none. */
function breakPages(sheet: Excel.Worksheet, rows: readonly number[]): void {
  sheet.horizontalPageBreaks.removePageBreaks();
  for (const row of rows) sheet.horizontalPageBreaks.add(addressOf([row, 0, 1, 1]));
}

function freeze(sheet: Excel.Worksheet, { rows, columns }: SheetPicture['freeze']): void {
  if (rows > 0 && columns > 0) sheet.freezePanes.freezeAt(addressOf([0, 0, rows, columns]));
  else if (rows > 0) sheet.freezePanes.freezeRows(rows);
  else if (columns > 0) sheet.freezePanes.freezeColumns(columns);
  else sheet.freezePanes.unfreeze();
}

function print(layout: Excel.PageLayout, picture: PrintPicture): void {
  layout.leftMargin = MARGINS.side;
  layout.rightMargin = MARGINS.side;
  layout.topMargin = MARGINS.end;
  layout.bottomMargin = MARGINS.end;
  layout.footerMargin = MARGINS.footer;
  layout.orientation = picture.orientation === 'landscape' ? 'Landscape' : 'Portrait';
  layout.paperSize = 'A4';
  if (picture.fitToWidth) layout.zoom = { horizontalFitToPages: 1 };
  else if (picture.scale !== undefined) layout.zoom = { scale: picture.scale };
  if (picture.repeatRows) {
    const [first, last] = picture.repeatRows;
    layout.setPrintTitleRows(`$${String(first + 1)}:$${String(last + 1)}`);
  }
  layout.headersFooters.defaultForAllPages.centerFooter = picture.footer;
}
