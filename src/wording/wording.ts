import type { Appraisal } from '../domain/appraisal';
import type { YearAssessment } from '../domain/assess/types';
import type { Facts } from '../domain/reading/types';
import type { RuleSet } from '../domain/ruleSet/types';
import type { Language } from '../language/language';
import { namesOf, type Names } from './names';
import { statusWords, type StatusWords } from './status';

/** What a sentence about a rule set needs to be written in one language. */
export interface Wording {
  readonly language: Language;
  readonly words: StatusWords;
  readonly names: Names;
}

export const wordingOf = (ruleSet: RuleSet, language: Language): Wording => ({
  language,
  words: statusWords(language),
  names: namesOf(ruleSet, language),
});

/** The same for sentences about the wards of one year: its verdicts, the figures behind them and what people wrote beside them. */
export interface YearWording extends Wording {
  readonly assessment: YearAssessment;
  readonly records: { readonly facts: Facts; readonly appraisals: readonly Appraisal[] };
}
