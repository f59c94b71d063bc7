import type { CellValue } from '../../workbook/grid';

/** A table of a file: rows and columns counted from 0, its header included. */
export interface FileTable {
  readonly name: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** A sheet of a file that somebody sent. */
export interface FileSheet {
  readonly name: string;
  readonly tables: readonly FileTable[];
  /** All cells from A1 to the last that holds something; read when it is asked for. Throws UnreadableFile. */
  readonly values: () => readonly (readonly CellValue[])[];
}

/** A workbook that somebody sent, as far as its figures go. */
export interface OpenedFile {
  readonly date1904: boolean;
  readonly properties: ReadonlyMap<string, string>;
  readonly sheets: readonly FileSheet[];
}

/** Why the bytes of a file are no workbook: `code` and `detail` are those of the reader of packages. */
export class UnreadableFile extends Error {
  constructor(
    readonly code: string,
    readonly detail: string,
  ) {
    super(`${code}: ${detail}`);
  }
}

/** Opens the bytes of a file. Throws UnreadableFile. */
export type FileOpener = (bytes: Uint8Array) => OpenedFile;
