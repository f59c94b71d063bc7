import { HostFailure, type HostFailureCode } from '../application/ports';

/** Error codes of Office.js and what they mean to us. */
const CODES: Readonly<Record<string, HostFailureCode>> = {
  AccessDenied: 'sheetProtected',
  InvalidOperationInCellEditMode: 'cellEditMode',
  EditModeCannotBeChanged: 'cellEditMode',
  ReadOnly: 'readOnly',
  InactiveWorkbook: 'otherWorkbook',
  InvalidSelection: 'otherWorkbook',
  RequestPayloadSizeLimitExceeded: 'payloadTooLarge',
  ResponsePayloadSizeLimitExceeded: 'payloadTooLarge',
  ItemAlreadyExists: 'nameTaken',
  ItemNotFound: 'itemMissing',
};

/** How our own host tells of damage that it comes upon late; Excel finds it when it opens a file. */
const DAMAGED = /^The file is damaged\. \w+: /;

/** Members that fail with nothing but a general error while another workbook is in front. */
const NEEDS_FRONT =
  /^(?:WorksheetCollection\.add|Worksheet\.(?:delete|copy|showGridlines|freezePanes)|WorksheetFreezePanes\.)/i;

interface OfficeError {
  readonly code?: unknown;
  readonly message?: unknown;
  readonly debugInfo?: { readonly errorLocation?: unknown; readonly statement?: unknown };
}

/** The library may live in another realm, so errors are known by their fields and not by their class. */
const fieldsOf = (error: unknown): OfficeError => (typeof error === 'object' && error !== null ? error : {});

const textOr = (value: unknown, otherwise: string): string =>
  typeof value === 'string' && value !== '' ? value : otherwise;

/** The error code of Office.js, '' when there is none. */
export const officeCode = (error: unknown): string => textOr(fieldsOf(error).code, '');

const isOutOfFront = (error: unknown, place: string): boolean =>
  officeCode(error) === 'GeneralException' && NEEDS_FRONT.test(place);

/** Any error of a run as a refusal; `restored` tells whether the workbook is as it was before. */
export function toHostFailure(error: unknown, restored: boolean): HostFailure {
  if (error instanceof HostFailure) return new HostFailure(error.code, error.detail, error.restored || restored);
  const fields = fieldsOf(error);
  const place = textOr(fields.debugInfo?.errorLocation, '');
  const code = CODES[officeCode(error)] ?? (isOutOfFront(error, place) ? 'otherWorkbook' : 'unknown');
  const message = textOr(fields.message, String(error));
  if (DAMAGED.test(message)) return new HostFailure('fileDamaged', message.replace(DAMAGED, ''), restored);
  return new HostFailure(code, place === '' ? message : `${message} (${place})`, restored);
}
