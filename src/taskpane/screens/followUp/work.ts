import { withoutMarks } from '../../../domain/text/normalise';
import { evidenceStanding } from '../../../domain/appraisal';
import type { CellPlace } from '../../../domain/reading/types';
import {
  difficultyStanding,
  nextDue,
  openDifficulties,
  reportStanding,
  taskStanding,
  type Standing,
} from '../../../domain/tasks';
import { paneFollowUpTexts } from '../../../language/paneOverview';
import { AppraisalsOfYear } from '../../../wording/appraisals';
import type { SheetContext } from '../../../workbook/sheets/input';
import { dayText } from '../../../wording/day';
import { budgetRows, unbudgeted } from '../../../domain/tasks/budgetRows';
import { difficultyText, standingText, urgency } from '../../../wording/standings';

/** Something to do, and where it is written. */
export interface WorkItem {
  readonly told: string;
  readonly place: CellPlace | null;
}

/** Items in which every word of a text stands, whatever its marks; all of them for an empty text. */
export function itemsFound(items: readonly WorkItem[], text: string): readonly WorkItem[] {
  const words = withoutMarks(text).split(' ').filter(Boolean);
  if (words.length === 0) return items;
  return items.filter(({ told }) => {
    const plain = withoutMarks(told);
    return words.every((word) => plain.includes(word));
  });
}

interface Duty {
  readonly standing: Standing;
  readonly day: string | null;
  readonly who: string;
  readonly what: string;
  readonly place: CellPlace | null;
}

const isOpen = ({ standing }: Duty): boolean => standing !== 'done' && standing !== 'doneLate';

/** Duties that are not done, what is overdue first, then by their day; those without one last. */
const toDo = (duties: readonly Duty[], { language }: SheetContext): readonly WorkItem[] =>
  duties
    .filter(isOpen)
    .sort((a, b) => urgency(a.standing) - urgency(b.standing) || (a.day ?? '9').localeCompare(b.day ?? '9', 'en'))
    .map(({ standing, day, who, what, place }) => {
      const texts = paneFollowUpTexts[language].work;
      const item = texts.item(standingText(standing, language), who, what);
      return { told: day === null ? item : texts.due(item, dayText(day)), place };
    });

/** Tasks of the agencies that are not done by the report's day, and those that come back. */
export function openTasks(context: SheetContext): readonly WorkItem[] {
  const { tasks, settings, interpretations } = context.records;
  const today = settings.reportDate;
  const duties = tasks.map((task): Duty => {
    const { agency, content, due, place } = task;
    return {
      standing: taskStanding(task, today),
      day: nextDue(task, today, interpretations.R15),
      who: context.agencies.typed(agency, due),
      what: content,
      place,
    };
  });
  return toDo(duties, context);
}

/** Reports that are not sent by the report's day. */
export function openReports(context: SheetContext): readonly WorkItem[] {
  const { reportsDue, settings } = context.records;
  const duties = reportsDue.map((report): Duty => {
    const { unit, period, due, place } = report;
    return {
      standing: reportStanding(report, settings.reportDate),
      day: due,
      who: context.agencies.typed(unit, due),
      what: period,
      place,
    };
  });
  return toDo(duties, context);
}

/** Difficulties that are not answered by the report's day, or not sent yet. */
export function difficultiesToAnswer({ records, language }: SheetContext): readonly WorkItem[] {
  const today = records.settings.reportDate;
  return openDifficulties(records.difficulties, today).map((each) => {
    const { unit, content, place } = each;
    const standing = difficultyText(difficultyStanding(each, today), language);
    return { told: paneFollowUpTexts[language].work.item(standing, unit, content), place };
  });
}

/** Wards that fail a criterion on means for which no money is written down. */
export function wardsWithoutMoney(context: SheetContext): readonly WorkItem[] {
  const texts = paneFollowUpTexts[context.language].work;
  return unbudgeted(context, budgetRows(context)).map(({ ward, failing }) => ({
    told: texts.ward(ward.name, failing.map((id) => `${id} ${context.names.criterionShort(id)}`).join(', ')),
    place: null,
  }));
}

/** Evidence of the year scored that has ended by the report's day or ends soon, the earliest first. */
export function endingEvidence(context: SheetContext): readonly WorkItem[] {
  const { records, assessment, language, names } = context;
  const book = new AppraisalsOfYear(context);
  const wards = new Map(assessment.wards.map(({ code, name }) => [code, name]));
  return records.appraisals
    .filter(({ year, evidenceExpiry, wardCode }) => {
      const standing = evidenceStanding(evidenceExpiry, records.settings.reportDate)?.standing;
      return year === assessment.year && wards.has(wardCode) && (standing === 'expired' || standing === 'expiring');
    })
    .sort((a, b) => (a.evidenceExpiry ?? '').localeCompare(b.evidenceExpiry ?? '', 'en'))
    .map((appraisal) => {
      const { wardCode, criterionId, place } = appraisal;
      const criterion = `${criterionId} ${names.criterionShort(criterionId)}`;
      const told = paneFollowUpTexts[language].work.evidenceOf(
        wards.get(wardCode) ?? wardCode,
        criterion,
        book.validity([appraisal]) ?? '',
      );
      return { told, place };
    });
}
