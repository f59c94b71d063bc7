import { AlignmentType, Paragraph, Table, TableCell, TableRow, TextRun, VerticalAlign, WidthType } from 'docx';
import { cellsOf, isStrong, type PaperColumn, type PaperTable } from '../../wording/paper/model';
import { DENSE_SIZE, NOTE_SIZE, twips, SINGLE } from './layout';
import { plainText } from './plainText';

/** With more columns the letters are smaller. */
const MOST_COLUMNS = 7;

interface Cell {
  readonly text: string;
  readonly width: number;
  readonly centred: boolean;
  readonly bold: boolean;
  readonly span?: number;
  /** Of its letters, in half points. */
  readonly size: number;
}

const cellOf = ({ text, width, centred, bold, span, size }: Cell): TableCell =>
  new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlign.CENTER,
    margins: { top: twips(1), bottom: twips(1), left: twips(3), right: twips(3) },
    ...(span !== undefined && { columnSpan: span }),
    children: [
      new Paragraph({
        alignment: centred ? AlignmentType.CENTER : AlignmentType.LEFT,
        spacing: SINGLE,
        // A heading across the table stays with the row below it.
        ...(span !== undefined && { keepNext: true }),
        children: [new TextRun({ text: plainText(text), bold, size })],
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
  const size = columns.length > MOST_COLUMNS ? DENSE_SIZE : NOTE_SIZE;
  const header = columns.map(({ title }, i) =>
    cellOf({ text: title, width: widths[i] ?? 0, centred: true, bold: true, size }),
  );
  return new Table({
    width: { size: width, type: WidthType.DXA },
    columnWidths: widths,
    rows: [
      rowOf(header, true),
      ...rows.map((row) =>
        'across' in row
          ? rowOf([cellOf({ text: row.across, width, centred: false, bold: true, span: columns.length, size })])
          : rowOf(
              columns.map(({ centred }, i) =>
                cellOf({
                  text: cellsOf(row)[i] ?? '',
                  width: widths[i] ?? 0,
                  centred: centred === true,
                  bold: isStrong(row, i),
                  size,
                }),
              ),
            ),
      ),
    ],
  });
}
