import type { Language } from '../language/language';
import { runCooperatively } from './runCooperatively';
import { outcomeOf, type ReportOutcome } from './outcome';
import type { Progress } from './ports';
import { scoreWorkbook, startStep, type ReportRequest, type ScorePorts, type Scoring } from './scoreWorkbook';
import { Stopwatch } from './stopwatch';

export interface ReportPorts extends ScorePorts {
  /** Version of the add-in, for the stamps on the sheets. */
  readonly version: string;
}

export interface ReportOptions extends ReportRequest {
  /** Language of the sheets; else that of the settings. */
  readonly language?: Language | undefined;
  /** ISO date and time: keeps the status sheets as they were aside under it, to be brought back on demand. */
  readonly keptAt?: string | undefined;
}

/** What a report says in short, and everything it was made from. */
export interface Report {
  readonly outcome: ReportOutcome;
  readonly scoring: Scoring;
}

/**
 * The main job: reads the tables, scores every year that has data, and draws the status sheets of one year. Throws HostFailure
 * when the workbook cannot be read or written, ReportFailure when there is nothing to score; the workbook is unchanged then.
 */
export async function generateReport(ports: ReportPorts, options: ReportOptions, progress: Progress): Promise<Report> {
  const watch = new Stopwatch(ports.clock);
  const scoring = await scoreWorkbook(ports, options, progress, watch);
  const { snapshot, records, assessment, years, roadmap, earlier, period } = scoring;

  startStep('draw', progress);
  const language = options.language ?? records.settings.language;
  // Loaded when it is needed: the pane shows scores long before anybody draws a sheet.
  const { statusPictureSteps } = await import('../workbook/sheets');
  const input = { records, assessment, years, roadmap, earlier, period, addInVersion: ports.version };
  const pictures = await runCooperatively(statusPictureSteps(input, language), progress);
  watch.lap('draw');

  startStep('write', progress);
  const drawing = { pictures, theme: records.settings.colourTheme, keptAt: options.keptAt ?? null };
  const names = await ports.workbook.write(drawing, snapshot, progress);
  watch.lap('write');

  const outcome = outcomeOf(assessment, roadmap, period, records.issues, [...names.values()], watch.timings);
  return { outcome, scoring };
}
