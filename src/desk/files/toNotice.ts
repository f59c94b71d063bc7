import { PackageFailure } from 'excel-host/xlsx';
import { isNotLoaded } from '../parts/notLoaded';
import type { Notice } from './deskState';

/** What the user is told of an error. `name` of the workbook that it is about. */
export function toNotice(error: unknown, name: string): Notice {
  if (error instanceof PackageFailure) return { kind: 'notOpened', code: error.code, detail: error.detail, name };
  if (isNotLoaded(error)) return { kind: 'partNotLoaded' };
  return { kind: 'unexpected', message: error instanceof Error ? error.message : String(error) };
}
