import { type Counters, createOfficeHost, startOfficeJs } from 'excel-host/office';
import { createEmptyWorkbook, newPackage, type OpenedPackage, openPackage, type Workbook } from 'excel-host/xlsx';
import type { WorkbookPort } from '../application/ports';
import { createExcelWorkbook } from '../excel';
import { NODE_CODEC } from './nodeCodec';

/** A workbook file open in our host, with the add-in's own edge over the genuine Office.js on top of it. */
export interface HeadlessWorkbook {
  readonly port: WorkbookPort;
  readonly counters: Readonly<Counters>;
  /** What the host has open. */
  readonly model: Workbook;
  /** The file as the workbook is now; with `calculated`, Excel need not calculate its formulas when it opens it. */
  save(options?: { readonly calculated: boolean }): Uint8Array;
}

/** Opens the bytes of an .xlsx or .xlsm file. Throws PackageFailure. */
export const openHeadless = (bytes: Uint8Array): Promise<HeadlessWorkbook> =>
  connect(openPackage(bytes, { codec: NODE_CODEC }));

/** A new workbook without sheets. */
export const newHeadless = (): Promise<HeadlessWorkbook> =>
  connect(newPackage(createEmptyWorkbook(), { codec: NODE_CODEC }));

async function connect(file: OpenedPackage): Promise<HeadlessWorkbook> {
  const host = createOfficeHost(file.workbook);
  const library = await startOfficeJs(host);
  const port = createExcelWorkbook({
    run: library.Excel.run,
    isSetSupported: (set, version) => library.isSetSupported(set, version),
  });
  return { port, counters: host.counters, model: file.workbook, save: (options) => file.save(options) };
}
