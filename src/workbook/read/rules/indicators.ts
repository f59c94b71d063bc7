import { BUILT_IN_INDICATORS, UNDESCRIBED } from '../../../domain/indicators';
import { OPERATOR_RECORDS } from '../../../domain/operators';
import { BUILT_IN_RULE_SETS } from '../../../domain/ruleSet';
import type { Indicator, IndicatorKind, Operator, Scale, Unit } from '../../../domain/ruleSet/types';
import { LANGUAGES } from '../../../language/language';
import { indicatorHeader } from '../../schema/ruleRows';
import { gradeFinder } from '../cell/words';
import { headerKey } from '../headers';

export const SCALES: readonly Scale[] = [
  ...new Map(BUILT_IN_RULE_SETS.flatMap(({ scales }) => scales).map((each) => [each.id, each])).values(),
];

/** What a user says of own columns, by the key of the header. */
type DescribedColumns = ReadonlyMap<string, Pick<Indicator, 'accrual' | 'upperBound'>>;

/** A column of a group table that no schema names; a user's rule set may make it an indicator. */
export interface OwnColumn {
  readonly header: string;
  readonly group: number;
}

/** An indicator that a rule set names: a built-in one, or a column of the user's own. null when nothing answers to the name. */
export type IndicatorFinder = (name: string, group: number, asked: CheckDemand) => Indicator | null;

/** What the row of a check asks of the indicator that it names. */
export interface CheckDemand {
  readonly operator: Operator;
  readonly threshold: string;
  /** Null where the row names none. */
  readonly unit: Unit | null;
}

const KINDS: Readonly<Record<(typeof OPERATOR_RECORDS)[Operator]['family'], IndicatorKind>> = {
  number: 'decimal',
  share: 'decimal',
  change: 'decimal',
  yesNo: 'yesNo',
  grade: 'grade',
};

function byHeader<T>(items: readonly T[], headersOf: (item: T) => readonly string[]): ReadonlyMap<string, T[]> {
  const found = new Map<string, T[]>();
  for (const item of items) {
    for (const key of new Set(headersOf(item).map(headerKey))) {
      const known = found.get(key);
      if (known) known.push(item);
      else found.set(key, [item]);
    }
  }
  return found;
}

/** Of several columns of one name, that of the criterion's own group; else none, since nobody can tell. */
const oneOf = <T extends { readonly group: number }>(items: readonly T[], group: number): T | undefined =>
  items.length === 1 ? items[0] : items.find((each) => each.group === group);

export function indicatorFinder(own: readonly OwnColumn[], described: DescribedColumns): IndicatorFinder {
  const builtIn = byHeader(BUILT_IN_INDICATORS, ({ id }) => [
    id,
    ...LANGUAGES.map((language) => indicatorHeader(language, id)),
  ]);
  const users = byHeader(own, ({ header }) => [header]);
  return (name, group, asked) => {
    const key = headerKey(name);
    const known = oneOf(builtIn.get(key) ?? [], group);
    if (known) return known;
    const column = oneOf(users.get(key) ?? [], group);
    return column ? ownIndicator(column, asked, described.get(key)) : null;
  };
}

/** What a user's own column holds is told by the comparison that reads it; the scale of titles by the title asked for. */
function ownIndicator(
  { header, group }: OwnColumn,
  { operator, threshold, unit }: CheckDemand,
  { accrual, upperBound }: Pick<Indicator, 'accrual' | 'upperBound'> = UNDESCRIBED,
): Indicator {
  const { family } = OPERATOR_RECORDS[operator];
  const kind = KINDS[family];
  const base = { ...UNDESCRIBED, accrual, upperBound, id: header.normalize('NFC').trim(), group, kind };
  if (kind === 'yesNo') return { ...base, unit: 'yesNo' };
  // The unit of a share or a change is that of its threshold, and the figures themselves are counted.
  if (kind !== 'grade') return { ...base, unit: family === 'number' && unit === 'percent' ? 'percent' : 'count' };
  const scale = SCALES.find(({ grades }) => gradeFinder(grades)(threshold) !== null);
  return scale ? { ...base, unit: 'grade', scale: scale.id } : { ...base, unit: 'grade' };
}
