import {
  difficultyStanding,
  nextDue,
  reportStanding,
  taskStanding,
  type Difficulty,
  type ReportDue,
  type Task,
} from '../../../domain/tasks';
import type { Ward } from '../../../domain/ward/types';
import { sheetsTexts } from '../../../language/sheets';
import { tasksTexts } from '../../../language/tasks';
import type { SheetContext } from '../input';
import { YEAR } from '../parts/formats';
import { linkTo } from '../parts/links';
import { dayText } from '../../../wording/day';
import type { Column } from '../pictureBuilder';
import type { BudgetRow } from '../../../domain/tasks/budgetRows';
import { difficultyText, standingText } from '../../../wording/standings';

const MONEY = '#,##0.##';

const day = (iso: string | null): string | null => (iso === null ? null : dayText(iso));

export function taskColumns({ records, agencies, language }: SheetContext): Column<Task>[] {
  const { columns, roles } = tasksTexts[language];
  const shared = sheetsTexts[language].columns;
  const today = records.settings.reportDate;
  return [
    { title: shared.index, role: 'centered', cell: (_, i) => i + 1 },
    { title: columns.agency, role: 'label', cell: ({ agency, due }) => agencies.typed(agency, due) },
    { title: columns.content, role: 'text', cell: ({ content }) => content },
    { title: columns.role, role: 'centered', cell: ({ role }) => role && roles[role] },
    { title: columns.cadence, role: 'centered', cell: ({ cadenceText }) => cadenceText || null },
    { title: columns.due, role: 'centered', cell: ({ due }) => day(due) },
    { title: columns.done, role: 'centered', cell: ({ doneOn }) => day(doneOn) },
    { title: columns.next, role: 'centered', cell: (task) => day(nextDue(task, today, records.interpretations.R15)) },
    { title: columns.standing, role: 'status', cell: (task) => standingText(taskStanding(task, today), language) },
    { title: shared.section, role: 'centered', cell: ({ section }) => section || null },
    { title: shared.source, role: 'link', cell: ({ place }) => linkTo(place) },
  ];
}

export function reportColumns({ records, agencies, language }: SheetContext): Column<ReportDue>[] {
  const { columns } = tasksTexts[language];
  const shared = sheetsTexts[language].columns;
  const today = records.settings.reportDate;
  return [
    { title: shared.index, role: 'centered', cell: (_, i) => i + 1 },
    { title: columns.unit, role: 'label', cell: ({ unit, due }) => agencies.typed(unit, due) },
    { title: columns.period, role: 'text', cell: ({ period }) => period },
    { title: columns.due, role: 'centered', cell: ({ due }) => day(due) },
    { title: columns.recipient, role: 'text', cell: ({ recipient }) => recipient || null },
    {
      title: columns.standing,
      role: 'status',
      cell: (report) => standingText(reportStanding(report, today), language),
    },
    { title: columns.sent, role: 'centered', cell: ({ sentOn }) => day(sentOn) },
    { title: shared.source, role: 'link', cell: ({ place }) => linkTo(place) },
  ];
}

export function difficultyColumns({ records, language }: SheetContext): Column<Difficulty>[] {
  const { columns } = tasksTexts[language];
  const shared = sheetsTexts[language].columns;
  const today = records.settings.reportDate;
  return [
    { title: shared.index, role: 'centered', cell: (_, i) => i + 1 },
    { title: columns.unit, role: 'label', cell: ({ unit }) => unit },
    { title: columns.content, role: 'text', cell: ({ content }) => content },
    { title: columns.sent, role: 'centered', cell: ({ sentOn }) => day(sentOn) },
    { title: columns.addressedTo, role: 'text', cell: ({ addressedTo }) => addressedTo || null },
    {
      title: columns.standing,
      role: 'status',
      cell: (each) => difficultyText(difficultyStanding(each, today), language),
    },
    { title: columns.answered, role: 'centered', cell: ({ answeredOn }) => day(answeredOn) },
    { title: shared.source, role: 'link', cell: ({ place }) => linkTo(place) },
    { title: columns.answer, role: 'text', cell: ({ answer }) => answer || null },
  ];
}

const criteriaText = ({ names }: SheetContext, ids: readonly string[]): string =>
  ids.map((id) => `${id} ${names.criterionShort(id)}`).join('; ');

export function budgetColumns(context: SheetContext): Column<BudgetRow>[] {
  const { columns, noWard, noFailing } = tasksTexts[context.language];
  const shared = sheetsTexts[context.language].columns;
  const failing = ({ ward, failing: ids }: BudgetRow): string => {
    if (ward === null) return noWard;
    return ids.length === 0 ? noFailing : criteriaText(context, ids);
  };
  return [
    { title: shared.index, role: 'centered', cell: (_, i) => i + 1 },
    { title: columns.unit, role: 'label', cell: ({ unit }) => unit },
    { title: columns.failing, role: 'text', cell: failing },
    { title: columns.year, role: 'centered', format: YEAR, cell: ({ year }) => year },
    { title: columns.source, role: 'text', cell: ({ source }) => source },
    { title: columns.lines, role: 'number', format: '0', cell: ({ lines }) => lines },
    { title: columns.estimated, role: 'number', format: MONEY, cell: ({ estimated }) => estimated },
    { title: columns.allotted, role: 'number', format: MONEY, cell: ({ allotted }) => allotted },
    { title: columns.spent, role: 'number', format: MONEY, cell: ({ spent }) => spent },
    { title: shared.source, role: 'link', cell: ({ place }) => linkTo(place) },
  ];
}

export function unbudgetedColumns(context: SheetContext): Column<{ ward: Ward; failing: readonly string[] }>[] {
  const { columns } = tasksTexts[context.language];
  const shared = sheetsTexts[context.language].columns;
  return [
    { title: shared.index, role: 'centered', cell: (_, i) => i + 1 },
    { title: shared.ward, role: 'label', cell: ({ ward }) => ward.name },
    { title: columns.failing, role: 'text', cell: ({ failing }) => criteriaText(context, failing) },
    { title: shared.managingUnit, role: 'text', cell: ({ ward }) => ward.managingUnit },
  ];
}
