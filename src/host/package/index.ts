import type { Workbook } from '../model/types';
import { loadPackage, newLoadedPackage, type PackageOptions } from './open';
import { savePackage } from './save';

export { PACKAGE_FAILURES, PackageFailure, type PackageFailureCode } from './failure';
export { DEFAULT_LIMITS, type PackageLimits } from './limits';
export type { PackageOptions } from './open';
export { zlibCodec } from './zip/zlibCodec';
export type { Codec, CompressionLevel } from './zip/codec';

export interface OpenedPackage {
  readonly workbook: Workbook;
  /** The .xlsx file as the model is now. May be called again; equal content gives equal bytes. Throws PackageFailure. */
  save(): Uint8Array;
}

/**
 * Opens an .xlsx or .xlsm file. Sheets are read when they are first asked for, so a broken sheet may throw PackageFailure
 * later than here. Parts that the model does not change are saved byte for byte.
 */
export function openPackage(bytes: Uint8Array, options: PackageOptions = {}): OpenedPackage {
  const loaded = loadPackage(bytes, options);
  return { workbook: loaded.workbook, save: () => savePackage(loaded) };
}

/** A file for a workbook that has none behind it. */
export function newPackage(workbook: Workbook, options: Pick<PackageOptions, 'codec'> = {}): OpenedPackage {
  const loaded = newLoadedPackage(workbook, options);
  return { workbook, save: () => savePackage(loaded) };
}
