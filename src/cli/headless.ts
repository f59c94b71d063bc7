import { type Counters, createOfficeHost, type OfficeHost, startOfficeJs } from 'excel-host/office';
import {
  createEmptyWorkbook,
  newPackage,
  type OpenedPackage,
  openPackage,
  PackageFailure,
  type Workbook,
} from 'excel-host/xlsx';
import type { ContentsPort, WorkbookPort } from '../application/ports';
import type { RepairPort } from '../application/repairs';
import { createExcelWorkbook, createRepairs } from '../excel';
import { NODE_CODEC } from './nodeCodec';

/** A workbook file open in our host, with the add-in's own edge over the genuine Office.js on top of it. */
export interface HeadlessWorkbook {
  readonly port: WorkbookPort & ContentsPort;
  /** Writes cells so that what stood there can be brought back. */
  readonly repairs: RepairPort;
  readonly counters: Readonly<Counters>;
  /** What the host has open. */
  readonly model: Workbook;
  /** The damage that a request came upon, since parts of the file are read only when they are asked for; null while there is none. */
  damage(): PackageFailure | null;
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
  let damage: PackageFailure | null = null;
  const watched: OfficeHost = {
    ...host,
    execute: (flags, request) => {
      try {
        return host.execute(flags, request);
      } catch (error) {
        if (error instanceof PackageFailure) damage = error;
        throw error;
      }
    },
  };
  const library = await startOfficeJs(watched);
  const runtime = {
    run: library.Excel.run,
    isSetSupported: (set: string, version: string) => library.isSetSupported(set, version),
  };
  return {
    port: createExcelWorkbook(runtime),
    repairs: createRepairs(runtime),
    counters: host.counters,
    model: file.workbook,
    damage: () => damage,
    save: (options) => file.save(options),
  };
}
