import {
  enteredRows,
  factsUpTo,
  lastMonthOf,
  monthOfDay,
  periodChosen,
  periodEndingWith,
  periodSpan,
  yearSpan,
  type EnteredRows,
  type Period,
  type PeriodChoice,
} from '../domain/period';
import { existsOn, wardsAtEndOf } from '../domain/ward';
import type { Language } from '../language/language';
import type { ReportPeriod } from '../workbook/period';
import type { Grids } from '../workbook/grid';
import type { WorkbookRecords } from '../workbook/read/types';
import { withReportDateChecked } from './reportDate';

/** What a report was asked for, and the rows of the year that there are instead. */
export interface PeriodWithoutRows {
  readonly period: Period;
  readonly entered: readonly EnteredRows[];
}

/** A report was asked for a period of which no ward has a row. */
export class PeriodFailure extends Error {
  constructor(
    readonly why: PeriodWithoutRows,
    /** The sentence about it. It comes with the failure, so that nobody loads its words before they are needed. */
    readonly sentence: (language: Language) => string,
  ) {
    super(`no rows for ${JSON.stringify(why.period)}`);
  }
}

const LAST_MONTH = 12;

/** The period that the settings ask for; null when they leave it to the rows. */
const choiceOf = ({ settings }: WorkbookRecords): PeriodChoice | null =>
  settings.periodKind === null ? null : { kind: settings.periodKind, month: settings.periodMonth };

function periodOf(read: WorkbookRecords, year: number, choice: PeriodChoice | null): Period {
  const { facts, settings, roadmap, interpretations } = read;
  const latest =
    enteredRows(facts, wardsAtEndOf(facts.wards, year, facts.figureYear), year).at(-1)?.month ?? LAST_MONTH;
  if (choice === null) return periodEndingWith(latest, year);
  const ofDay = settings.reportDate === null ? null : monthOfDay(settings.reportDate, interpretations.R15);
  const since = Math.min(...roadmap.map((each) => each.year), year);
  return periodChosen(choice, year, ofDay?.year === year ? ofDay.month : latest, since);
}

/**
 * The records as the period of the report knows them, and that period: the one asked for, else that of the settings, else the one to
 * whose end the rows of the year reach; only in the last case are the rows of the year read as they come. A report date before the
 * period's year begins is no date of these data and is left out.
 */
export function withPeriod(
  read: WorkbookRecords,
  year: number,
  asked: PeriodChoice | null,
  grids: Grids,
): { readonly records: WorkbookRecords; readonly period: ReportPeriod } {
  const choice = asked ?? choiceOf(read);
  const period = periodOf(read, year, choice);
  const figureYear = read.interpretations.R15;
  const span = periodSpan(period, figureYear);
  const { reportDate } = read.settings;
  const unusedDate = reportDate !== null && reportDate < yearSpan(year, figureYear).from ? reportDate : null;
  const last = choice === null ? periodSpan({ kind: 'year', year }, figureYear).to : span.to;
  const checked = withReportDateChecked(read, year, last, grids);
  const dated = unusedDate === null ? checked : { ...checked, settings: { ...checked.settings, reportDate: null } };
  const facts = choice === null ? dated.facts : factsUpTo(dated.facts, year, lastMonthOf(period));
  return { records: { ...dated, facts }, period: { period, choice, span, unusedDate } };
}

/** What is wrong when a period was chosen of which no ward has a row; null where there is one, or verdicts alone tell the year. */
export function periodWithoutRows(
  { facts }: WorkbookRecords,
  { period, choice, span }: ReportPeriod,
): PeriodWithoutRows | null {
  if (choice === null) return null;
  const wards = facts.wards.filter((ward) => existsOn(ward, span.to));
  const entered = enteredRows(facts, wards, period.year);
  const last = lastMonthOf(period);
  const isTold = entered.some(({ month }) => month === last) || (last === LAST_MONTH && entered.length === 0);
  return isTold ? null : { period, entered };
}
