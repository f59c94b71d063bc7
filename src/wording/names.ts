import type { RuleSet } from '../domain/ruleSet/types';
import { criteriaTexts, textOf } from '../language/criteria';
import type { Language } from '../language/language';

/** How a rule set's things are called: the user's wording where there is one, else the language files'. */
export interface Names {
  readonly ruleSet: string;
  readonly group: (number: number) => string;
  readonly groupShort: (number: number) => string;
  readonly criterion: (id: string) => string;
  /** Few words, for narrow headers; ids stand beside it. */
  readonly criterionShort: (id: string) => string;
}

export const ruleSetName = (ruleSet: RuleSet, language: Language): string =>
  ruleSet.name ?? textOf(criteriaTexts[language].ruleSets, ruleSet.id);

export function namesOf(ruleSet: RuleSet, language: Language): Names {
  const texts = criteriaTexts[language];
  const groups = new Map(ruleSet.groups.map((group) => [group.number, group.title]));
  const criteria = new Map(ruleSet.criteria.map((criterion) => [criterion.id, criterion.title]));
  return {
    ruleSet: ruleSetName(ruleSet, language),
    group: (number) => groups.get(number) ?? textOf(texts.groups, String(number)),
    groupShort: (number) => groups.get(number) ?? textOf(texts.groupShortNames, String(number)),
    criterion: (id) => criteria.get(id) ?? textOf(texts.criteria, id),
    criterionShort: (id) => criteria.get(id) ?? textOf(texts.criterionShortNames, id),
  };
}

/** Whether titles and numbering are our reading of the decision and not the user's own text. */
export const isOurReading = (ruleSet: RuleSet): boolean =>
  ruleSet.criteria.some((criterion) => criterion.title === null);
