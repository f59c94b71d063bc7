/** Files and what is in them: opens, changes and saves .xlsx workbooks. Runs in Node and in a browser; knows no Office.js. */
export { loadCalculator } from '../formula/load';
export type { Calculator, CalculatorOptions } from '../formula';
export { createEmptyWorkbook, createWorkbook, createWorksheet, DEFAULT_STYLE } from '../model';
export { cellAddress, rectAddress } from '../model/address';
export { ChangeLog, type Changes } from '../model/changeLog';
export { readInput } from '../model/input/readInput';
export { bounding } from '../model/rect';
export type * from '../model/types';
export {
  DEFAULT_LIMITS,
  newPackage,
  openPackage,
  PACKAGE_FAILURES,
  PackageFailure,
  zlibCodec,
  type Codec,
  type CompressionLevel,
  type OpenedPackage,
  type PackageFailureCode,
  type PackageLimits,
  type PackageOptions,
  type SaveOptions,
} from '../package';
export { attribute, child, children, descendants, parseXml, type XmlElement } from '../package/xml/tree';
export { FFLATE } from '../package/zip/codec';
