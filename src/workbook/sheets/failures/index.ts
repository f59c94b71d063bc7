import { localNumber } from '../../../wording/exactText';
import type { Resumable } from '../../../domain/resumable';
import { sheetsTexts } from '../../../language/sheets';
import type { SheetContext } from '../input';
import { linkTo } from '../parts/links';
import { firstOf, SHEET_ROWS } from '../parts/rowLimit';
import { startSheet } from '../parts/start';
import type { SheetPicture } from '../../../cells/picture';
import type { Column } from '../pictureBuilder';
import { verdictCell } from '../../../wording/status';
import { FailureRows, type FailureRow } from '../../../wording/failureRows';

const WIDTHS = [5, 15, 8, 9, 32, 16, 24, 17, 20, 22, 18, 11, 15];

/** Failures of all wards first, then what is not known; in each, ward by ward in the order of the workbook. */
function* rowsOf(context: SheetContext): Generator<FailureRow> {
  const { assessment } = context;
  const rows = new FailureRows(context);
  for (const verdicts of ['failed', 'unknown'] as const)
    for (const ward of assessment.wards.keys()) yield* rows.ofWard(ward, verdicts);
}

function columnsOf({ language, words }: SheetContext): Column<FailureRow>[] {
  const { columns } = sheetsTexts[language];
  return [
    { title: columns.index, role: 'centered', cell: (_, i) => i + 1 },
    { title: columns.ward, role: 'label', cell: (row) => row.ward },
    { title: columns.criterion, role: 'centered', cell: (row) => row.criterionId },
    { title: columns.check, role: 'text', cell: (row) => row.checkId },
    { title: columns.content, role: 'text', cell: (row) => row.content },
    { title: columns.status, role: 'status', cell: (row) => verdictCell(words, row.verdict, row.direction) },
    { title: columns.fact, role: 'text', cell: (row) => row.fact },
    { title: columns.requirement, role: 'text', cell: (row) => row.requirement },
    { title: columns.gap, role: 'text', cell: (row) => row.gap },
    { title: columns.agency, role: 'text', cell: (row) => row.agency },
    { title: columns.section, role: 'text', cell: (row) => row.section },
    { title: columns.origin, role: 'text', cell: (row) => row.origin },
    { title: columns.source, role: 'link', cell: (row) => linkTo(row.place) },
  ];
}

/** KQ Tồn tại: every failure of the verdict in force and everything still unknown, with what to do, who and where. */
export function* failuresPicture(context: SheetContext, mostRows = SHEET_ROWS): Resumable<SheetPicture> {
  const { assessment, language } = context;
  const texts = sheetsTexts[language].failures;
  const { failed, unknown } = assessment.totals;
  const builder = startSheet(context, 'failures', WIDTHS);
  if (failed + unknown === 0) return builder.line(texts.none, 'subtitle').build();
  builder.line(texts.counts(localNumber(failed, language), localNumber(unknown, language)), 'subtitle');
  const notice = builder.row;
  builder.skip();
  const rows = firstOf(rowsOf(context), mostRows - notice - 2, (left) =>
    builder.put(notice, 0, texts.left(String(left))).style([notice, 0, 1, WIDTHS.length], 'warning'),
  );
  yield* builder.longTable(columnsOf(context), rows, { main: true });
  return builder.build();
}
