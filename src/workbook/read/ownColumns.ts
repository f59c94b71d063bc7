import { BUILT_IN_INDICATORS } from '../../domain/indicators';
import type { Indicator, RuleSet } from '../../domain/ruleSet/types';
import { LANGUAGES } from '../../language/language';
import { indicatorColumn } from '../schema/groupTables';
import { indicatorHeader } from '../schema/ruleRows';
import { cellParser, type ParseContext } from './cell/parse';
import { headerKey } from './headers';
import { isUnusableId } from './rules/invalidRules';
import type { FoundColumn, TableView } from './tableView';

/** Keys of table columns that are not indicators. */
const NOT_INDICATORS = new Set(['year', 'month', 'ward', 'note']);

/** The built-in indicators and those of a user's own rule sets, each once. */
export const knownIndicators = (ruleSets: readonly RuleSet[]): readonly Indicator[] => [
  ...new Map(
    [...BUILT_IN_INDICATORS, ...ruleSets.flatMap(({ indicators }) => indicators)].map((each) => [each.id, each]),
  ).values(),
];

/** Built-in indicators that stand in another table than their own, and columns that a user's rule set names. */
function wantedElsewhere(
  views: readonly TableView[],
  ruleSets: readonly RuleSet[],
): (key: string, group: number | null) => Indicator | undefined {
  const found = new Set(views.flatMap(({ columns }) => [...columns.keys()]));
  const builtIn = new Map(
    BUILT_IN_INDICATORS.filter(({ id, source }) => source === 'groupTable' && !found.has(id)).flatMap((each) =>
      [each.id, ...LANGUAGES.map((language) => indicatorHeader(language, each.id))].map(
        (header) => [headerKey(header), each] as const,
      ),
    ),
  );
  const builtInIds = new Set(BUILT_IN_INDICATORS.map(({ id }) => id));
  const own = new Map(
    ruleSets
      .flatMap(({ indicators }) => indicators)
      .filter(({ id }) => !builtInIds.has(id) && !isUnusableId(id))
      .map((each) => [headerKey(each.id), each]),
  );
  const standing = new Map<string, number>();
  for (const { others } of views)
    for (const { header } of others) standing.set(headerKey(header), (standing.get(headerKey(header)) ?? 0) + 1);
  return (key, group) => {
    const indicator = own.get(key) ?? builtIn.get(key);
    // Of several columns of one name only that of the indicator's own group is meant.
    return indicator && ((standing.get(key) ?? 0) <= 1 || indicator.group === group) ? indicator : undefined;
  };
}

/** The indicator columns of every group table by indicator id: those of the schema, and those found elsewhere. */
export function indicatorColumnsOf(
  views: readonly TableView[],
  ruleSets: readonly RuleSet[],
  context: ParseContext,
): ReadonlyMap<TableView, ReadonlyMap<string, FoundColumn>> {
  const wanted = wantedElsewhere(views, ruleSets);
  return new Map(
    views.map((view) => {
      const columns = new Map([...view.columns].filter(([id]) => !NOT_INDICATORS.has(id)));
      for (const { header, index } of view.others) {
        const indicator = wanted(headerKey(header), view.spec.group);
        if (!indicator || columns.has(indicator.id)) continue;
        const spec = indicatorColumn(indicator);
        columns.set(indicator.id, { spec, index, header, parse: cellParser(spec, context) });
      }
      return [view, columns];
    }),
  );
}
