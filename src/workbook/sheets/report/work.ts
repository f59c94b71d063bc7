import { reportStanding, taskStanding, type BudgetLine } from '../../../domain/tasks';
import { sumExactly } from '../../../domain/exact/compare';
import { reportTexts } from '../../../language/report';
import type { SheetContext } from '../input';
import { paddedCount } from '../../../wording/counts';
import { localNumber } from '../../../wording/exactText';
import { dayText } from '../../../wording/day';
import { failuresByCriterion } from './conclusions';
import { namesListed, paragraph, type PaperText } from '../../../wording/paper/model';

const MOST_LISTED = 12;

function taskParagraph(context: SheetContext): PaperText {
  const { records, language } = context;
  const texts = reportTexts[language];
  const { tasks, settings } = records;
  if (tasks.length === 0) return paragraph('paragraph', texts.noTasks);
  const standings = tasks.map((task) => taskStanding(task, settings.reportDate));
  const done = standings.filter((standing) => standing === 'done' || standing === 'doneLate').length;
  const late = tasks.filter((_, i) => standings[i] === 'late');
  const lateText = namesListed(
    late.map(({ agency, content, due }) =>
      texts.due(`${context.agencies.typed(agency, due)}: ${content}`, dayText(due ?? '')),
    ),
    MOST_LISTED,
    texts.more,
    '; ',
  );
  const told = `${texts.tasksDone(String(done), String(tasks.length))}.`;
  const first = (late[0] ?? tasks[0])?.place ?? null;
  return paragraph('item', late.length > 0 ? `${told} ${texts.tasksLate(lateText)}` : told, first);
}

/** Reports due in the scored year up to the day of the report. */
function reportParagraph({ records, assessment, agencies, language }: SheetContext): PaperText {
  const texts = reportTexts[language];
  const today = records.settings.reportDate;
  if (today === null) return paragraph('item', texts.undatedReports);
  const due = records.reportsDue.filter(
    (report) => report.due !== null && report.due.startsWith(String(assessment.year)) && report.due <= today,
  );
  if (due.length === 0) return paragraph('item', texts.noReports);
  const sent = due.filter((report) => reportStanding(report, today).startsWith('done')).length;
  const late = due.filter((report) => reportStanding(report, today) === 'late');
  const names = late.map(({ unit, period, due: day }) =>
    texts.due(`${agencies.typed(unit, day)}, ${period}`, dayText(day ?? '')),
  );
  const told = texts.reportsSent(String(sent), String(due.length));
  const lateText = late.length > 0 ? ` ${texts.reportsLate(namesListed(names, MOST_LISTED, texts.more, '; '))}` : '';
  return paragraph('item', `${told}${lateText}`, (late[0] ?? due[0])?.place ?? null);
}

function amountOf(
  { language }: SheetContext,
  lines: readonly BudgetLine[],
  column: 'estimated' | 'allotted' | 'spent',
): string {
  const texts = reportTexts[language];
  const known = lines.flatMap((line) => line[column] ?? []);
  if (known.length === 0) return texts.noAmount;
  const told = texts.million(localNumber(sumExactly(known), language));
  const blank = lines.length - known.length;
  return blank > 0 ? texts.partly(told, String(blank)) : told;
}

function budgetParagraph(context: SheetContext): PaperText {
  const { records, assessment, language } = context;
  const texts = reportTexts[language];
  const year = String(assessment.year);
  const lines = records.budget.filter((line) => line.year === assessment.year);
  if (lines.length === 0) return paragraph('item', texts.noBudget(year));
  const [estimated, allotted, spent] = (['estimated', 'allotted', 'spent'] as const).map((column) =>
    amountOf(context, lines, column),
  );
  return paragraph('item', texts.budget(year, estimated ?? '', allotted ?? '', spent ?? ''), lines[0]?.place ?? null);
}

export const workParagraphs = (context: SheetContext, withBudget: boolean): PaperText[] => [
  taskParagraph(context),
  reportParagraph(context),
  ...(withBudget ? [budgetParagraph(context)] : []),
];

/** What each agency has to put right, with the number of wards it acts for, by the names of the day. */
function toPutRight(context: SheetContext): readonly { readonly agency: string; readonly list: readonly string[] }[] {
  const { assessment, agencies, language, names } = context;
  const texts = reportTexts[language];
  const byAgency = new Map<string, string[]>();
  for (const { criterion, wards } of failuresByCriterion(context)) {
    const id = assessment.ruleSet.criteria[criterion]?.id ?? '';
    const checks = assessment.ruleSet.checks.filter(({ criterionId }) => criterionId === id);
    const ids = checks.flatMap((check) => check.agencies);
    for (const agency of ids.length > 0 ? agencies.of(ids) : [texts.noAgency]) {
      const own = wards.filter((ward) => actsFor(context, agency, ids, ward));
      if (own.length === 0) continue;
      const told = texts.todoCriterion(`${id} “${names.criterionShort(id)}”`, paddedCount(own.length, language));
      byAgency.set(agency, [...(byAgency.get(agency) ?? []), told]);
    }
  }
  return [...byAgency].map(([agency, list]) => ({ agency, list }));
}

/** Whether one of the agencies of a criterion acts for a ward; where none is named, nobody is left out. */
function actsFor(
  { assessment, agencies }: SheetContext,
  agency: string,
  ids: readonly string[],
  ward: number,
): boolean {
  return ids.length === 0 || agencies.of(ids, assessment.wards[ward]?.managingUnit ?? '').includes(agency);
}

/** Who has to put what right, the wards of the next cohort, the reports due next. */
export function nextParagraphs(context: SheetContext): PaperText[] {
  const { assessment, language } = context;
  const texts = reportTexts[language];
  const told = toPutRight(context).map(({ agency, list }) =>
    paragraph('item', texts.todo(agency, namesListed(list, MOST_LISTED, texts.more, '; '))),
  );
  const nextYear = assessment.year + 1;
  const members = context.roadmap.cohorts.find(({ year }) => year === nextYear)?.members ?? [];
  if (members.length > 0) {
    const wards = namesListed(
      members.map(({ ward }) => ward.name),
      MOST_LISTED,
      texts.moreWards,
    );
    told.push(paragraph('item', texts.chosen(String(nextYear), wards), members[0]?.chosen.place ?? null));
  }
  told.push(...nextReports(context));
  return told.length > 0 ? told : [paragraph('paragraph', texts.nothingNext)];
}

/** The reports of the first day to come. */
function nextReports({ records, agencies, language }: SheetContext): PaperText[] {
  const texts = reportTexts[language];
  const today = records.settings.reportDate;
  const ahead = records.reportsDue.filter((report) => reportStanding(report, today) === 'due');
  const first = ahead.flatMap(({ due }) => due ?? []).sort()[0];
  if (first === undefined) return [];
  const next = ahead.filter(({ due }) => due === first);
  const list = next.map(({ unit, period }) => texts.due(`${agencies.typed(unit, first)}, ${period}`, dayText(first)));
  return [
    paragraph('item', texts.nextReports(namesListed(list, MOST_LISTED, texts.more, '; ')), next[0]?.place ?? null),
  ];
}
