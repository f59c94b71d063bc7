import { withoutEnd } from '../../../domain/text/ends';
import { reportStanding, taskStanding } from '../../../domain/tasks';
import { reportTexts } from '../../../language/report';
import { paddedCount } from '../../../wording/counts';
import { dayText } from '../../../wording/day';
import { namesListed, paragraph, type PaperText } from '../../../wording/paper/model';
import type { SheetContext } from '../input';
import { MOST_NAMES } from './conditions';
import { criterionShortName } from './groups';
import { notSentText, shortcomingsOf } from './shortcomings';
import { MOST_LISTED } from './work';

/** Which agencies of a criterion act for a ward, worked out once for each managing unit. */
function actorsOf({ assessment, agencies }: SheetContext, ids: readonly string[]): (ward: number) => readonly string[] {
  const byUnit = new Map<string, readonly string[]>();
  return (ward) => {
    const unit = assessment.wards[ward]?.managingUnit ?? '';
    const known = byUnit.get(unit) ?? agencies.of(ids, unit);
    byUnit.set(unit, known);
    return known;
  };
}

/** Who has to put what right, by the names of the day; agencies with the same work together. */
function agencyParagraphs(context: SheetContext): PaperText[] {
  const { assessment, agencies, language } = context;
  const texts = reportTexts[language];
  const byAgency = new Map<string, string[]>();
  for (const { criterion, failed, failing } of shortcomingsOf(context)) {
    const id = assessment.ruleSet.criteria[criterion]?.id ?? '';
    const checks = assessment.ruleSet.checks.filter(({ criterionId }) => criterionId === id);
    const ids = checks.flatMap((check) => check.agencies);
    const wards = [...new Set([...failed, ...failing])];
    const actors = actorsOf(context, ids);
    for (const agency of ids.length > 0 ? agencies.of(ids) : [texts.noAgency]) {
      const own = wards.filter((ward) => ids.length === 0 || actors(ward).includes(agency));
      if (own.length === 0) continue;
      const told = texts.criterionOf(criterionShortName(context, criterion), paddedCount(own.length, language));
      byAgency.set(agency, [...(byAgency.get(agency) ?? []), told]);
    }
  }
  const byWork = new Map<string, string[]>();
  for (const [name, list] of byAgency) {
    const work = namesListed(list, MOST_NAMES, texts.more);
    byWork.set(work, [...(byWork.get(work) ?? []), name]);
  }
  return [...byWork].map(([work, named]) => paragraph('item', texts.todo(named.join(', '), work)));
}

/** Tasks that are late, or due by the end of the next year. */
function taskParagraphs({ records, assessment, agencies, language }: SheetContext): PaperText[] {
  const texts = reportTexts[language];
  const { reportDate } = records.settings;
  const nextYear = String(assessment.year + 1);
  const open = records.tasks
    .filter(({ due }) => due !== null && due.slice(0, 4) <= nextYear)
    .filter((task) => ['late', 'due'].includes(taskStanding(task, reportDate)))
    .sort((a, b) => (a.due ?? '').localeCompare(b.due ?? ''));
  if (open.length === 0) return [];
  const list = open.map(({ agency, content, due }) =>
    texts.due(
      texts.task(
        agencies.typed(agency, due),
        withoutEnd(content.trim(), (sign) => /[.;\s]/u.test(sign)),
      ),
      dayText(due ?? ''),
    ),
  );
  return [
    paragraph('item', texts.tasksAhead(namesListed(list, MOST_LISTED, texts.more, '; ')), open[0]?.place ?? null),
  ];
}

/** The wards of the next year of the roadmap, or of this one while it runs. */
function chosenParagraphs({ assessment, roadmap, period, language }: SheetContext): PaperText[] {
  const texts = reportTexts[language];
  const isYearly = ['year', 'interim', 'final'].includes(period.period.kind);
  const year = isYearly ? assessment.year + 1 : assessment.year;
  const members = roadmap.cohorts.find((cohort) => cohort.year === year)?.members ?? [];
  if (members.length === 0) return [];
  const wards = namesListed(
    members.map(({ ward }) => ward.name),
    MOST_NAMES,
    texts.moreWards,
  );
  return [paragraph('item', texts.chosen(String(year), wards), members[0]?.chosen.place ?? null)];
}

/** The reports of the first day to come. */
function nextReports({ records, agencies, language }: SheetContext): PaperText[] {
  const texts = reportTexts[language];
  const today = records.settings.reportDate;
  if (today === null) return [];
  const ahead = records.reportsDue.filter((report) => reportStanding(report, today) === 'due');
  const first = ahead.flatMap(({ due }) => due ?? []).sort()[0];
  if (first === undefined) return [];
  const next = ahead.filter(({ due }) => due === first);
  const list = next.map(({ unit, period }) => texts.due(`${agencies.typed(unit, first)}, ${period}`, dayText(first)));
  return [
    paragraph('item', texts.nextReports(namesListed(list, MOST_LISTED, texts.more, '; ')), next[0]?.place ?? null),
  ];
}

export function nextParagraphs(context: SheetContext): PaperText[] {
  const texts = reportTexts[context.language];
  const notSent = notSentText(context);
  return [
    ...agencyParagraphs(context),
    ...(notSent === '' ? [] : [paragraph('item', texts.gather(notSent))]),
    ...taskParagraphs(context),
    ...chosenParagraphs(context),
    ...nextReports(context),
    paragraph('item', texts.keep),
  ];
}
