import type { Accrual, Indicator, IndicatorKind, Scale, Unit } from './types';

/** What is known of any indicator, a user's own included, unless somebody says more: nothing is concluded early, nothing is too large. */
export const UNDESCRIBED = { source: 'groupTable', accrual: 'stock', upperBound: null, use: 'judged' } as const;

/** About the largest figure of each unit that one commune or ward of the country has; null where figures are not counted. */
const LARGEST: Readonly<Record<Unit, number | null>> = {
  count: 2000,
  cases: 1000,
  people: 3000,
  officers: 200,
  squareMetres: 20_000,
  parcels: 20,
  documents: 1000,
  models: 300,
  groups: 500,
  households: 80_000,
  establishments: 20_000,
  files: 100_000,
  percent: null,
  grade: null,
  yesNo: null,
  vehicles: 50,
  items: 500,
};

/** So many times the largest unit of the country: generous, so that only typing errors are above it. */
const GENEROUSLY = 10;

type OfGroup = (group: number) => Indicator;
type More = Partial<Omit<Indicator, 'id' | 'group' | 'kind' | 'unit'>>;

const numeric =
  (kind: IndicatorKind, source: Indicator['source']) =>
  (id: string, unit: Unit, accrual: Accrual, more: More = {}): OfGroup =>
  (group) => {
    const largest = LARGEST[unit];
    const upperBound = largest === null ? null : GENEROUSLY * largest;
    return { ...UNDESCRIBED, id, group, kind, unit, source, accrual, upperBound, ...more };
  };

export const count = numeric('count', 'groupTable');
/** A figure made from the parcels of sheet Đất. */
export const landCount = numeric('count', 'land');
export const landArea = numeric('decimal', 'land');

/** A state that is so or not; with `flow` an event, which once happened stays so until the year is over. */
export const yesNoIndicator =
  (id: string, accrual: Accrual, more: More = {}): OfGroup =>
  (group) => ({ ...UNDESCRIBED, id, group, kind: 'yesNo', unit: 'yesNo', accrual, ...more });

/** A rating or title, which is given for the whole year. */
export const title =
  (id: string, scale: Scale): OfGroup =>
  (group) => ({ ...UNDESCRIBED, id, group, kind: 'grade', unit: 'grade', scale: scale.id });

/** Told beside the scores and never judged; workbooks made before it was asked for lack nothing. */
export const TOLD = { use: 'information', mayBeBlank: true } as const;

export const ofGroup = (group: number, indicators: readonly OfGroup[]): readonly Indicator[] =>
  indicators.map((make) => make(group));
