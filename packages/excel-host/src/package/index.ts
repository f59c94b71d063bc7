import type { Workbook } from '../model/types';
import { loadPackage, newLoadedPackage, type PackageOptions } from './open';
import { savePackage, type SaveOptions } from './save';

export { PACKAGE_FAILURES, PackageFailure, type PackageFailureCode } from './failure';
export { DEFAULT_LIMITS, type PackageLimits } from './limits';
export type { PackageOptions } from './open';
export type { SaveOptions } from './save';
export { zlibCodec } from './zip/zlibCodec';
export type { Codec, CompressionLevel } from './zip/codec';

export interface OpenedPackage {
  readonly workbook: Workbook;
  /**
   * The .xlsx file as the model is now. May be called again; equal content gives equal bytes. `calculated` says that the
   * formulas' values are up to date, so that Excel need not compute them all when it opens the file. Throws PackageFailure.
   */
  save(options?: SaveOptions): Uint8Array;
}

/**
 * Opens an .xlsx or .xlsm file. Sheets are read when they are first asked for, so a broken sheet may throw PackageFailure
 * later than here. Parts that the model does not change are saved byte for byte.
 */
export function openPackage(bytes: Uint8Array, options: PackageOptions = {}): OpenedPackage {
  const loaded = loadPackage(bytes, options);
  return { workbook: loaded.workbook, save: (how) => savePackage(loaded, how) };
}

/** A file for a workbook that has none behind it. */
export function newPackage(
  workbook: Workbook,
  options: Pick<PackageOptions, 'codec' | 'namespaces'> = {},
): OpenedPackage {
  const loaded = newLoadedPackage(workbook, options);
  return { workbook, save: (how) => savePackage(loaded, how) };
}
