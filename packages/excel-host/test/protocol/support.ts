import { createWorkbook } from '../../src/model';
import type { Workbook } from '../../src/model/types';
import { createOfficeHost, type HostOptions, type OfficeHost } from '../../src/officeHost';
import { startOfficeJs } from '../../src/startOfficeJs';

export interface Desk {
  readonly workbook: Workbook;
  readonly host: OfficeHost;
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
  run<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T>;
  /** Runs over the first sheet and syncs. */
  onSheet<T>(work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => T | Promise<T>): Promise<T>;
  /** The error code a run ends with, null when it succeeds. */
  codeOf(work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown): Promise<string | null>;
}

/** A new workbook behind the genuine Office.js. */
export async function openDesk(options: HostOptions = {}, workbook = createWorkbook()): Promise<Desk> {
  const host = createOfficeHost(workbook, { year: 2023, ...options });
  const { Excel, OfficeExtension } = await startOfficeJs(host, 'debug');
  const run = <T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> => Excel.run(batch);
  const onSheet: Desk['onSheet'] = (work) =>
    run(async (context) => {
      const result = await work(context.workbook.worksheets.getFirst(), context);
      await context.sync();
      return result;
    });
  return {
    workbook,
    host,
    Excel,
    OfficeExtension,
    run,
    onSheet,
    codeOf: (work) =>
      onSheet(work).then(
        () => null,
        (error: unknown) => String((error as { code?: unknown }).code ?? error),
      ),
  };
}

/** The first sheet of the model. */
export const firstSheet = ({ workbook }: Desk) => workbook.worksheets[0]!;
