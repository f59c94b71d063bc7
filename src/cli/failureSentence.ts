import { PackageFailure } from 'excel-host/xlsx';
import { HostFailure } from '../application/ports';
import { ReportFailure } from '../application/reportFailure';
import { PeriodFailure } from '../application/reportPeriod';
import { failuresTexts } from '../language/failures';
import { fileFailuresTexts } from '../language/fileFailures';
import type { Language } from '../language/language';
import { sendingTexts } from '../language/sending';
import { FileFailure, OptionFailure, SendFailure } from './cliFailure';

/** What went wrong as one sentence, and what to do about it. */
export function failureSentence(error: unknown, language: Language): string {
  const texts = failuresTexts[language];
  const files = fileFailuresTexts[language];
  if (error instanceof PackageFailure) return files.package[error.code](error.detail);
  if (error instanceof HostFailure) return texts.host[error.code](error.detail);
  if (error instanceof ReportFailure) return texts.report[error.code](error.detail);
  if (error instanceof PeriodFailure) return error.sentence(language);
  if (error instanceof FileFailure) return files.file[error.code](error.path, error.other);
  if (error instanceof OptionFailure) {
    const text = files.option[error.code];
    return typeof text === 'string' ? text : text(error.value);
  }
  if (error instanceof SendFailure) return sendSentence(error, language);
  return texts.unexpected(error instanceof Error ? error.message : String(error));
}

function sendSentence({ code, found, known }: SendFailure, language: Language): string {
  const texts = sendingTexts[language];
  switch (code) {
    case 'nothing':
    case 'needsCopy':
      return texts[code];
    case 'unknownSheet':
    case 'unknownText':
      return texts[code](found, known.join(', '));
    case 'wrongName':
      return texts.wrongName(found);
  }
}
