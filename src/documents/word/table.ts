import { AlignmentType, Paragraph, Table, TableCell, TableRow, TextRun, VerticalAlign, WidthType } from 'docx';
import type { PaperColumn, PaperTable } from '../../wording/paper/model';
import { NOTE_SIZE, points } from './layout';
import { plainText } from './plainText';

interface Cell {
  readonly text: string;
  readonly width: number;
  readonly centred: boolean;
  readonly bold: boolean;
  readonly span?: number;
}

const cellOf = ({ text, width, centred, bold, span }: Cell): TableCell =>
  new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlign.CENTER,
    margins: { top: points(1), bottom: points(1), left: points(3), right: points(3) },
    ...(span !== undefined && { columnSpan: span }),
    children: [
      new Paragraph({
        alignment: centred ? AlignmentType.CENTER : AlignmentType.LEFT,
        spacing: { before: 0, after: 0, line: 240 },
        // A heading across the table stays with the row below it.
        ...(span !== undefined && { keepNext: true }),
        children: [new TextRun({ text: plainText(text), bold, size: NOTE_SIZE })],
      }),
    ],
  });

const rowOf = (children: TableCell[], isHeader = false): TableRow =>
  // An element that says "no" is one that Word refuses: only header rows bear it.
  new TableRow({ ...(isHeader && { tableHeader: true }), cantSplit: true, children });

/** Widths that add up to the width of the text. */
function widthsOf(columns: readonly PaperColumn[], width: number): number[] {
  const whole = columns.reduce((sum, { share }) => sum + share, 0);
  return columns.map(({ share }) => Math.round((share / whole) * width));
}

/** A table with lines; its header stands on every page. Width in twentieths of a point. */
export function tableOf({ columns, rows }: PaperTable, width: number): Table {
  const widths = widthsOf(columns, width);
  const header = columns.map(({ title }, i) =>
    cellOf({ text: title, width: widths[i] ?? 0, centred: true, bold: true }),
  );
  return new Table({
    width: { size: width, type: WidthType.DXA },
    columnWidths: widths,
    rows: [
      rowOf(header, true),
      ...rows.map((row) =>
        'across' in row
          ? rowOf([cellOf({ text: row.across, width, centred: false, bold: true, span: columns.length })])
          : rowOf(
              columns.map(({ centred }, i) =>
                cellOf({ text: row[i] ?? '', width: widths[i] ?? 0, centred: centred === true, bold: false }),
              ),
            ),
      ),
    ],
  });
}
