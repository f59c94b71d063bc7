import { explanationsTexts } from '../../language/explanations';
import { papersOfWardTexts } from '../../language/papersOfWard';
import { namesListed } from '../../wording/paper/model';
import type { Language } from '../../language/language';

interface Titled {
  readonly title: string;
}

/** “Đất và trụ sở”: a criterion by its title, as sentences name it. */
export const quotedTitle = ({ title }: Titled, language: Language): string => explanationsTexts[language].quoted(title);

/** So many criteria are named in a sentence. */
const MOST_TITLES = 6;

export const quotedTitles = (criteria: readonly Titled[], language: Language): string =>
  namesListed(
    criteria.map((criterion) => quotedTitle(criterion, language)),
    MOST_TITLES,
    papersOfWardTexts[language].moreCriteria,
    '; ',
  );
