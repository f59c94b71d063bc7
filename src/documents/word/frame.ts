import { BorderStyle, Table, TableCell, TableRow, WidthType, type Paragraph } from 'docx';
import type { Paper, PaperHead, PaperSigner } from '../../wording/paper/model';
import { BODY_SIZE, HEAD_SIZE, NOTE_SIZE, SMALL_SIZE } from './layout';
import { lineOf, ruleOf } from './paragraphs';

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const BARE = { top: NONE, bottom: NONE, left: NONE, right: NONE, insideHorizontal: NONE, insideVertical: NONE };

/** Lines that are left for the signature. */
const ROOM_TO_SIGN = 4;

/** Columns without lines; widths in twentieths of a point. */
function sideBySide(rows: readonly (readonly Paragraph[])[][], widths: readonly number[]): Table {
  return new Table({
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: [...widths],
    borders: BARE,
    rows: rows.map(
      (cells) =>
        new TableRow({
          cantSplit: true,
          children: cells.map(
            (children, i) =>
              new TableCell({
                borders: BARE,
                margins: { left: 0, right: 0 },
                width: { size: widths[i] ?? 0, type: WidthType.DXA },
                children: [...children],
              }),
          ),
        }),
    ),
  });
}

/** Authorities on the left, the nation's name on the right; number and day below. */
export function headOf(head: PaperHead, width: number): Table {
  const left = Math.round(width * 0.43);
  const right = width - left;
  const superior = head.superior === '' ? [] : [lineOf(head.superior, { size: HEAD_SIZE - 2 })];
  return sideBySide(
    [
      [
        [...superior, lineOf(head.issuer, { bold: true, size: HEAD_SIZE - 2 }), ruleOf(left * 0.33)],
        [
          lineOf(head.nation, { bold: true, size: HEAD_SIZE - 2 }),
          lineOf(head.motto, { bold: true, size: HEAD_SIZE }),
          ruleOf(right * 0.22),
        ],
      ],
      [
        [lineOf(head.number, { before: 4, size: HEAD_SIZE })],
        [lineOf(head.placeAndDay, { italics: true, size: HEAD_SIZE, before: 4 })],
      ],
    ],
    [left, right],
  );
}

const signerLines = ({ office, hint, name }: PaperSigner): Paragraph[] => [
  ...office.map((text) => lineOf(text, { bold: true, size: BODY_SIZE - 2 })),
  ...(hint === '' ? [] : [lineOf(hint, { italics: true, size: SMALL_SIZE })]),
  ...Array.from({ length: ROOM_TO_SIGN }, () => lineOf('')),
  lineOf(name, { bold: true, size: BODY_SIZE }),
];

/** Recipients on the left where there are any, the places for signatures side by side. */
export function footOf({ recipients, signers }: Paper, width: number): Table {
  const [title, ...others] = recipients;
  const columns: Paragraph[][] = signers.map(signerLines);
  if (title !== undefined)
    columns.unshift([
      lineOf(title, { bold: true, italics: true, left: true }),
      ...others.map((text) => lineOf(text, { size: NOTE_SIZE, left: true })),
    ]);
  // One alone signs on the right.
  else if (columns.length === 1) columns.unshift([lineOf('')]);
  return sideBySide(
    [columns],
    columns.map(() => Math.floor(width / columns.length)),
  );
}
