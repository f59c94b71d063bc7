import type { Appraisal } from '../domain/appraisal';
import type { YearAssessment } from '../domain/assess/types';
import type { Facts } from '../domain/reading/types';
import type { RuleSet } from '../domain/ruleSet/types';
import type { Language } from '../language/language';
import { agencyNamesOf, type AgencyNames } from './agencies';
import { namesOf, type Names } from './names';
import { statusWords, type StatusWords } from './status';

/** What a sentence about a rule set needs to be written in one language. */
export interface Wording {
  readonly language: Language;
  readonly words: StatusWords;
  readonly names: Names;
  readonly agencies: AgencyNames;
}

/** `records` tell what agencies are called, and on which day; `year` is the one scored. */
export const wordingOf = (
  ruleSet: RuleSet,
  records: Parameters<typeof agencyNamesOf>[0],
  year: number,
  language: Language,
): Wording => ({
  language,
  words: statusWords(language),
  names: namesOf(ruleSet, language),
  agencies: agencyNamesOf(records, year, language),
});

/** The same for sentences about the wards of one year: its verdicts, the figures behind them and what people wrote beside them. */
export interface YearWording extends Wording {
  readonly assessment: YearAssessment;
  readonly records: { readonly facts: Facts; readonly appraisals: readonly Appraisal[] };
}
