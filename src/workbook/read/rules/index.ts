import { BUILT_IN_RULE_SETS, diffRuleSets, indicatorIdsOf } from '../../../domain/ruleSet';
import type { RuleSet, RuleSetFault } from '../../../domain/ruleSet/types';
import type { Findings } from '../findings';
import { headerKey } from '../headers';
import { isBlankRow, type TableView } from '../tableView';
import { CHECK_TABLE, CRITERION_TABLE } from '../../schema/tables';
import { assemble } from './assemble';
import { readChecks } from './checks';
import { readCriteria } from './criteria';
import { indicatorFinder, type OwnColumn } from './indicators';
import { InvalidRules, withUnusableIndicators, type Unusable } from './invalidRules';
import {
  informationIndicators,
  readOwnIndicators,
  reportJudgedInformation,
  type DescribedColumns,
} from './ownIndicators';

/** The rule sets in force and what is wrong with them. */
export interface ReadRules {
  readonly ruleSets: readonly RuleSet[];
  readonly faults: readonly RuleSetFault[];
  /** Indicators that stand for unusable checks; their readings are always invalid. */
  readonly unusable: ReadonlyMap<string, Unusable>;
}

const holdsRows = (view: TableView): boolean => {
  for (let row = view.from; row < view.to; row++) if (!isBlankRow(view, row)) return true;
  return false;
};

/** The tables that state rules, and the columns that they may name. */
interface RuleTables {
  readonly criteria: TableView | null;
  readonly checks: TableView | null;
  readonly indicators: TableView | null;
  readonly own: readonly OwnColumn[];
}

/** The user's rule sets where both tables state some, the built-in ones where neither does. Faults and differences become findings. */
export function readRuleSets(tables: RuleTables, findings: Findings): ReadRules {
  const { indicators, own } = tables;
  const described = readOwnIndicators(indicators, own, findings);
  const rules = statedRules(tables, described, findings);
  const judged = new Map(
    rules.ruleSets.flatMap(({ checks }) =>
      checks.flatMap((check) => indicatorIdsOf(check).map((id) => [headerKey(id), check.id] as const)),
    ),
  );
  reportJudgedInformation(described, judged, findings);
  const told = informationIndicators(own, described).filter(({ id }) => !judged.has(headerKey(id)));
  if (told.length === 0) return rules;
  const ruleSets = rules.ruleSets.map((set) => ({ ...set, indicators: [...set.indicators, ...told] }));
  return { ...rules, ruleSets };
}

function statedRules(
  { criteria, checks, own }: RuleTables,
  described: DescribedColumns,
  findings: Findings,
): ReadRules {
  const [criteriaStated, checksStated] = [criteria, checks].map((view) => view !== null && holdsRows(view));
  if (criteriaStated !== checksStated) return halfStated(criteriaStated ? criteria : checks, findings);
  if (!criteria || !checks || !criteriaStated) {
    return { ruleSets: BUILT_IN_RULE_SETS, faults: [], unusable: new Map() };
  }
  const drafts = readCriteria(criteria, findings);
  const byId = new Map(drafts.map((draft) => [draft.id, draft]));
  const groupOf = (ruleSetId: string, criterionId: string): number =>
    byId.get(ruleSetId)?.criteria.get(criterionId)?.group ?? 0;
  const checkDrafts = readChecks(checks, indicatorFinder(own, described), groupOf, findings);
  const invalidRules = new InvalidRules();
  const { ruleSets, faults } = assemble(drafts, checkDrafts, invalidRules);
  report(ruleSets, faults, criteria.grid.sheet, findings);
  return { ruleSets, faults, unusable: invalidRules.unusable };
}

/**
 * One table says that the user has rules of their own, the other does not say which: the built-in criteria remain, to be listed,
 * but every one of them is invalid, because the figures would else be judged by rules that are not the user's.
 */
function halfStated(stated: TableView | null, findings: Findings): ReadRules {
  const [here, gone] = stated?.spec === CHECK_TABLE ? [CHECK_TABLE, CRITERION_TABLE] : [CRITERION_TABLE, CHECK_TABLE];
  findings.on('ruleSetHalf', stated?.grid.sheet ?? '', {
    subject: gone.table,
    found: here.table,
    expected: gone.table,
  });
  const invalidRules = new InvalidRules();
  const ruleSets = BUILT_IN_RULE_SETS.map((set) => {
    const checks = set.criteria.map(({ id }) =>
      invalidRules.check(set.id, { id: `${id}.?`, criterionId: id }, gone.table, null),
    );
    return withUnusableIndicators({ ...set, checks });
  });
  return { ruleSets, faults: [], unusable: invalidRules.unusable };
}

/** For a fault `expected` is its code, for a difference `subject` is "item · field": the sentence is made from them. */
function report(
  ruleSets: readonly RuleSet[],
  faults: readonly RuleSetFault[],
  sheet: string,
  findings: Findings,
): void {
  for (const { code, ruleSetId, item, expected, found, place } of faults) {
    const severity = code === 'missingSection' ? 'warning' : 'error';
    const detail = expected === '' ? found : `${found} (${expected})`;
    const finding = { subject: `${ruleSetId} · ${item}`, found: detail, expected: code, severity } as const;
    if (place) findings.at('ruleSetFault', place, finding);
    else findings.on('ruleSetFault', sheet, finding);
  }
  // A workbook with sets of its own alone changes none of the built-in ones.
  if (!ruleSets.some(({ id }) => BUILT_IN_RULE_SETS.some((set) => set.id === id))) return;
  for (const { ruleSetId, item, field, builtIn, found, place } of diffRuleSets(BUILT_IN_RULE_SETS, ruleSets)) {
    const subject = `${ruleSetId === item ? item : `${ruleSetId} ${item}`} · ${field}`;
    const finding = { subject, found: found ?? '', expected: builtIn ?? '' };
    if (place) findings.at('ruleSetDiffers', place, finding);
    else findings.on('ruleSetDiffers', sheet, finding);
  }
}
