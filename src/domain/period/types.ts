/**
 * How the year of the figures runs (reading R15). `calendar`: 1 January to 31 December. `fromMidDecember`: 15 December of the year
 * before to 14 December, each month from the 15th to the 14th, as police and state reporting close their figures.
 */
export const FIGURE_YEARS = ['calendar', 'fromMidDecember'] as const;
export type FigureYear = (typeof FIGURE_YEARS)[number];

/** What a report speaks of: a part of a year, a year, or several years of the scheme (sơ kết, tổng kết). */
export const PERIOD_KINDS = ['month', 'quarter', 'half', 'nineMonths', 'year', 'interim', 'final'] as const;
export type PeriodKind = (typeof PERIOD_KINDS)[number];

export const QUARTERS = [1, 2, 3, 4] as const;
export type Quarter = (typeof QUARTERS)[number];
export const HALVES = [1, 2] as const;
export type Half = (typeof HALVES)[number];

/** A period by its name. `month` is 1–12; `since` is the first year of an interim or a final review, `year` its last. */
export type Period =
  | { readonly kind: 'month'; readonly year: number; readonly month: number }
  | { readonly kind: 'quarter'; readonly year: number; readonly quarter: Quarter }
  | { readonly kind: 'half'; readonly year: number; readonly half: Half }
  | { readonly kind: 'nineMonths' | 'year'; readonly year: number }
  | { readonly kind: 'interim' | 'final'; readonly since: number; readonly year: number };

/** Days from the first to the last, both included; ISO `yyyy-mm-dd`. */
export interface Span {
  readonly from: string;
  readonly to: string;
}

/** Months of one year from the first to the last, both included; 1–12. */
export interface Months {
  readonly first: number;
  readonly last: number;
}
