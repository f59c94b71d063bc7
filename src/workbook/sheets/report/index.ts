import type { Resumable } from '../../../domain/resumable';
import { reportTexts } from '../../../language/report';
import type { SheetContext } from '../input';
import { linkTo } from '../parts/links';
import { startSheet } from '../parts/start';
import type { PictureCell, SheetPicture, StyleRole } from '../../../cells/picture';
import type { Column, PictureBuilder } from '../pictureBuilder';
import { lineCount } from '../parts/lines';
import { composeReport } from './compose';
import type { ReportModel, ReportParagraph } from './model';

export { composeReport } from './compose';
export { REPORT_PERIODS, type ReportAnnex, type ReportModel, type ReportParagraph, type ReportPeriod } from './model';

const WIDTHS = [6, 24, 24, 16, 30, 26, 20, 18];
/** Text goes over the first columns, the source cell stands in the last. */
const TEXT_COLUMNS = 7;
const SOURCE = 7;
const TEXT_WIDTH = WIDTHS.slice(0, TEXT_COLUMNS).reduce((sum, width) => sum + width, 0);
const FIT = 1.1;

const ROLES: Readonly<Record<ReportParagraph['kind'], StyleRole>> = {
  section: 'subtitle',
  group: 'label',
  paragraph: 'text',
  item: 'text',
};

/** KQ Báo cáo: the report of the year as text, each paragraph with the first cell its figures come from. */
export function* reportPicture(context: SheetContext): Resumable<SheetPicture> {
  const texts = reportTexts[context.language];
  const model = yield* composeReport(context, 'year');
  const builder = startSheet(context, 'report', WIDTHS).skip();
  drawHead(builder, model);
  const top = builder.row;
  builder.block([top, 0, 1, TEXT_COLUMNS], texts.columns.text, 'header');
  builder.put(top, SOURCE, texts.columns.source).style([top, SOURCE, 1, 1], 'header').keep(top, top);
  for (const paragraph of model.body) drawParagraph(builder, paragraph);
  drawFoot(builder, model);
  builder.skip().line(model.annex.title, 'subtitle');
  builder.table(annexColumns(model), model.annex.rows);
  if (model.annex.left !== null) builder.line(model.annex.left, 'stamp');
  // So tall a heading would leave no room to read if it stayed in sight.
  return { ...builder.skip().line(texts.sheetNote, 'stamp').build(), freeze: { rows: 0, columns: 0 } };
}

function drawHead(builder: PictureBuilder, model: ReportModel): void {
  const pairs: readonly (readonly [string, string])[] = [
    [model.issuer, model.nation],
    ['', model.motto],
    [model.number, model.placeAndDay],
  ];
  for (const [left, right] of pairs) {
    const row = builder.row;
    builder.block([row, 0, 1, 3], left === '' ? null : left, 'paperHead');
    builder.block([row, 3, 1, 4], right, right === model.placeAndDay ? 'paperNote' : 'paperHead');
    builder.height(row, lineCount(left, 40));
  }
  for (const text of [model.title, model.subject]) {
    const row = builder.row;
    builder.block([row, 0, 1, TEXT_COLUMNS], text, 'paperHead').height(row, 2);
  }
  builder.skip();
}

function drawParagraph(builder: PictureBuilder, { kind, text, place }: ReportParagraph): void {
  const row = builder.row;
  const said = kind === 'item' ? `- ${text}` : text;
  builder.block([row, 0, 1, TEXT_COLUMNS], said, ROLES[kind]);
  builder.height(row, lineCount(said, TEXT_WIDTH * FIT));
  const link: PictureCell = linkTo(place);
  if (link !== null) builder.put(row, SOURCE, link).style([row, SOURCE, 1, 1], 'link');
}

/** Recipients on the left, the signer on the right, with room for a signature. */
function drawFoot(builder: PictureBuilder, model: ReportModel): void {
  const top = builder.skip().row;
  model.recipients.forEach((text, i) => builder.block([top + i, 0, 1, 3], text, 'paper'));
  builder.block([top, 3, 1, 4], model.signer, 'paperHead');
  builder.block([top + 1, 3, 1, 4], model.sign, 'paperNote').reach(top + 6);
}

const annexColumns = ({ annex }: ReportModel): Column<readonly string[]>[] =>
  annex.headers.map((title, i) => ({
    title,
    role: i === 0 || i === 3 ? 'centered' : i === 1 ? 'label' : 'text',
    cell: (row) => row[i] ?? null,
  }));
