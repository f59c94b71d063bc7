/** Figures of a period as a person works them out on paper, from the cells alone. */

/** A count, a text that is no count, or null for a blank; absent is no row. */
export type MonthCell = number | string | null;
/** By "ward year month indicator"; month 12 is the row of the whole year. */
export type MonthCells = ReadonlyMap<string, MonthCell>;

export const cellKey = (ward: string, year: number, month: number, indicator: string): string =>
  [ward, year, month, indicator].join(' ');

export interface Line {
  readonly now: number | null;
  readonly before: number | null;
  readonly by: number | null;
  /** Per cent with sign; null from zero. */
  readonly percent: number | null;
}

const line = (now: number | null, before: number | null): Line => {
  const by = now === null || before === null ? null : now - before;
  return { now, before, by, percent: by === null || before === 0 || before === null ? null : (by * 100) / before };
};

export interface Asked {
  readonly ward: string;
  readonly year: number;
  /** First and last month of the period. */
  readonly first: number;
  readonly last: number;
  readonly indicator: string;
  readonly isFlow: boolean;
}

/** What one ward says of one indicator: the period beside last year's, and the year beside last year's. */
export function linesOf(
  cells: MonthCells,
  { ward, year, first, last, indicator, isFlow }: Asked,
): readonly [Line, Line] {
  const upTo = (of: number, month: number): number | null => {
    const cell = cells.get(cellKey(ward, of, month, indicator));
    return typeof cell === 'number' && cell >= 0 ? cell : null;
  };
  if (!isFlow) {
    const end = upTo(year, last);
    return [line(end, upTo(year - 1, last)), line(end, upTo(year - 1, 12))];
  }
  const alone = (of: number): number | null => {
    const whole = upTo(of, last);
    const earlier = first === 1 ? 0 : upTo(of, first - 1);
    return whole === null || earlier === null || whole < earlier ? null : whole - earlier;
  };
  return [line(alone(year), alone(year - 1)), line(upTo(year, last), upTo(year - 1, last))];
}

/** Sums over the wards that have this period's figure; compared where each of these has last year's too. */
export function together(lines: readonly Line[]): Line {
  const told = lines.filter(({ now }) => now !== null);
  let [now, before]: (number | null)[] = [null, null];
  for (const each of told) {
    now = (now ?? 0) + (each.now ?? 0);
    if (each.before !== null) before = (before ?? 0) + each.before;
  }
  const isLike = told.every((each) => each.before !== null);
  return isLike
    ? line(now ?? null, before ?? null)
    : { now: now ?? null, before: before ?? null, by: null, percent: null };
}
