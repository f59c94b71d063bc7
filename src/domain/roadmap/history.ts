import type { YearAssessment } from '../assess/types';

/** Whether a ward was recognised at a year's end; absent when the year was not assessed or the ward did not exist then. */
export type Recognition = 'pass' | 'fail' | 'noData';

/** Recognition of every ward by year, years ascending. */
export type History = readonly { readonly year: number; readonly wards: ReadonlyMap<string, Recognition> }[];

/** What the assessments say up to the year being scored. */
export const historyOf = (assessments: ReadonlyMap<number, YearAssessment>, scoredYear: number): History =>
  [...assessments.values()]
    .filter((assessment) => assessment.year <= scoredYear)
    .sort((a, b) => a.year - b.year)
    .map(({ year, scores }) => ({ year, wards: new Map(scores.map((score) => [score.ward.code, score.recognised])) }));

/** A ward's way: when it first reached the standard, when it last lost it, where it stands in the year scored. */
export interface Way {
  readonly achievedIn: number | null;
  readonly lostIn: number | null;
  readonly holds: boolean;
  readonly now: Recognition | null;
}

/** An unknown year between two known ones changes nothing: the standard is lost only where a year says so. */
export function wayOf(history: History, wardCode: string, scoredYear: number): Way {
  let way: Way = { achievedIn: null, lostIn: null, holds: false, now: null };
  for (const { year, wards } of history) {
    const recognition = wards.get(wardCode);
    if (recognition === 'pass') way = { ...way, achievedIn: way.achievedIn ?? year, holds: true };
    if (recognition === 'fail' && way.holds) way = { ...way, lostIn: year, holds: false };
    if (year === scoredYear) way = { ...way, now: recognition ?? null };
  }
  return way;
}
