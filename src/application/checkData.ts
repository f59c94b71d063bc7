import type { Severity } from '../workbook/read/types';
import type { ReportOptions, ReportPorts } from './generateReport';
import { runCooperatively } from './runCooperatively';
import { countIssues } from './outcome';
import type { Progress } from './ports';
import { scoreWorkbook, startStep, type Scoring } from './scoreWorkbook';

export interface CheckOutcome {
  readonly issues: Readonly<Record<Severity, number>>;
  /** Name of the sheet that lists them. */
  readonly sheet: string;
  readonly scoring: Scoring;
}

/**
 * Looks for faults in the data and draws the one status sheet that lists them; nothing else is touched. Throws as the report
 * does.
 */
export async function checkData(ports: ReportPorts, options: ReportOptions, progress: Progress): Promise<CheckOutcome> {
  const scoring = await scoreWorkbook(ports, options, progress);
  const { snapshot, records } = scoring;
  startStep('draw', progress);
  const language = options.language ?? records.settings.language;
  const { issuesPictureSteps } = await import('../workbook/sheets');
  const picture = await runCooperatively(
    issuesPictureSteps({ ...scoring, addInVersion: ports.version }, language),
    progress,
  );
  startStep('write', progress);
  const drawing = { pictures: [picture], theme: records.settings.colourTheme, keptAt: options.keptAt ?? null };
  const names = await ports.workbook.write(drawing, snapshot, progress);
  return { issues: countIssues(records.issues), sheet: names.get(picture.id) ?? picture.name, scoring };
}
