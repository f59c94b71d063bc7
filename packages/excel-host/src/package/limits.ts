/** Sizes in bytes unless said otherwise. A workbook of 10,035 units × 6 years stays far below all of them. */
export interface PackageLimits {
  /** The file itself. */
  readonly fileSize: number;
  readonly entries: number;
  /** One part, inflated. */
  readonly partSize: number;
  /** All parts, inflated, as the directory declares them. */
  readonly totalSize: number;
  /** Inflated : compressed, judged only for parts above `ratioFrom`; deflate itself ends at about 1,032. */
  readonly ratio: number;
  readonly ratioFrom: number;
}

const MEBIBYTE = 1024 * 1024;

export const DEFAULT_LIMITS: PackageLimits = {
  fileSize: 512 * MEBIBYTE,
  entries: 20_000,
  partSize: 1024 * MEBIBYTE,
  totalSize: 3072 * MEBIBYTE,
  ratio: 400,
  ratioFrom: 16 * MEBIBYTE,
};
