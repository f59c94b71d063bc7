import { createOfficeHost, startOfficeJs } from 'excel-host/office';
import { type Codec, openPackage, type Workbook } from 'excel-host/xlsx';
import type { Progress, WorkbookPort } from '../application/ports';
import { scoreWorkbook, type Scoring } from '../application/scoreWorkbook';
import { createExcelWorkbook } from '../excel';
import { drawForSending } from './drawForSending';
import { sendingCopy } from './sendingCopy';
import type { SendingChoice, SendingCopy } from './types';

const SILENT: Progress = { report: () => undefined, cancelled: () => false };

async function portOf(model: Workbook): Promise<WorkbookPort> {
  const library = await startOfficeJs(createOfficeHost(model));
  return createExcelWorkbook({
    run: library.Excel.run,
    isSetSupported: (set, version) => library.isSetSupported(set, version),
  });
}

/** What the workbook scores now, of the year that its status sheets speak of. */
async function scoreAsShown(workbook: WorkbookPort): Promise<Scoring> {
  const ports = { workbook, clock: () => 0 };
  const scoring = await scoreWorkbook(ports, {}, SILENT);
  const shown = scoring.earlier?.year ?? scoring.assessment.year;
  const asShown = shown === scoring.assessment.year ? scoring : await scoreWorkbook(ports, { year: shown }, SILENT);
  // What stands on the sheets are these very results: there is nothing to compare them with.
  return { ...asShown, earlier: null };
}

/**
 * The copy of a workbook file. Its status sheets are drawn again, from the data as they stand in the file, when something is not to be
 * sent. Throws NothingToSend, HostFailure, ReportFailure, PackageFailure.
 */
export async function copyFile(
  bytes: Uint8Array,
  choice: SendingChoice,
  codec: Codec,
  version: string,
): Promise<SendingCopy> {
  const { workbook: model } = openPackage(bytes, { codec });
  if (choice.without.length === 0) return sendingCopy(model, choice, codec);
  const port = await portOf(model);
  const scoring = await scoreAsShown(port);
  const drawn = await drawForSending(
    { model, port, scoring, version },
    choice,
    scoring.records.settings.language,
    SILENT,
  );
  return sendingCopy(model, choice, codec, drawn);
}
