import { censorRecords, type Censorship } from '../workbook/read/censor';
import { runCooperatively } from './runCooperatively';
import type { Progress, WorkbookPort } from './ports';
import type { Scoring } from './scoreWorkbook';

export interface CensoredDrawing extends Censorship {
  /** Names of the status sheets to draw again; others stay as they are. */
  readonly sheets: readonly string[];
}

/**
 * Draws status sheets again as whoever receives a copy may see them: from the same verdicts, and from records that do not hold what is
 * not sent; answers their names. For a workbook that is about to be copied and is never saved itself. Throws HostFailure.
 */
export async function drawCensored(
  workbook: WorkbookPort,
  scoring: Scoring,
  { sheets, ...censorship }: CensoredDrawing,
  addInVersion: string,
  progress: Progress,
): Promise<ReadonlySet<string>> {
  const { records, snapshot } = scoring;
  // The sheets that stand there now: the scoring may have been read before they were first drawn.
  const current = await workbook.read([]);
  const wanted = new Set([...current.statusSheets].flatMap(([id, name]) => (sheets.includes(name) ? id : [])));
  if (wanted.size === 0) return new Set();
  const censored = censorRecords(records, snapshot.grids, censorship);
  const { statusPictureSteps } = await import('../workbook/sheets');
  const input = { ...scoring, records: censored, addInVersion };
  const drawn = await runCooperatively(statusPictureSteps(input, censorship.language), progress);
  const pictures = drawn.filter(({ id }) => wanted.has(id));
  const drawing = { pictures, theme: records.settings.colourTheme, keptAt: null };
  return new Set((await workbook.write(drawing, current, progress)).values());
}
