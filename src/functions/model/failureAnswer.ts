import { failuresTexts } from '../../language/failures';
import { functionsTexts } from '../../language/functions';
import type { Language } from '../../language/language';
import { HostFailure } from '../../application/ports';
import { ReportFailure } from '../../application/reportFailure';
import { notAvailable, type Problem } from './answer';

/** Why no function over the tables can answer: there is nothing to score, or the workbook could not be read. */
export function failureAnswer(error: unknown, language: Language): Problem {
  const { problems } = functionsTexts[language];
  if (error instanceof HostFailure)
    return notAvailable(problems.notRead(failuresTexts[language].host[error.code](error.detail)));
  if (!(error instanceof ReportFailure))
    return notAvailable(problems.notRead(error instanceof Error ? error.message : String(error)));
  switch (error.code) {
    case 'noWardTable':
      return notAvailable(problems.noWardTable);
    case 'noWards':
      return notAvailable(problems.emptyWardTable);
    case 'noYear':
      return notAvailable(problems.noYear);
    case 'noRuleSet':
      return notAvailable(problems.noRuleSet(error.detail));
  }
}
