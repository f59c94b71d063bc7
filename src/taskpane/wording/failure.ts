import { HostFailure } from '../../application/ports';
import { ReportFailure } from '../../application/reportFailure';
import { PeriodFailure } from '../../application/reportPeriod';
import { failuresTexts } from '../../language/failures';
import type { Language } from '../../language/language';
import { paneTexts } from '../../language/pane';

export interface FailureWords {
  /** What happened, each sentence with its way out. */
  readonly sentences: readonly string[];
  /** True for a stop that the user asked for, which is no error. */
  readonly calm: boolean;
  /** True when adding the input sheets is the way out. */
  readonly offersTemplate: boolean;
}

/** Any failure of a job as sentences. */
export function failureWords(error: unknown, language: Language): FailureWords {
  const texts = failuresTexts[language];
  if (error instanceof HostFailure) {
    const { code, detail, restored } = error;
    const sentences = [texts.host[code](detail), restored ? texts.restored : texts.notRestored];
    return { sentences, calm: code === 'cancelled', offersTemplate: false };
  }
  if (error instanceof ReportFailure) {
    const { unusable } = paneTexts[language];
    const sentence = error.code === 'noRuleSet' ? unusable.noRuleSet(error.detail) : unusable[error.code];
    const offersTemplate = error.code === 'noWardTable' || error.code === 'noWards';
    return { sentences: [sentence, texts.restored], calm: false, offersTemplate };
  }
  if (error instanceof PeriodFailure)
    return {
      sentences: [error.sentence(language), texts.restored],
      calm: false,
      offersTemplate: false,
    };
  const detail = error instanceof Error ? error.message : String(error);
  return { sentences: [texts.unexpected(detail)], calm: false, offersTemplate: false };
}
