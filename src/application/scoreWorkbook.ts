import { readWorkbookSteps } from '../workbook/read';
import { EARLIER_REQUEST, readEarlierResults, type EarlierResults } from '../workbook/read/earlierResults';
import type { PeriodChoice } from '../domain/period';
import type { ReportPeriod } from '../workbook/period';
import type { WorkbookRecords } from '../workbook/read/types';
import { tableRequests, WARD_TABLE } from '../workbook/schema';
import { assessRecordsSteps, type AssessedRecords } from './assessRecords';
import { runCooperatively } from './runCooperatively';
import {
  HostFailure,
  type Progress,
  type ProgressStep,
  type TableRequest,
  type WorkbookPort,
  type WorkbookSnapshot,
} from './ports';
import { ReportFailure } from './reportFailure';
import { PeriodFailure, periodWithoutRows, withPeriod } from './reportPeriod';
import { Stopwatch, type Clock } from './stopwatch';
import { withTwinsTold } from './tableTwins';

export interface ScorePorts {
  readonly workbook: WorkbookPort;
  readonly clock: Clock;
}

/** The workbook as it was read, and what it scores. Nothing is written to reach it. */
export interface Scoring extends AssessedRecords {
  readonly snapshot: WorkbookSnapshot;
  /** What the status sheets said when the workbook was read; null when there were none. */
  readonly earlier: EarlierResults | null;
}

/** The workbook as it was read, before anything is scored. */
export interface ReadWorkbook {
  readonly snapshot: WorkbookSnapshot;
  readonly records: WorkbookRecords;
  /** The year to score. */
  readonly year: number;
  readonly period: ReportPeriod;
}

/** What a report is asked for; what is left out follows from the workbook. */
export interface ReportRequest {
  /** The year to score; else that of the settings, else the latest with data. */
  readonly year?: number | undefined;
  /** The period; else that of the settings, else the one that the rows reach. */
  readonly period?: PeriodChoice | undefined;
}

/** Reads the tables, scoring nothing. Throws as `scoreWorkbook` does, except that it asks for no rule set. */
export async function readRecords(
  ports: ScorePorts,
  asked: ReportRequest,
  progress: Progress,
  watch: Stopwatch = new Stopwatch(ports.clock),
  requests: readonly TableRequest[] = tableRequests(),
): Promise<ReadWorkbook> {
  startStep('read', progress);
  const snapshot = await ports.workbook.read(requests);
  watch.lap('read');

  startStep('check', progress);
  const read = await runCooperatively(readWorkbookSteps(snapshot.grids, { date1904: snapshot.date1904 }), progress);
  requireWards(read, snapshot.grids.has(WARD_TABLE.table));
  const year = yearToScore(read, asked.year);
  const { records, period } = withPeriod(read, year, asked.period ?? null, snapshot.grids);
  watch.lap('check');
  return { snapshot, records: withTwinsTold(records, snapshot), year, period };
}

/**
 * Reads the tables and scores every year that has data. Writes nothing. Throws HostFailure when the workbook cannot be read,
 * ReportFailure when there is nothing to score, PeriodFailure when the period asked for has no rows.
 */
export async function scoreWorkbook(
  ports: ScorePorts,
  asked: ReportRequest,
  progress: Progress,
  watch: Stopwatch = new Stopwatch(ports.clock),
): Promise<Scoring> {
  const { snapshot, records, year, period } = await readRecords(ports, asked, progress, watch, [
    ...tableRequests(),
    EARLIER_REQUEST,
  ]);

  const missing = periodWithoutRows(records, period);
  if (missing !== null) {
    const { missingPeriodText } = await import('../wording/period');
    throw new PeriodFailure(missing, (language) => missingPeriodText(missing, language));
  }

  startStep('assess', progress);
  const assessed = await runCooperatively(assessRecordsSteps(records, year, period), progress);
  watch.lap('assess');
  return { snapshot, ...assessed, earlier: readEarlierResults(snapshot.grids, snapshot.statusSheets) };
}

/** Tells that a step begins. Throws HostFailure when the user asked to stop: nothing has been written by then. */
export function startStep(step: ProgressStep, progress: Progress): void {
  if (progress.cancelled()) throw new HostFailure('cancelled', '', true);
  progress.report(step, 0, 1);
}

function requireWards({ facts }: WorkbookRecords, hasTable: boolean): void {
  if (facts.wards.length > 0) return;
  throw new ReportFailure(hasTable ? 'noWards' : 'noWardTable', WARD_TABLE.table);
}

function yearToScore({ facts, settings }: WorkbookRecords, asked: number | undefined): number {
  const year = asked ?? settings.scoredYear ?? facts.years.at(-1);
  if (year === undefined) throw new ReportFailure('noYear', '');
  return year;
}
