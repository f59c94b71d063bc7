import { foldTonePlacement, normaliseText, withoutMarks } from '../../../domain/text/normalise';
import { INTERPRETATION_IDS } from '../../../domain/interpretation';
import { criteriaTexts } from '../../../language/criteria';
import { LANGUAGES } from '../../../language/language';
import { schemaTexts } from '../../../language/schema';
import { choiceIds, choiceWord } from '../../schema/choices';
import { interpretationChoices, interpretationWord } from '../../schema/interpretations';
import type { ChoiceList } from '../../schema/types';

/** Finds the id that a typed word stands for; null when none does or more than one could be meant. */
export type WordFinder = (text: string) => string | null;

const QUOTES = /["“”„«»'‘’]/g;
const tidy = (text: string): string => normaliseText(text.replace(QUOTES, ''));

/** What several ids could be meant by is nobody's. */
function keyed(pairs: readonly (readonly [word: string, id: string])[], keyOf: (word: string) => string) {
  const found = new Map<string, string | null>();
  for (const [word, id] of pairs) {
    const key = keyOf(word);
    const known = found.get(key);
    found.set(key, known === undefined || known === id ? id : null);
  }
  return found;
}

/** Matches as typed, then with another place of the tone mark, then without any mark. */
function finder(pairs: readonly (readonly [word: string, id: string])[]): WordFinder {
  const steps = [tidy, (word: string) => foldTonePlacement(tidy(word)), (word: string) => withoutMarks(tidy(word))];
  const maps = steps.map((keyOf) => ({ keyOf, map: keyed(pairs, keyOf) }));
  return (text) => {
    for (const { keyOf, map } of maps) {
      const id = map.get(keyOf(text));
      if (id !== undefined) return id;
    }
    return null;
  };
}

const remembered = <K>(make: (key: K) => WordFinder): ((key: K) => WordFinder) => {
  const made = new Map<K, WordFinder>();
  return (key) => {
    const known = made.get(key) ?? make(key);
    made.set(key, known);
    return known;
  };
};

/** Words of a choice list in every language, and its ids. */
export const choiceFinder = remembered((list: ChoiceList) =>
  finder(
    choiceIds(list).flatMap((id) => [
      ...LANGUAGES.map((language) => [choiceWord(language, list, id), id] as const),
      [id, id] as const,
    ]),
  ),
);

/** Titles of some grades in every language, their short forms and ids. The key is the grades joined by "|". */
const gradesFinder = remembered((joined: string) =>
  finder(
    joined.split('|').flatMap((id) =>
      LANGUAGES.flatMap((language) => {
        const texts = criteriaTexts[language];
        const word = (texts.grades as Readonly<Record<string, string>>)[id];
        const aliases = (texts.gradeAliases as Readonly<Record<string, readonly string[]>>)[id] ?? [];
        return [word ?? id, id, ...aliases].map((each) => [each, id] as const);
      }),
    ),
  ),
);
export const gradeFinder = (grades: readonly string[]): WordFinder => gradesFinder(grades.join('|'));

/** "yes" or "no". */
export const yesNoFinder: WordFinder = finder(
  LANGUAGES.flatMap((language) => {
    const { choices, yesWords, noWords } = schemaTexts[language];
    return [
      ...[choices.yesNo.yes, ...yesWords].map((word) => [word, 'yes'] as const),
      ...[choices.yesNo.no, ...noWords].map((word) => [word, 'no'] as const),
    ];
  }),
);

/** Settings by their name, by the name that earlier versions gave them, and by their id. */
export const settingFinder: WordFinder = finder(
  LANGUAGES.flatMap((language) => [
    ...Object.entries(schemaTexts[language].settings).flatMap(([id, { header }]) => [
      [header, id] as const,
      [id, id] as const,
    ]),
    ...Object.entries(schemaTexts[language].earlierSettings).map(([id, name]) => [name, id] as const),
  ]),
);

/** The sentence of the decision that a code stands for. */
export const interpretationFinder: WordFinder = finder(INTERPRETATION_IDS.map((id) => [id, id] as const));

/** The choices of a sentence by their words in every language, and their ids. */
export const interpretationChoiceFinder = remembered((id: string) =>
  finder(
    interpretationChoices(id).flatMap((choice) => [
      ...LANGUAGES.map((language) => [interpretationWord(language, id, choice), choice] as const),
      [choice, choice] as const,
    ]),
  ),
);

const TOTAL_WORDS = LANGUAGES.flatMap((language) => schemaTexts[language].totalWords);

/** Whether a text is the label of a row that adds up others: "Tổng cộng", "Cộng"; not "Tổng kết". */
export function isTotalLabel(text: string): boolean {
  const key = normaliseText(text);
  return TOTAL_WORDS.some((word) => key === word || (word.includes(' ') && key.startsWith(`${word} `)));
}
