import { AGENCIES, type Agency } from '../../domain/ruleSet/agencies';
import { normaliseText } from '../../domain/text/normalise';
import { agencyAliases } from '../../language/agencies';
import { criteriaTexts } from '../../language/criteria';
import { LANGUAGES } from '../../language/language';

const ALIASES: Readonly<Record<keyof (typeof agencyAliases)['vi'], readonly Agency[]>> = {
  cityAndTown: ['cityPeoplesCommittee', 'townPeoplesCommittee'],
  fatherlandFront: ['fatherlandFront'],
};

/** Ids by every text that stands for agencies whatever the workbook says. */
const KNOWN: ReadonlyMap<string, readonly string[]> = new Map(
  LANGUAGES.flatMap((language) => [
    ...AGENCIES.flatMap((id) => [
      [normaliseText(criteriaTexts[language].agencies[id]), [id]] as const,
      [normaliseText(id), [id]] as const,
    ]),
    ...Object.entries(agencyAliases[language]).flatMap(([alias, texts]) =>
      texts.map((text) => [normaliseText(text), ALIASES[alias as keyof typeof ALIASES]] as const),
    ),
  ]),
);

/** Ids of the agencies that a cell names, parted by semicolons; what no id answers to stays as typed. */
export const agencyIdsOf = (text: string): readonly string[] =>
  text
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .flatMap((part) => KNOWN.get(normaliseText(part)) ?? [part]);
