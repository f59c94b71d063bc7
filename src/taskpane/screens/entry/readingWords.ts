import {
  interpret,
  INTERPRETATION_RECORDS,
  interpretationsOf,
  withChoices,
  type InterpretationId,
} from '../../../domain/interpretation';
import type { RuleSet } from '../../../domain/ruleSet/types';
import { textOf } from '../../../language/criteria';
import { interpretationsTexts } from '../../../language/interpretations';
import { interpretationsTold } from '../../../language/interpretationsTold';
import type { Language } from '../../../language/language';
import { paneEntriesTexts } from '../../../language/paneEntries';

export interface ReadingWords {
  readonly label: string;
  /** Where the sentence stands and what rests on it. */
  readonly hint: string;
  /** The default first, each with what it means in plain words. */
  readonly choices: readonly { readonly choice: string; readonly word: string; readonly told: string }[];
}

/** A milestone and the year of the figures rest on no single check. */
const OF_NO_CHECK: readonly InterpretationId[] = ['R13', 'R15'];

/** The criteria that rest on a sentence, whichever way it is read. */
function criteriaOf(id: InterpretationId, ruleSet: RuleSet): readonly string[] {
  const sets = INTERPRETATION_RECORDS[id].choices.map((choice) =>
    interpret(ruleSet, withChoices(new Map([[id, choice]]))),
  );
  const bearing = sets.flatMap(({ checks }) => checks.filter((check) => interpretationsOf(check).includes(id)));
  return ruleSet.criteria.flatMap((criterion) =>
    bearing.some(({ criterionId }) => criterionId === criterion.id) ? [criterion.id] : [],
  );
}

/** A sentence that can be read in two ways, in words; `ruleSet` is the one that is obeyed. */
export function readingWords(id: InterpretationId, ruleSet: RuleSet, language: Language): ReadingWords {
  const texts = paneEntriesTexts[language].readings;
  const { section, choices } = INTERPRETATION_RECORDS[id];
  const criteria = criteriaOf(id, ruleSet);
  const sentences = interpretationsTexts[language];
  const hint = OF_NO_CHECK.includes(id)
    ? texts.section(section)
    : criteria.length === 0
      ? texts.noCriterion(section)
      : texts.bearsOn(section, criteria.join(', '));
  return {
    label: texts.sentence(id, sentences.sentences[id]),
    hint,
    choices: choices.map((choice, at) => {
      const word = textOf(sentences.choices[id], choice);
      const told = textOf(interpretationsTold[language].told[id], choice);
      return {
        choice,
        word: at === 0 ? texts.byDefault(word) : word,
        told: `${told.charAt(0).toUpperCase()}${told.slice(1)}.`,
      };
    }),
  };
}
