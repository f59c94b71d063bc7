import { countIssues } from '../../application/outcome';
import type { Scoring } from '../../application/scoreWorkbook';
import { daysBetween } from '../../domain/dates';
import type { CellPlace } from '../../domain/reading/types';
import { reportStanding, taskStanding, type ReportDue, type Task } from '../../domain/tasks';
import type { Language } from '../../language/language';
import { paneOverviewTexts } from '../../language/paneOverview';
import type { StatusMark } from '../../cells/picture';
import { nothingKnown, paddedCount } from '../../wording/counts';
import { dayText } from '../../wording/day';
import { namesOf } from '../../wording/names';
import type { ScreenName } from '../screens/types';

/** Where the one action of a step leads: a screen of the pane and what to show there, or a cell of the workbook. */
export type StepTarget =
  | { readonly to: 'screen'; readonly screen: ScreenName; readonly subject: string | null }
  | { readonly to: 'cell'; readonly place: CellPlace };

/** Something that needs doing now. */
export interface NextStep {
  readonly mark: StatusMark;
  readonly what: string;
  /** Where, who or how long; '' where there is nothing to add. */
  readonly detail: string;
  readonly action: string;
  readonly target: StepTarget;
}

/** More would not be read. */
const MOST = 5;

/** Names that stand in one line. */
const MOST_NAMES = 3;

/** Days before a report is due in which it needs doing: one month is as long as the shortest period. */
const SOON = 31;

type Texts = (typeof paneOverviewTexts)[Language]['nextSteps'];

/** At most five things to do now, what holds back verdicts first. */
export function nextSteps(scoring: Scoring, language: Language): readonly NextStep[] {
  const texts = paneOverviewTexts[language].nextSteps;
  return [
    ...errorStep(scoring, texts, language),
    ...unknownStep(scoring, texts, language),
    ...reportStep(scoring, texts, language),
    ...taskStep(scoring, texts, language),
    ...nearestStep(scoring, texts, language),
  ].slice(0, MOST);
}

function namesInShort(names: readonly string[], texts: Texts): string {
  const shown = names.slice(0, MOST_NAMES).join(', ');
  const left = names.length - MOST_NAMES;
  return left > 0 ? texts.names(shown, String(left)) : shown;
}

function errorStep({ records }: Scoring, texts: Texts, language: Language): NextStep[] {
  const { error } = countIssues(records.issues);
  if (error === 0) return [];
  const sheets = new Set(records.issues.flatMap(({ severity, sheet }) => (severity === 'error' ? [sheet] : [])));
  return [
    {
      mark: 'invalid',
      what: texts.errors(paddedCount(error, language)),
      detail: namesInShort([...sheets].filter(Boolean), texts),
      action: texts.mend,
      target: { to: 'screen', screen: 'issues', subject: null },
    },
  ];
}

function unknownStep({ assessment: { scores } }: Scoring, texts: Texts, language: Language): NextStep[] {
  const names = scores.filter((score) => nothingKnown(score) > 0).map(({ ward }) => ward.name);
  if (names.length === 0) return [];
  return [
    {
      mark: 'noData',
      what: texts.unknown(paddedCount(names.length, language)),
      detail: namesInShort(names, texts),
      action: texts.see,
      target: { to: 'screen', screen: 'wards', subject: 'status:unknown' },
    },
  ];
}

interface Dated {
  readonly due: string | null;
}
const byDay = <T extends Dated>(a: T, b: T): number => (a.due ?? '').localeCompare(b.due ?? '', 'en');
const cellTarget = (place: CellPlace | null): StepTarget | null => place && { to: 'cell', place };

/** Reports that should have been sent, else the next one. */
function reportStep({ records }: Scoring, texts: Texts, language: Language): NextStep[] {
  const today = records.settings.reportDate;
  const late = records.reportsDue.filter((report) => reportStanding(report, today) === 'late').sort(byDay);
  const [oldest] = late;
  if (oldest) {
    const detail = texts.oldest(oldest.period, dayText(oldest.due ?? ''));
    return step('fail', texts.lateReports(paddedCount(late.length, language)), detail, oldest, texts);
  }
  const [next] = records.reportsDue.filter((report) => reportStanding(report, today) === 'due').sort(byDay);
  return next?.due && today !== null ? [...dueStep(next, next.due, today, texts)] : [];
}

function dueStep(report: ReportDue, due: string, today: string, texts: Texts): NextStep[] {
  const days = daysBetween(today, due);
  if (days > SOON) return [];
  const detail = days === 0 ? texts.today : texts.daysLeft(String(days));
  return step('provisional', texts.report(report.period, dayText(due)), detail, report, texts);
}

function step(mark: StatusMark, what: string, detail: string, { place }: ReportDue | Task, { see }: Texts): NextStep[] {
  const target = cellTarget(place);
  return target ? [{ mark, what, detail, action: see, target }] : [];
}

function taskStep({ records }: Scoring, texts: Texts, language: Language): NextStep[] {
  const late = records.tasks.filter((task) => taskStanding(task, records.settings.reportDate) === 'late').sort(byDay);
  const [oldest] = late;
  if (!oldest) return [];
  return step('fail', texts.lateTasks(paddedCount(late.length, language)), oldest.content, oldest, texts);
}

/** The ward that lacks the fewest criteria, all else being known: the cheapest success. */
function nearestStep({ assessment }: Scoring, texts: Texts, language: Language): NextStep[] {
  const { scores, ruleSet, wards } = assessment;
  let nearest = -1;
  scores.forEach(({ failed, unknown }, i) => {
    if (failed > 0 && unknown === 0 && failed < (scores[nearest]?.failed ?? Infinity)) nearest = i;
  });
  const [ward, score] = [wards[nearest], scores[nearest]];
  if (!ward || !score) return [];
  const failing = ruleSet.criteria.flatMap(({ id }, at) => (assessment.inForce(nearest, at) === 'fail' ? [id] : []));
  const names = namesOf(ruleSet, language);
  return [
    {
      mark: 'fail',
      what: texts.nearest(ward.name, paddedCount(score.failed, language)),
      detail: namesInShort(failing.map(names.criterionShort), texts),
      action: texts.why,
      target: { to: 'screen', screen: 'wards', subject: `${ward.code} ${failing[0] ?? ''}` },
    },
  ];
}
