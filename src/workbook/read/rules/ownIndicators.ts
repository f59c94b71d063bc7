import { BUILT_IN_INDICATORS, UNDESCRIBED } from '../../../domain/indicators';
import { ACCRUALS } from '../../../domain/indicators/types';
import type { Indicator } from '../../../domain/ruleSet/types';
import { LANGUAGES } from '../../../language/language';
import { indicatorHeader } from '../../schema/ruleRows';
import type { Findings } from '../findings';
import type { GridCell } from '../gridCell';
import { headerKey } from '../headers';
import { readRows, type RowReader, type TableView } from '../tableView';
import type { OwnColumn } from './indicators';

/** What tblChiTieu says of a user's own column. */
export interface Described extends Pick<Indicator, 'accrual' | 'upperBound' | 'use'> {
  /** As typed. */
  readonly header: string;
  readonly place: GridCell;
}

/** By the key of the header. */
export type DescribedColumns = ReadonlyMap<string, Described>;

const BUILT_IN: ReadonlySet<string> = new Set(
  BUILT_IN_INDICATORS.flatMap(({ id }) => [
    headerKey(id),
    ...LANGUAGES.map((language) => headerKey(indicatorHeader(language, id))),
  ]),
);

const descriptionOf = (row: RowReader): Described => {
  const accrual = row.text('accrual');
  return {
    // What cannot be read is told, and says as little as a blank: nothing is concluded early.
    accrual: ACCRUALS.find((each) => each === accrual) ?? UNDESCRIBED.accrual,
    upperBound: row.number('upperBound') ?? UNDESCRIBED.upperBound,
    use: row.text('use') === 'information' ? 'information' : UNDESCRIBED.use,
    header: row.text('indicator'),
    place: row.place('indicator'),
  };
};

/**
 * The rows of tblChiTieu, which describe columns that a user added to the group tables. Rows about built-in indicators, about columns
 * that no table has, and repeated ones are told and have no effect.
 */
export function readOwnIndicators(
  view: TableView | null,
  own: readonly OwnColumn[],
  findings: Findings,
): DescribedColumns {
  const described = new Map<string, Described>();
  const headers = new Set(own.map(({ header }) => headerKey(header)));
  for (const row of view ? readRows(view, findings) : []) {
    const name = row.text('indicator');
    const key = headerKey(name);
    const place = row.place('indicator');
    const finding = { subject: name, found: name, expected: '' };
    if (name === '') continue;
    const known = described.get(key);
    if (known) findings.at('duplicateRow', place, { ...finding, expected: known.place.cell });
    else if (BUILT_IN.has(key)) findings.at('indicatorBuiltIn', place, finding);
    else if (!headers.has(key)) findings.at('indicatorWithoutColumn', place, finding);
    else described.set(key, descriptionOf(row));
  }
  return described;
}

/** A column that is said to be information alone and that a check reads all the same is judged, and told. */
export function reportJudgedInformation(
  described: DescribedColumns,
  judged: ReadonlyMap<string, string>,
  findings: Findings,
): void {
  for (const [key, { use, header, place }] of described) {
    const check = judged.get(key);
    if (use === 'information' && check !== undefined)
      findings.at('indicatorJudged', place, { subject: header, found: check, expected: '' });
  }
}

/** Indicators of own columns that no check reads and that are said to be information. */
export const informationIndicators = (own: readonly OwnColumn[], described: DescribedColumns): readonly Indicator[] =>
  own.flatMap(({ header, group }): Indicator[] => {
    const about = described.get(headerKey(header));
    if (about?.use !== 'information') return [];
    const { accrual, upperBound } = about;
    const id = header.normalize('NFC').trim();
    return [{ ...UNDESCRIBED, id, group, kind: 'decimal', unit: 'count', accrual, upperBound, use: 'information' }];
  });
