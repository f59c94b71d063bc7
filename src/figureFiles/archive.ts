import { zipSync } from 'fflate';

/** Some files in one .zip archive, under their names; workbooks are compressed already. */
export const archiveOf = (files: readonly { readonly name: string; readonly bytes: Uint8Array }[]): Uint8Array =>
  zipSync(Object.fromEntries(files.map(({ name, bytes }) => [name, bytes])), { level: 0, mtime: FIRST_DAY });

/** The earliest day that an archive knows: equal forms make equal archives. */
const FIRST_DAY = new Date(1980, 0, 1);
