import type { YearAssessment } from '../assess/types';
import type { BudgetLine } from './types';
import { sumExactly } from '../exact/compare';
import { wardIndex } from '../ward';
import type { CellPlace } from '../reading/types';
import type { Ward } from '../ward/types';

/** The year scored, and the lines of the budget. */
interface BudgetContext {
  readonly assessment: YearAssessment;
  readonly records: { readonly budget: readonly BudgetLine[] };
}

/** The group of the rule set that money is spent for: premises, funds, equipment. */
const MEANS_GROUP = 3;

/** The lines of one unit, source and year, beside what the ward still fails. A sum is null when nothing is written. */
export interface BudgetRow {
  readonly unit: string;
  /** The ward that the unit names; null for any other unit. */
  readonly ward: Ward | null;
  readonly year: number | null;
  readonly source: string;
  readonly lines: number;
  readonly estimated: number | null;
  readonly allotted: number | null;
  readonly spent: number | null;
  /** Ids of the criteria on means that the ward fails, in force or by its figures. */
  readonly failing: readonly string[];
  readonly place: CellPlace | null;
}

const sum = (lines: readonly BudgetLine[], column: 'estimated' | 'allotted' | 'spent'): number | null => {
  const known = lines.flatMap((line) => line[column] ?? []);
  return known.length === 0 ? null : sumExactly(known);
};

/** Criteria on means that a ward fails, in force or by the figures: the survey of 2022 did not count them (I.III.2.3). */
function failingMeans({ assessment }: BudgetContext, ward: number): string[] {
  return assessment.ruleSet.criteria
    .filter(
      ({ group }, criterion) =>
        group === MEANS_GROUP &&
        (assessment.inForce(ward, criterion) === 'fail' || assessment.computed(ward, criterion) === 'fail'),
    )
    .map(({ id }) => id);
}

/** Lines added up by unit, source and year. A unit is a ward when its code or name says so without doubt. */
export function budgetRows(context: BudgetContext): BudgetRow[] {
  const { assessment, records } = context;
  const index = wardIndex(assessment.wards);
  const places = new Map(assessment.wards.map((ward, place) => [ward, place]));
  const parts = new Map<string, BudgetLine[]>();
  for (const line of records.budget) {
    const key = JSON.stringify([line.unit, line.source, line.year]);
    parts.set(key, [...(parts.get(key) ?? []), line]);
  }
  return [...parts.values()].map((lines) => {
    const [first] = lines;
    const match = index.match(first?.unit ?? '', assessment.year);
    const ward = match.kind === 'exact' ? match.ward : null;
    const place = ward === null ? undefined : places.get(ward);
    return {
      unit: first?.unit ?? '',
      ward,
      year: first?.year ?? null,
      source: first?.source ?? '',
      lines: lines.length,
      estimated: sum(lines, 'estimated'),
      allotted: sum(lines, 'allotted'),
      spent: sum(lines, 'spent'),
      failing: place === undefined ? [] : failingMeans(context, place),
      place: first?.place ?? null,
    };
  });
}

/** Wards that fail a criterion on means and that no line of the budget names. */
export function unbudgeted(context: BudgetContext, rows: readonly BudgetRow[]): { ward: Ward; failing: string[] }[] {
  const named = new Set(rows.flatMap(({ ward }) => ward?.code ?? []));
  return context.assessment.wards
    .map((ward, index) => ({ ward, failing: failingMeans(context, index) }))
    .filter(({ ward, failing }) => failing.length > 0 && !named.has(ward.code));
}
