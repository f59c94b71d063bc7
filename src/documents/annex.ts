import { AlignmentType, Paragraph, Table, TableCell, TableRow, TextRun, VerticalAlign, WidthType } from 'docx';
import type { ReportAnnex } from '../workbook/sheets/report';
import { lineOf } from './frame';
import { plainText } from './plainText';
import { NOTE_SIZE, points, TEXT_WIDTH } from './layout';

/** Shares of the width of the text, column by column. */
const SHARES = [0.06, 0.17, 0.2, 0.1, 0.2, 0.1, 0.17];
/** Columns of numbers stand in the middle. */
const CENTRED = [0, 3];

const widthOf = (column: number): number => Math.round(TEXT_WIDTH * (SHARES[column] ?? 0.1));

const cellOf = (text: string, column: number, isHeader: boolean): TableCell =>
  new TableCell({
    width: { size: widthOf(column), type: WidthType.DXA },
    verticalAlign: VerticalAlign.CENTER,
    margins: { top: points(2), bottom: points(2), left: points(3), right: points(3) },
    children: [
      new Paragraph({
        alignment: isHeader || CENTRED.includes(column) ? AlignmentType.CENTER : AlignmentType.LEFT,
        spacing: { before: 0, after: 0, line: 240 },
        children: [new TextRun({ text: plainText(text), bold: isHeader, size: NOTE_SIZE })],
      }),
    ],
  });

const rowOf = (cells: readonly string[], isHeader: boolean): TableRow =>
  new TableRow({
    // An element that says "no" is one that Word refuses: only header rows bear it.
    ...(isHeader && { tableHeader: true }),
    cantSplit: true,
    children: cells.map((text, column) => cellOf(text, column, isHeader)),
  });

/** The table of all wards on a page of its own; its header stands on every page. */
export function annexBlocks(annex: ReportAnnex): (Paragraph | Table)[] {
  const title = new Paragraph({
    alignment: AlignmentType.CENTER,
    pageBreakBefore: true,
    spacing: { after: points(8) },
    children: [new TextRun({ text: annex.title, bold: true })],
  });
  const table = new Table({
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: SHARES.map((_, column) => widthOf(column)),
    rows: [rowOf(annex.headers, true), ...annex.rows.map((row) => rowOf(row, false))],
  });
  const left = annex.left === null ? [] : [lineOf(annex.left, { italics: true, left: true })];
  return [title, table, ...left];
}
