import { COLOUR_THEMES } from '../../cells/picture';
import { AGENCY_STANDINGS } from '../../domain/agency';
import { FORCE_POLICIES } from '../../domain/assess/types';
import { ACCRUALS, INDICATOR_USES } from '../../domain/indicators/types';
import { PERIOD_KINDS } from '../../domain/period';
import { WISH_KINDS } from '../../domain/roadmap/planner/wishes';
import { BASES, EMPTY_POLICIES, OPERATORS, UNITS, ZERO_POLICIES } from '../../domain/ruleSet/types';
import { criteriaTexts, textOf } from '../../language/criteria';
import { UNIT_KINDS } from '../../domain/ward/types';
import { LANGUAGES, type Language } from '../../language/language';
import { operatorsTexts } from '../../language/operators';
import { schemaTexts } from '../../language/schema';
import { FINDING_LEVELS } from './findingRules';
import type { ChoiceList } from './types';

/** Ids of every list, in the order of its dropdown. */
const IDS: Readonly<Record<ChoiceList, readonly string[]>> = {
  landStatus: ['allotted', 'planned'],
  declaredVerdict: ['pass', 'fail', 'notApplicable'],
  taskRole: ['lead', 'support'],
  forcePolicy: FORCE_POLICIES,
  colourTheme: COLOUR_THEMES,
  mergerRule: ['allParts', 'largestPart', 'anew'],
  language: LANGUAGES,
  operator: OPERATORS,
  unit: UNITS,
  zeroPolicy: ZERO_POLICIES,
  emptyPolicy: EMPTY_POLICIES,
  basis: BASES,
  accrual: ACCRUALS,
  indicatorUse: INDICATOR_USES,
  findingLevel: FINDING_LEVELS,
  planWish: WISH_KINDS,
  unitKind: UNIT_KINDS,
  agencyStanding: AGENCY_STANDINGS,
  periodKind: PERIOD_KINDS,
};

export const choiceIds = (list: ChoiceList): readonly string[] => IDS[list];

function wordsOf(language: Language, list: ChoiceList): Readonly<Record<string, string>> {
  const rules = criteriaTexts[language];
  switch (list) {
    case 'operator':
      return operatorsTexts[language].words;
    case 'unit':
      return rules.units;
    case 'zeroPolicy':
      return rules.zeroPolicies;
    case 'emptyPolicy':
      return rules.emptyPolicies;
    case 'basis':
      return rules.bases;
    case 'accrual':
    case 'indicatorUse':
    case 'landStatus':
    case 'declaredVerdict':
    case 'taskRole':
    case 'forcePolicy':
    case 'colourTheme':
    case 'mergerRule':
    case 'language':
    case 'findingLevel':
    case 'planWish':
    case 'unitKind':
    case 'agencyStanding':
    case 'periodKind':
      return schemaTexts[language].choices[list];
  }
}

/** The word that people choose for an id. */
export const choiceWord = (language: Language, list: ChoiceList, id: string): string =>
  textOf(wordsOf(language, list), id);
