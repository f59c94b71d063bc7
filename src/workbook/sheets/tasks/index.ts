import { inOrder, reportStanding, taskStanding } from '../../../domain/tasks';
import type { Resumable } from '../../../domain/resumable';
import { tasksTexts } from '../../../language/tasks';
import type { SheetContext } from '../input';
import { startSheet } from '../parts/start';
import type { PictureBuilder } from '../pictureBuilder';
import type { SheetPicture } from '../../../cells/picture';
import { budgetRows, unbudgeted } from '../../../domain/tasks/budgetRows';
import { budgetColumns, difficultyColumns, reportColumns, taskColumns, unbudgetedColumns } from './columns';
import { countsText, urgency } from '../../../wording/standings';

const WIDTHS = [6, 30, 54, 16, 22, 18, 14, 14, 20, 18, 18];

/** So many wards without money are listed. */
const MOST_UNBUDGETED = 500;

/**
 * KQ Nhiệm vụ: tasks and reports with what is overdue first, difficulties, and the money of each unit beside the criteria on means it fails.
 * The day of the report decides what is late; without it nothing is.
 */
export function* tasksPicture(context: SheetContext): Resumable<SheetPicture> {
  const { records, language } = context;
  const texts = tasksTexts[language];
  const { tasks, reportsDue, settings } = records;
  const today = settings.reportDate;
  const builder = startSheet(context, 'tasks', WIDTHS);
  if (today === null) builder.notice(texts.noDate);
  builder.line(texts.reading[records.interpretations.R15], 'stamp').skip().line(texts.tasks, 'subtitle');
  if (tasks.length === 0) builder.line(texts.noTasks, 'stamp');
  else {
    const standings = new Map(tasks.map((task) => [task, taskStanding(task, today)]));
    const first = [...tasks].sort(
      (a, b) => urgency(standings.get(a) ?? 'undated') - urgency(standings.get(b) ?? 'undated'),
    );
    builder.line(countsText([...standings.values()], language), 'stamp');
    yield* builder.longTable(taskColumns(context), first);
  }
  builder.skip().line(texts.reports, 'subtitle');
  if (reportsDue.length === 0) builder.line(texts.noReports, 'stamp');
  else {
    const first = [...reportsDue].sort(
      (a, b) =>
        urgency(reportStanding(a, today)) - urgency(reportStanding(b, today)) ||
        ((a.due ?? '') < (b.due ?? '') ? -1 : (a.due ?? '') > (b.due ?? '') ? 1 : 0),
    );
    builder.line(
      countsText(
        first.map((report) => reportStanding(report, today)),
        language,
      ),
      'stamp',
    );
    yield* builder.longTable(reportColumns(context), first);
  }
  yield* drawDifficulties(builder, context);
  builder.skip().line(texts.budget, 'subtitle');
  const rows = budgetRows(context);
  if (rows.length === 0) builder.line(texts.noBudget, 'stamp');
  else builder.table(budgetColumns(context), rows);
  builder.skip().line(texts.unbudgeted, 'subtitle');
  const without = unbudgeted(context, rows);
  if (without.length === 0) builder.line(texts.noUnbudgeted, 'stamp');
  else builder.table(unbudgetedColumns(context), without.slice(0, MOST_UNBUDGETED));
  if (without.length > MOST_UNBUDGETED) builder.line(texts.left(String(without.length - MOST_UNBUDGETED)), 'stamp');
  return builder.build();
}

/** What was sent up and waits for an answer, then what is still to be sent, then what was answered (III.III.3). */
function* drawDifficulties(builder: PictureBuilder, context: SheetContext): Resumable<void> {
  const { records, language } = context;
  const texts = tasksTexts[language];
  const { difficulties, settings } = records;
  builder.skip().line(texts.difficulties, 'subtitle');
  if (difficulties.length === 0) builder.line(texts.noDifficulties, 'stamp');
  else yield* builder.longTable(difficultyColumns(context), inOrder(difficulties, settings.reportDate));
}
