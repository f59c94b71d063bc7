import type { Workbook } from 'excel-host/xlsx';
import { drawCensored } from '../application/drawCensored';
import type { Progress, WorkbookPort } from '../application/ports';
import type { Scoring } from '../application/scoreWorkbook';
import type { Language } from '../language/language';
import { chosenSheets } from './sendingCopy';
import type { SendingChoice } from './types';

/** A workbook in memory, the port through which its sheets are drawn, and what it scores. */
export interface DrawnWorkbook {
  readonly model: Workbook;
  readonly port: WorkbookPort;
  readonly scoring: Scoring;
  readonly version: string;
}

/**
 * Draws the status sheets of the choice again from records without what is not sent; answers the names of the sheets drawn. The
 * workbook is changed and must not be saved afterwards. Throws NothingToSend, HostFailure.
 */
export async function drawForSending(
  { model, port, scoring, version }: DrawnWorkbook,
  choice: SendingChoice,
  language: Language,
  progress: Progress,
): Promise<ReadonlySet<string>> {
  const sheets = chosenSheets(model, choice).map(({ name }) => name);
  if (choice.without.length === 0) return new Set();
  // A password keeps people from changing a sheet of the file, not from making a copy without what they leave out.
  model.protected = false;
  for (const sheet of model.worksheets) sheet.protected = false;
  const censorship = { without: choice.without, language, sheets };
  return drawCensored(port, scoring, censorship, version, progress);
}
