import { HostFailure } from '../application/ports';
import { ReportFailure } from '../application/reportFailure';
import { PackageFailure } from '../host/package/failure';
import { failuresTexts } from '../language/failures';
import type { Language } from '../language/language';
import { FileFailure, OptionFailure } from './cliFailure';

/** What went wrong as one sentence, and what to do about it. */
export function failureSentence(error: unknown, language: Language): string {
  const texts = failuresTexts[language];
  if (error instanceof PackageFailure) return texts.package[error.code](error.detail);
  if (error instanceof HostFailure) return texts.host[error.code](error.detail);
  if (error instanceof ReportFailure) return texts.report[error.code](error.detail);
  if (error instanceof FileFailure) return texts.file[error.code](error.path);
  if (error instanceof OptionFailure) {
    const text = texts.option[error.code];
    return typeof text === 'string' ? text : text(error.value);
  }
  return texts.unexpected(error instanceof Error ? error.message : String(error));
}
