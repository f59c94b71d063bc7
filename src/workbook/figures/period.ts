/** The months of a year up to the end of one; 12 is the whole year. */
export interface FigurePeriod {
  readonly year: number;
  readonly month: number;
}

export const LAST_MONTH = 12;
