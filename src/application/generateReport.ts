import { assessYear } from '../domain/assess';
import type { YearAssessment } from '../domain/assess/types';
import { assessRoadmap } from '../domain/roadmap';
import { ruleSetForYear } from '../domain/ruleSet';
import type { Language } from '../language/language';
import { readWorkbook } from '../workbook/read';
import type { WorkbookRecords } from '../workbook/read/types';
import { tableRequests, WARD_TABLE } from '../workbook/schema';
import { statusPictures } from '../workbook/sheets';
import { outcomeOf, type ReportOutcome } from './outcome';
import { HostFailure, type Progress, type ProgressStep, type WorkbookPort } from './ports';
import { withReportDateChecked } from './reportDate';
import { ReportFailure } from './reportFailure';
import { Stopwatch, type Clock } from './stopwatch';

export interface ReportPorts {
  readonly workbook: WorkbookPort;
  readonly clock: Clock;
  /** Version of the add-in, for the stamps on the sheets. */
  readonly version: string;
}

export interface ReportOptions {
  /** The year to score; else that of the settings, else the latest with data. */
  readonly year?: number | undefined;
  /** Language of the sheets; else that of the settings. */
  readonly language?: Language | undefined;
}

/**
 * The main job: reads the tables, scores every year that has data, and draws the status sheets of one year. Throws HostFailure
 * when the workbook cannot be read or written, ReportFailure when there is nothing to score; the workbook is unchanged then.
 */
export async function generateReport(
  ports: ReportPorts,
  options: ReportOptions,
  progress: Progress,
): Promise<ReportOutcome> {
  const watch = new Stopwatch(ports.clock);
  const start = (step: ProgressStep): void => {
    if (progress.cancelled()) throw new HostFailure('cancelled', '', true);
    progress.report(step, 0, 1);
  };

  start('read');
  const snapshot = await ports.workbook.read(tableRequests());
  watch.lap('read');

  start('check');
  const read = readWorkbook(snapshot.grids, { date1904: snapshot.date1904 });
  requireWards(read, snapshot.grids.has(WARD_TABLE.table));
  const year = yearToScore(read, options.year);
  const records = withReportDateChecked(read, year, snapshot.grids);
  watch.lap('check');

  start('assess');
  const years = assessYears(records, year);
  const assessment = scored(years, year);
  const byYear = new Map(years.map((each) => [each.year, each]));
  const roadmap = assessRoadmap(records.roadmap, records.chosen, byYear, records.facts.wards, year);
  watch.lap('assess');

  start('draw');
  const language = options.language ?? records.settings.language;
  const input = { records, assessment, years, roadmap, addInVersion: ports.version };
  const pictures = statusPictures(input, language);
  watch.lap('draw');

  start('write');
  const names = await ports.workbook.write(pictures, records.settings.colourTheme, snapshot, progress);
  watch.lap('write');

  return outcomeOf(assessment, roadmap, records.issues, [...names.values()], watch.timings);
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

/** Every year with data that a rule set covers, and the year to score even without data. */
function assessYears({ facts, ruleSets, settings }: WorkbookRecords, scoredYear: number): YearAssessment[] {
  const years = [...new Set([...facts.years, scoredYear])].sort((a, b) => a - b);
  return years.flatMap((year) => {
    const ruleSet = ruleSetForYear(ruleSets, year);
    return ruleSet ? [assessYear(facts, ruleSet, year, settings.forcePolicy)] : [];
  });
}

function scored(years: readonly YearAssessment[], year: number): YearAssessment {
  const found = years.find((each) => each.year === year);
  if (!found) throw new ReportFailure('noRuleSet', String(year));
  return found;
}
