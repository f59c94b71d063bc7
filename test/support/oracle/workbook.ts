/** A cell as a person sees it. Titles are written out; yes and no are true and false. */
export type PlainCell =
  | { readonly blank: true }
  | { readonly invalid: string }
  | { readonly value: number | boolean | string; readonly partYear: boolean };

export interface PlainParcel {
  readonly area: PlainCell;
  /** null: not typed, or not understood. */
  readonly status: 'allotted' | 'planned' | null;
}

/** `invalid`: something was declared that nobody can understand, or two rows say different things. */
export type Declaration = 'pass' | 'fail' | 'notApplicable' | 'invalid';

/** Everything one ward says, by "year indicator" and "year criterion". What is absent is blank. */
export interface PlainWard {
  readonly code: string;
  /** ISO dates; null is open. */
  readonly from: string | null;
  readonly to: string | null;
  readonly cells: ReadonlyMap<string, PlainCell>;
  /** Years of which only the first months are told, and how many. */
  readonly through: ReadonlyMap<number, number>;
  /** Beside the row of a whole year: the row of its first months, as many as the next year has; by "year indicator". */
  readonly sameMonths: ReadonlyMap<string, PlainCell>;
  readonly parcels: readonly PlainParcel[];
  readonly self: ReadonlyMap<string, Declaration>;
  readonly appraised: ReadonlyMap<string, Declaration>;
}

/** How sentences with two readings are read, by their ids; what is absent is read by default. */
export type Readings = ReadonlyMap<string, string>;

export interface PlainWorkbook {
  readonly wards: readonly PlainWard[];
  readonly years: readonly number[];
  readonly readings: Readings;
}

export const key = (year: number, id: string): string => `${String(year)} ${id}`;
export const BLANK: PlainCell = { blank: true };
