/** Why a file cannot be opened or saved. Sentences for users are made elsewhere; `detail` names the part or the number. */
export const PACKAGE_FAILURES = [
  'encrypted',
  'notXlsx',
  'truncated',
  'zipBomb',
  'entities',
  'brokenXml',
  'missingPart',
  'duplicatePart',
  'pathTrick',
  'tooLarge',
] as const;
export type PackageFailureCode = (typeof PACKAGE_FAILURES)[number];

export class PackageFailure extends Error {
  override readonly name = 'PackageFailure';
  constructor(
    readonly code: PackageFailureCode,
    readonly detail: string,
  ) {
    super(`${code}: ${detail}`);
  }
}
