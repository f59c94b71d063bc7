import { withoutEnd } from '../../../domain/text/ends';
import { sumExactly } from '../../../domain/exact/compare';
import { reportStanding, taskStanding, type BudgetLine } from '../../../domain/tasks';
import { reportTexts } from '../../../language/report';
import { paddedCount } from '../../../wording/counts';
import { dayText } from '../../../wording/day';
import { localNumber } from '../../../wording/exactText';
import { namesListed, paragraph, sentences, type PaperPart, type PaperText } from '../../../wording/paper/model';
import type { SheetContext } from '../input';
import { countsOf } from './counts';

export const MOST_LISTED = 8;

const ended = (text: string): string => withoutEnd(text.trim(), (sign) => /[.;\s]/u.test(sign));

/** Tasks done in the period by what is written, and all tasks so far with those that are late. */
function taskParts({ records, period, agencies, language }: SheetContext): PaperPart[] {
  const texts = reportTexts[language];
  const { tasks, settings } = records;
  if (tasks.length === 0) return [];
  const { from, to } = period.span;
  const now = tasks.filter(({ doneOn }) => doneOn !== null && doneOn >= from && doneOn <= to);
  const standings = tasks.map((task) => taskStanding(task, settings.reportDate));
  const done = standings.filter((standing) => standing === 'done' || standing === 'doneLate').length;
  const late = tasks.filter((_, i) => standings[i] === 'late');
  const listed = (some: typeof tasks): string =>
    namesListed(
      some.map(({ agency, content, due }) => texts.task(agencies.typed(agency, due), ended(content))),
      MOST_LISTED,
      texts.more,
      '; ',
    );
  const all =
    done === 0
      ? texts.noneDone(localNumber(tasks.length, language))
      : texts.allTasks(paddedCount(done, language), localNumber(tasks.length, language));
  const told = late.length > 0 ? `${all}; ${texts.late(listed(late))}` : all;
  // Where nothing is marked and nothing is late, nothing was written to report on.
  const soFar = done + late.length > 0 ? [{ text: `${told}.`, place: (late[0] ?? tasks[0])?.place ?? null }] : [];
  return [
    ...(now.length > 0
      ? [
          {
            text: texts.tasksDone(texts.inPeriod[period.period.kind], paddedCount(now.length, language), listed(now)),
            place: now[0]?.place ?? null,
          },
        ]
      : []),
    ...soFar,
  ];
}

/** Reports due in the scored year up to the day of the report. */
function reportParts({ records, assessment, agencies, language }: SheetContext): PaperPart[] {
  const texts = reportTexts[language];
  const today = records.settings.reportDate;
  if (today === null) return [];
  const due = records.reportsDue.filter(
    (report) => report.due !== null && report.due.startsWith(String(assessment.year)) && report.due <= today,
  );
  if (due.length === 0) return [];
  const sent = due.filter((report) => reportStanding(report, today).startsWith('done')).length;
  const late = due.filter((report) => reportStanding(report, today) === 'late');
  const names = late.map(({ unit, period, due: day }) =>
    texts.due(`${agencies.typed(unit, day)}, ${period}`, dayText(day ?? '')),
  );
  const told =
    sent === 0
      ? texts.noneSent(localNumber(due.length, language))
      : texts.reportsSent(paddedCount(sent, language), localNumber(due.length, language));
  const lateText = late.length > 0 ? `; ${texts.late(namesListed(names, MOST_LISTED, texts.more, '; '))}` : '';
  return [{ text: `${told}${lateText}.`, place: (late[0] ?? due[0])?.place ?? null }];
}

/** Wards whose People's Committee has a plan, by the figures of the year. */
function planParts({ assessment, language }: SheetContext): PaperPart[] {
  const check = assessment.ruleSet.checks.find(({ indicatorId }) => indicatorId === 'security_plans');
  const criterion = assessment.ruleSet.criteria.findIndex(({ id }) => id === check?.criterionId);
  if (check === undefined || criterion < 0) return [];
  const traces = assessment.wards.flatMap(
    (_, ward) => assessment.explain(ward, criterion).checks.find((each) => each.check.id === check.id) ?? [],
  );
  const { passed, passing } = countsOf(traces);
  if (passed + passing === 0) return [];
  const text = reportTexts[language].plans(
    paddedCount(passed + passing, language),
    localNumber(assessment.wards.length, language),
  );
  return [{ text: `${text}.`, place: traces[0]?.inputs[0]?.reading.place ?? null }];
}

/** What was done and sent; a line for the hand for what only people know. */
export function leadershipParagraphs(context: SheetContext): PaperText[] {
  const parts = [...taskParts(context), ...planParts(context), ...reportParts(context)];
  return [
    ...(parts.length > 0 ? [sentences(parts)] : []),
    paragraph('paragraph', reportTexts[context.language].byHand),
  ];
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
  return blank > 0 ? texts.partly(told, paddedCount(blank, language)) : told;
}

export function budgetParagraphs(context: SheetContext): PaperText[] {
  const { records, assessment, language } = context;
  const texts = reportTexts[language];
  const year = String(assessment.year);
  const lines = records.budget.filter((line) => line.year === assessment.year);
  if (lines.length === 0) return [paragraph('paragraph', texts.noBudget(year))];
  const [estimated = '', allotted = '', spent = ''] = (['estimated', 'allotted', 'spent'] as const).map((column) =>
    amountOf(context, lines, column),
  );
  return [paragraph('paragraph', texts.budget(year, estimated, allotted, spent), lines[0]?.place ?? null)];
}

/** Difficulties and proposals that nobody has answered yet. */
export function difficultyParagraphs({ records, language }: SheetContext): PaperText[] {
  const texts = reportTexts[language];
  const open = records.difficulties.filter(({ answeredOn, content }) => answeredOn === null && content.trim() !== '');
  if (open.length === 0) return [paragraph('paragraph', texts.noDifficulty)];
  const told = open.slice(0, MOST_LISTED).map(({ unit, content, addressedTo, place }) => {
    const said = unit.trim() === '' ? ended(content) : texts.difficulty(unit.trim(), ended(content));
    return paragraph('item', `${addressedTo.trim() === '' ? said : texts.addressed(said, addressedTo.trim())}.`, place);
  });
  const left = open.length - told.length;
  return left > 0 ? [...told, paragraph('paragraph', texts.moreDifficulties(paddedCount(left, language)))] : told;
}
