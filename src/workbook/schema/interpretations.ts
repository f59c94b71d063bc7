import { INTERPRETATION_IDS, INTERPRETATION_RECORDS, type InterpretationId } from '../../domain/interpretation';
import { textOf } from '../../language/criteria';
import { interpretationsTexts } from '../../language/interpretations';
import type { Language } from '../../language/language';
import type { TemplateRow } from './template/rowTypes';

const isId = (id: string): id is InterpretationId => id in INTERPRETATION_RECORDS;

/** Ids of the choices of a sentence, the default first; none for an id that is none. */
export const interpretationChoices = (id: string): readonly string[] =>
  isId(id) ? INTERPRETATION_RECORDS[id].choices : [];

/** The word of a choice in its list. */
export const interpretationWord = (language: Language, id: string, choice: string): string =>
  isId(id) ? textOf(interpretationsTexts[language].choices[id], choice) : choice;

/** The rows of tblCachDoc, each with its default chosen. */
export const interpretationRows = (language: Language): readonly TemplateRow[] =>
  INTERPRETATION_IDS.map((id) => {
    const { section, choices } = INTERPRETATION_RECORDS[id];
    const byDefault = interpretationWord(language, id, choices[0]);
    return {
      interpretation: id,
      sentence: interpretationsTexts[language].sentences[id],
      section,
      choice: byDefault,
      byDefault,
    };
  });
