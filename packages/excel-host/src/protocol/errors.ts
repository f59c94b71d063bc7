/** Excel's error codes that this host answers with (Excel.ErrorCodes). */
export const HOST_ERROR_CODES = [
  'AccessDenied',
  'ApiNotFound',
  'FormulaLengthExceedsLimit',
  'GeneralException',
  'InvalidArgument',
  'InvalidCellAddress',
  'InvalidOperation',
  'InvalidOperationInCellEditMode',
  'InvalidReference',
  'InvalidSelection',
  'ItemAlreadyExists',
  'ItemNotFound',
  'MergedRangeConflict',
  'NotImplemented',
  'RequestPayloadSizeLimitExceeded',
  'ResponsePayloadSizeLimitExceeded',
  'UnsupportedOperation',
] as const;
export type HostErrorCode = (typeof HOST_ERROR_CODES)[number];

const STATUS: Partial<Record<HostErrorCode, number>> = {
  AccessDenied: 403,
  ApiNotFound: 404,
  ItemNotFound: 404,
  ItemAlreadyExists: 409,
  NotImplemented: 501,
  GeneralException: 500,
  RequestPayloadSizeLimitExceeded: 413,
};

/** A refusal as Excel words it; it ends the batch, and what ran before it stays done. */
export class HostError extends Error {
  constructor(
    readonly code: HostErrorCode,
    message: string,
  ) {
    super(message);
  }

  get httpStatus(): number {
    return STATUS[this.code] ?? 400;
  }
}

export const invalidArgument = (what: string): HostError =>
  new HostError('InvalidArgument', `The argument is invalid or missing or has an incorrect format: ${what}`);
export const itemNotFound = (what: string): HostError =>
  new HostError('ItemNotFound', `The requested resource doesn't exist: ${what}`);
export const accessDenied = (what: string): HostError =>
  new HostError('AccessDenied', `You cannot perform the requested operation. ${what}`);
export const apiNotFound = (what: string): HostError =>
  new HostError('ApiNotFound', `The API you are trying to use could not be found: ${what}`);
export const notImplemented = (what: string): HostError =>
  new HostError('NotImplemented', `The requested feature isn't implemented in this host: ${what}`);
