import type { Resumable } from '../../domain/resumable';
import { issueText } from '../../language/issueText';
import { sheetsTexts } from '../../language/sheets';
import { SEVERITIES, type Issue, type Severity } from '../read/types';
import type { SheetContext } from './input';
import { WHOLE } from './parts/formats';
import { linkTo } from './parts/links';
import { firstOf, SHEET_ROWS } from './parts/rowLimit';
import { startSheet } from './parts/start';
import type { SheetPicture } from '../../cells/picture';
import type { Column, PictureBuilder } from './pictureBuilder';

const WIDTHS = [6, 16, 20, 16, 28, 84];

interface SheetCount {
  readonly sheet: string;
  readonly counts: Record<Severity, number>;
}

const isDifference = (issue: Issue): boolean => issue.code === 'ruleSetDiffers';

/** Findings by sheet, in the order in which the sheets first come up, then the total. */
function countsOf(issues: readonly Issue[], total: string): SheetCount[] {
  const none = (): Record<Severity, number> => ({ error: 0, warning: 0, info: 0 });
  const sheets = new Map<string, SheetCount>();
  const all: SheetCount = { sheet: total, counts: none() };
  for (const { sheet, severity } of issues) {
    const counted = sheets.get(sheet) ?? { sheet, counts: none() };
    sheets.set(sheet, counted);
    counted.counts[severity]++;
    all.counts[severity]++;
  }
  return [...sheets.values(), all];
}

/** Gravest first, then sheet by sheet, then in the order in which they were found. */
function inOrder(issues: readonly Issue[]): Issue[] {
  const order = new Map<string, number>();
  for (const { sheet } of issues) if (!order.has(sheet)) order.set(sheet, order.size);
  return [...issues].sort(
    (a, b) =>
      SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
      (order.get(a.sheet) ?? 0) - (order.get(b.sheet) ?? 0),
  );
}

function countColumns({ language, words }: SheetContext): Column<SheetCount>[] {
  const { columns } = sheetsTexts[language];
  return [
    { title: columns.index, role: 'centered', cell: (_, i) => i + 1 },
    { title: columns.sheet, role: 'label', cell: (row) => row.sheet },
    ...SEVERITIES.map((severity): Column<SheetCount> => ({
      title: words.severity[severity].slice(2),
      role: 'number',
      format: WHOLE,
      cell: (row) => row.counts[severity],
    })),
  ];
}

function issueColumns({ language, words }: SheetContext): Column<Issue>[] {
  const { columns } = sheetsTexts[language];
  return [
    { title: columns.index, role: 'centered', cell: (_, i) => i + 1 },
    { title: columns.severity, role: 'status', cell: (issue) => words.severity[issue.severity] },
    { title: columns.sheet, role: 'label', cell: (issue) => issue.sheet },
    {
      title: columns.source,
      role: 'link',
      cell: (issue) => (issue.cell === null ? null : linkTo({ sheet: issue.sheet, cell: issue.cell })),
    },
    { title: columns.subject, role: 'text', cell: (issue) => issue.subject },
    { title: columns.finding, role: 'text', cell: (issue) => issueText(language, issue) },
  ];
}

/** KQ Kiểm tra số liệu: counts, every finding with a link, and how the rule set differs from the built-in one. */
export function* dataCheckPicture(context: SheetContext, mostRows = SHEET_ROWS): Resumable<SheetPicture> {
  const { records, language } = context;
  const texts = sheetsTexts[language].dataCheck;
  const issues = records.issues.filter((issue) => !isDifference(issue));
  const differences = records.issues.filter(isDifference);
  const builder = startSheet(context, 'dataCheck', WIDTHS).skip();

  builder.line(differences.length === 0 ? texts.ruleSetSame : texts.ruleSet, 'subtitle');
  if (differences.length > 0) builder.table(issueColumns(context), differences);
  builder.skip();
  if (issues.length === 0) return builder.line(texts.none, 'subtitle').build();
  builder.line(texts.counts, 'subtitle');
  drawCounts(builder, context, issues);
  builder.skip().line(texts.issues, 'subtitle');
  const notice = builder.row;
  builder.skip();
  const listed = firstOf(inOrder(issues), mostRows - notice - 2, (left) =>
    builder.put(notice, 0, texts.left(String(left))).style([notice, 0, 1, WIDTHS.length], 'warning'),
  );
  const [top] = yield* builder.longTable(issueColumns(context), listed);
  builder.keep(top, top);
  return { ...builder.build(), freeze: { rows: 0, columns: 0 } };
}

function drawCounts(builder: PictureBuilder, context: SheetContext, issues: readonly Issue[]): void {
  const total = sheetsTexts[context.language].dataCheck.total;
  const [top, left, rows, columns] = builder.table(countColumns(context), countsOf(issues, total));
  builder.style([top + rows - 1, left, 1, columns], 'total');
}
