import type { FigureYear } from '../../../domain/period';
import type { BudgetLine, Difficulty, ReceivedFile, ReportDue, Task } from '../../../domain/tasks';
import { BUDGET_TABLE, DIFFICULTY_TABLE, RECEIVED_TABLE, REPORT_TABLE, TASK_TABLE } from '../../schema/tables';
import type { Findings } from '../findings';
import { reportParts } from '../consistency';
import { reportTooEarly } from '../days';
import { dueOfPeriod } from './periodText';
import { columnsOf, readRows, type RowReader, type TableView } from '../tableView';
import { cadenceOf } from './cadence';

/** What stands beside the scores: tasks, reports to send, files received, difficulties, money. */
export interface RecordTables {
  readonly tasks: readonly Task[];
  readonly reportsDue: readonly ReportDue[];
  readonly received: readonly ReceivedFile[];
  readonly difficulties: readonly Difficulty[];
  readonly budget: readonly BudgetLine[];
}

const dayOf = (row: RowReader, column: string): string | null => row.text(column) || null;

function taskOf(row: RowReader): Task {
  const role = row.text('role');
  return {
    agency: row.text('agency'),
    role: role === 'lead' || role === 'support' ? role : null,
    content: row.text('content'),
    cadence: cadenceOf(row.text('cadence')),
    cadenceText: row.text('cadence'),
    due: dayOf(row, 'due'),
    doneOn: dayOf(row, 'doneOn'),
    section: row.text('section'),
    place: row.place('agency'),
  };
}

const reportOf = (row: RowReader, figureYear: FigureYear): ReportDue => ({
  unit: row.text('unit'),
  period: row.text('period'),
  recipient: row.text('recipient'),
  due: row.parsed('due').state === 'blank' ? dueOfPeriod(row.text('period'), figureYear) : dayOf(row, 'due'),
  sentOn: dayOf(row, 'sentOn'),
  place: row.place('unit'),
});

const receivedOf = (row: RowReader): ReceivedFile => ({
  ward: row.text('ward'),
  year: row.number('year'),
  month: row.number('month'),
  file: row.text('file'),
  receivedOn: dayOf(row, 'receivedOn'),
  place: row.place('ward'),
});

const difficultyOf = (row: RowReader): Difficulty => ({
  unit: row.text('unit'),
  content: row.text('content'),
  addressedTo: row.text('addressedTo'),
  sentOn: dayOf(row, 'sentOn'),
  answeredOn: dayOf(row, 'answeredOn'),
  answer: row.text('answer'),
  place: row.place('unit'),
});

/** A report without a day, whose period does not tell one either, can never be called overdue. */
function reportUndated(
  view: TableView | undefined,
  rows: readonly RowReader[],
  figureYear: FigureYear,
  findings: Findings,
): void {
  for (const row of rows) {
    const isUndated = row.parsed('due').state === 'blank' && dueOfPeriod(row.text('period'), figureYear) === null;
    const column = view?.columns.get('due');
    if (!isUndated || !column) continue;
    findings.at('required', row.place('due'), { subject: column.header, found: '', expected: 'date' });
  }
}

/** Nobody answers before somebody asks. */
function reportAnswers(view: TableView | undefined, rows: readonly RowReader[], findings: Findings): void {
  for (const row of view ? rows : []) if (view) reportTooEarly(view, row, 'answeredOn', row.text('sentOn'), findings);
}

/** Nobody spends more than was allotted. */
function reportSpending(view: TableView | undefined, rows: readonly RowReader[], findings: Findings): void {
  const [spent, allotted] = view ? columnsOf(view, 'spent', 'allotted') : [];
  if (!view || !spent || !allotted) return;
  for (const { row } of rows) reportParts(view, row, [{ numerator: spent, denominator: allotted }], findings);
}

const budgetOf = (row: RowReader): BudgetLine => ({
  unit: row.text('unit'),
  year: row.number('year'),
  source: row.text('source'),
  content: row.text('content'),
  estimated: row.number('estimated'),
  allotted: row.number('allotted'),
  spent: row.number('spent'),
  place: row.place('unit'),
});

/** The rows of the tables that scoring does not read; faults of their cells are reported as everywhere. */
export function readRecordTables(
  views: readonly TableView[],
  figureYear: FigureYear,
  findings: Findings,
): RecordTables {
  const rows = new Map(views.map((view) => [view.spec.table, readRows(view, findings)]));
  const budget = views.find(({ spec }) => spec === BUDGET_TABLE);
  reportSpending(budget, rows.get(BUDGET_TABLE.table) ?? [], findings);
  const difficulties = views.find(({ spec }) => spec === DIFFICULTY_TABLE);
  reportAnswers(difficulties, rows.get(DIFFICULTY_TABLE.table) ?? [], findings);
  const reports = views.find(({ spec }) => spec === REPORT_TABLE);
  reportUndated(reports, rows.get(REPORT_TABLE.table) ?? [], figureYear, findings);
  const of = <Row>(table: string, make: (row: RowReader) => Row): readonly Row[] => (rows.get(table) ?? []).map(make);
  return {
    tasks: of(TASK_TABLE.table, taskOf),
    reportsDue: of(REPORT_TABLE.table, (row) => reportOf(row, figureYear)),
    received: of(RECEIVED_TABLE.table, receivedOf),
    difficulties: of(DIFFICULTY_TABLE.table, difficultyOf),
    budget: of(BUDGET_TABLE.table, budgetOf),
  };
}
