import { AGENCIES } from '../../domain/ruleSet';
import { normaliseText } from '../../domain/text/normalise';
import { agencyAliases } from '../../language/agencies';
import { criteriaTexts } from '../../language/criteria';
import { LANGUAGES } from '../../language/language';

/** Ids by every text that stands for agencies whatever the workbook says. */
const KNOWN: ReadonlyMap<string, readonly string[]> = new Map([
  ...AGENCIES.flatMap((id) =>
    [...LANGUAGES.map((language) => criteriaTexts[language].agencies[id]), id].map(
      (text) => [normaliseText(text), [id]] as const,
    ),
  ),
  ...agencyAliases.map(({ text, ids }) => [normaliseText(text), ids] as const),
]);

/** Ids of the agencies that a cell names, parted by semicolons; what no id answers to stays as typed. */
export const agencyIdsOf = (text: string): readonly string[] =>
  text
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .flatMap((part) => KNOWN.get(normaliseText(part)) ?? [part]);
