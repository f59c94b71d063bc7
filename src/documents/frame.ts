import { AlignmentType, BorderStyle, Paragraph, Table, TableCell, TableRow, TextRun, WidthType } from 'docx';
import type { ReportModel } from '../workbook/sheets/report';
import { plainText } from './plainText';
import { NOTE_SIZE, points, SMALL_SIZE, TEXT_WIDTH } from './layout';

interface Look {
  readonly bold?: boolean;
  readonly italics?: boolean;
  readonly size?: number;
  readonly left?: boolean;
  /** Points above. */
  readonly before?: number;
}

export const lineOf = (text: string, { bold, italics, size, left, before }: Look = {}): Paragraph =>
  new Paragraph({
    alignment: left === true ? AlignmentType.LEFT : AlignmentType.CENTER,
    spacing: { before: points(before ?? 0), after: 0, line: 240 },
    children: [
      new TextRun({ text: plainText(text), bold: bold ?? false, italics: italics ?? false, size: size ?? SMALL_SIZE }),
    ],
  });

/** A short line under the name of the authority, the motto and what the paper is about; `length` is left free on either side. */
export const ruleOf = (length: number): Paragraph => {
  const side = Math.round(length);
  return new Paragraph({
    spacing: { before: 0, after: 0, line: 120 },
    indent: { left: side, right: side },
    border: { top: { style: BorderStyle.SINGLE, size: 6, space: 1, color: '000000' } },
    children: [],
  });
};

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const BARE = { top: NONE, bottom: NONE, left: NONE, right: NONE, insideHorizontal: NONE, insideVertical: NONE };

/** Two columns without lines; widths in twentieths of a point. */
function sideBySide(rows: readonly (readonly [Paragraph[], Paragraph[]])[], left: number): Table {
  const widths = [left, TEXT_WIDTH - left];
  return new Table({
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: widths,
    borders: BARE,
    rows: rows.map(
      (cells) =>
        new TableRow({
          cantSplit: true,
          children: cells.map(
            (children, i) =>
              new TableCell({ borders: BARE, width: { size: widths[i] ?? 0, type: WidthType.DXA }, children }),
          ),
        }),
    ),
  });
}

/** Authority on the left, the nation's name on the right; number and day below, both blank. */
export function headOf(model: ReportModel): Table {
  const left = Math.round(TEXT_WIDTH * 0.4);
  return sideBySide(
    [
      [
        [lineOf(model.issuer, { bold: true }), ruleOf(left * 0.33)],
        [
          lineOf(model.nation, { bold: true }),
          lineOf(model.motto, { bold: true, size: SMALL_SIZE + 2 }),
          ruleOf((TEXT_WIDTH - left) * 0.22),
        ],
      ],
      [
        [lineOf(model.number, { before: 4 })],
        [lineOf(model.placeAndDay, { italics: true, size: SMALL_SIZE + 2, before: 4 })],
      ],
    ],
    left,
  );
}

/** Recipients on the left, the place for the signature on the right. */
export function footOf({ recipients, signer, sign }: ReportModel): Table {
  const [title, ...others] = recipients;
  return sideBySide(
    [
      [
        [
          lineOf(title ?? '', { bold: true, italics: true, left: true }),
          ...others.map((text) => lineOf(text, { size: NOTE_SIZE, left: true })),
        ],
        [
          lineOf(signer, { bold: true, size: SMALL_SIZE + 4 }),
          lineOf(sign, { italics: true }),
          ...Array.from({ length: 5 }, () => lineOf('')),
        ],
      ],
    ],
    Math.round(TEXT_WIDTH * 0.5),
  );
}
