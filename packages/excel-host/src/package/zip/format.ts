/** Signatures and fixed sizes of the zip format (PKWARE APPNOTE 6.3.10, sections 4.3.7 to 4.3.16). */
export const LOCAL_HEADER = 0x04034b50;
export const CENTRAL_HEADER = 0x02014b50;
export const END_RECORD = 0x06054b50;
export const END_RECORD_64 = 0x06064b50;
export const END_LOCATOR_64 = 0x07064b50;

export const LOCAL_HEADER_SIZE = 30;
export const CENTRAL_HEADER_SIZE = 46;
export const END_RECORD_SIZE = 22;
export const END_LOCATOR_64_SIZE = 20;

export const METHOD_STORED = 0;
export const METHOD_DEFLATED = 8;

export const FLAG_ENCRYPTED = 1;
export const FLAG_UTF8 = 0x800;

/** A value that says "look in the zip64 extra field". */
export const IN_ZIP64 = 0xffffffff;
export const ZIP64_EXTRA = 0x0001;
/** 1980-01-01, the first day zip knows: entries of ours carry no clock, so equal content gives equal bytes. */
export const FIXED_DATE = 0x0021;

/** One entry of the central directory. Offsets count from the start of the file. */
export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly flags: number;
  readonly crc: number;
  readonly compressedSize: number;
  readonly size: number;
  /** Where the local header stands. */
  readonly offset: number;
  /** Where the compressed data stand. */
  readonly dataOffset: number;
  /** The central record's own bytes, kept for copying. */
  readonly central: Uint8Array;
  /** The local record with header, data and descriptor, to the next record. */
  readonly end: number;
}

export interface ZipDirectory {
  readonly entries: readonly ZipEntry[];
  readonly comment: Uint8Array;
}
