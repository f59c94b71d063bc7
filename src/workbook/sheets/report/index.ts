import type { Resumable } from '../../../domain/resumable';
import { reportTexts } from '../../../language/report';
import type { SheetContext } from '../input';
import { linkTo } from '../parts/links';
import { startSheet } from '../parts/start';
import type { PictureCell, SheetPicture, StyleRole } from '../../../cells/picture';
import type { Column, PictureBuilder } from '../pictureBuilder';
import { lineCount } from '../parts/lines';
import { composeReport } from './compose';
import {
  cellsOf,
  wholeText,
  type Paper,
  type PaperBlock,
  type PaperRow,
  type PaperTable,
  type PaperText,
} from '../../../wording/paper/model';

export { composeReport } from './compose';

const WIDTHS = [6, 24, 24, 16, 30, 26, 20, 18];
/** Text goes over the first columns, the source cell stands in the last. */
const TEXT_COLUMNS = 7;
const SOURCE = 7;
const TEXT_WIDTH = WIDTHS.slice(0, TEXT_COLUMNS).reduce((sum, width) => sum + width, 0);
const FIT = 1.1;

const ROLES: Readonly<Record<PaperText['kind'], StyleRole>> = {
  section: 'subtitle',
  group: 'label',
  paragraph: 'text',
  item: 'text',
  centred: 'paperNote',
};

const ROOM_TO_SIGN = 4;

/** KQ Báo cáo: the report of the period as text, each paragraph with the first cell its figures come from. */
export function* reportPicture(context: SheetContext): Resumable<SheetPicture> {
  const texts = reportTexts[context.language];
  const paper = yield* composeReport(context);
  const builder = startSheet(context, 'report', WIDTHS).skip();
  drawHead(builder, paper);
  const top = builder.row;
  builder.block([top, 0, 1, TEXT_COLUMNS], texts.columns.text, 'header');
  builder.put(top, SOURCE, texts.columns.source).style([top, SOURCE, 1, 1], 'header').keep(top, top);
  for (const block of paper.body) drawBlock(builder, block);
  drawFoot(builder, paper);
  for (const annex of paper.annexes) {
    builder.skip().line(`${annex.label}: ${annex.title}`, 'subtitle');
    for (const block of annex.blocks) drawBlock(builder, block);
  }
  // So tall a heading would leave no room to read if it stayed in sight.
  return { ...builder.skip().line(texts.sheetNote, 'stamp').build(), freeze: { rows: 0, columns: 0 } };
}

function drawHead(builder: PictureBuilder, { head, title, subject, span, addressees }: Paper): void {
  const pairs: readonly (readonly [string, string, StyleRole])[] = [
    ...(head.superior === '' ? [] : [[head.superior, '', 'paperHead'] as const]),
    [head.issuer, head.nation, 'paperHead'],
    ['', head.motto, 'paperHead'],
    [head.number, head.placeAndDay, 'paperNote'],
  ];
  for (const [left, right, role] of pairs) {
    const row = builder.row;
    builder.block([row, 0, 1, 3], left === '' ? null : left, 'paperHead');
    builder.block([row, 3, 1, 4], right === '' ? null : right, role);
    builder.height(row, lineCount(left, 40));
  }
  for (const text of [title, subject]) {
    const row = builder.row;
    builder.block([row, 0, 1, TEXT_COLUMNS], text, 'paperHead').height(row, 2);
  }
  for (const text of [...(span === null ? [] : [span]), ...addressees])
    builder.block([builder.row, 0, 1, TEXT_COLUMNS], text, 'paperNote');
  builder.skip();
}

function drawBlock(builder: PictureBuilder, block: PaperBlock): void {
  if (block.kind === 'table') drawTable(builder, block);
  else drawText(builder, block);
}

/** A paragraph whose sentences have cells of their own takes a row for each, so that every figure is one click from its cell. */
function drawText(builder: PictureBuilder, told: PaperText): void {
  const parts = told.parts ?? [];
  if (parts.length < 2) {
    drawSentence(builder, told);
    return;
  }
  parts.forEach(({ text, place }, i) => {
    drawSentence(builder, {
      kind: told.kind,
      ...(i === 0 && told.lead !== undefined && { lead: told.lead }),
      text,
      place,
    });
  });
}

function drawSentence(builder: PictureBuilder, told: PaperText): void {
  const row = builder.row;
  const text = wholeText(told);
  const said = told.kind === 'item' ? `- ${text}` : text;
  builder.block([row, 0, 1, TEXT_COLUMNS], said, ROLES[told.kind]);
  builder.height(row, lineCount(said, TEXT_WIDTH * FIT));
  const link: PictureCell = linkTo(told.place);
  if (link !== null) builder.put(row, SOURCE, link).style([row, SOURCE, 1, 1], 'link');
}

/** Recipients on the left, the signers on the right, with room for a signature. */
function drawFoot(builder: PictureBuilder, { recipients, signers }: Paper): void {
  const top = builder.skip().row;
  recipients.forEach((text, i) => builder.block([top + i, 0, 1, 3], text, 'paper'));
  const [signer] = signers;
  const lines = signer?.office ?? [];
  lines.forEach((text, i) => builder.block([top + i, 3, 1, 4], text, 'paperHead'));
  const below = top + lines.length;
  builder.block([below, 3, 1, 4], signer?.hint ?? null, 'paperNote');
  builder.block([below + ROOM_TO_SIGN, 3, 1, 4], signer?.name ?? null, 'paperHead').reach(below + ROOM_TO_SIGN + 1);
}

function drawTable(builder: PictureBuilder, { columns, rows }: PaperTable): void {
  builder.table(
    columns.map(({ title, centred }, i): Column<PaperRow> => ({
      title,
      role: centred === true ? 'centered' : i === 1 ? 'label' : 'text',
      cell: (row) => cellsOf(row)[i] ?? null,
    })),
    rows,
  );
}
