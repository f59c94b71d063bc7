import type { YearAssessment } from '../assess/types';
import type { FigureYear } from '../period/types';
import { ancestriesIn, inheritedFrom, type Ancestry, type Inheritance } from '../ward';
import type { Ward } from '../ward/types';
import type { Inherited, Qualification } from './types';

/** One year: every ward's qualification, and what wards that were made meanwhile took over. Absent wards did not stand then. */
export interface HistoryYear {
  readonly year: number;
  readonly assessed: boolean;
  readonly wards: ReadonlyMap<string, Qualification>;
  readonly inherited: ReadonlyMap<string, Inherited>;
}

/** Every year from the first assessed one to the year scored. */
export type History = readonly HistoryYear[];

function inheritedIn(
  year: number,
  wards: readonly Ward[],
  standing: ReadonlyMap<string, Qualification>,
  { rule, sizeOf }: Inheritance,
  figureYear: FigureYear,
): ReadonlyMap<string, Inherited> {
  const byCode = new Map(wards.map((ward) => [ward.code, ward]));
  const partOf = ({ code }: Ward) => ({ verdict: standing.get(code) ?? 'noData', size: sizeOf(code, year - 1) });
  return new Map(
    [...ancestriesIn(wards, year, year - 1, figureYear)].flatMap(([code, ancestry]) => {
      const ward = byCode.get(code);
      if (!ward) return [];
      const verdict = inheritedFrom(ancestry, rule, partOf);
      const qualification: Qualification = verdict === 'pass' || verdict === 'fail' ? verdict : 'noData';
      const ends = qualification === 'fail' || (rule === 'anew' && !isRenamed(ancestry));
      return [[code, { ward, year, ancestry, qualification, ends, counted: false }] as const];
    }),
  );
}

const isRenamed = ({ parts, split, withOthers }: Ancestry): boolean => parts.length === 1 && !split && !withOthers;

/**
 * What the assessments say up to the year being scored. A ward made by a merger starts with what the user's rule lets it take over;
 * in the year it was made that also stands in for an assessment that does not decide. A fail is never taken over: the ward's own
 * figures may still show better.
 */
export function historyOf(
  assessments: ReadonlyMap<number, YearAssessment>,
  wards: readonly Ward[],
  scoredYear: number,
  inheritance: Inheritance,
  figureYear: FigureYear,
): History {
  const first = Math.min(...[...assessments.keys()].filter((year) => year <= scoredYear));
  const standing = new Map<string, Qualification>();
  const history: HistoryYear[] = [];
  for (let year = first; year <= scoredYear; year++) {
    const inherited = new Map(inheritedIn(year, wards, standing, inheritance, figureYear));
    for (const [code, { qualification }] of inherited) standing.set(code, qualification);
    const qualified = new Map<string, Qualification>();
    for (const { ward, qualified: own } of assessments.get(year)?.scores ?? []) {
      const taken = inherited.get(ward.code);
      const counted = own === 'noData' && taken?.qualification === 'pass';
      if (taken && counted) inherited.set(ward.code, { ...taken, counted });
      const qualification = counted ? 'pass' : own;
      qualified.set(ward.code, qualification);
      if (qualification !== 'noData') standing.set(ward.code, qualification);
    }
    history.push({ year, assessed: assessments.has(year), wards: qualified, inherited });
  }
  return history;
}

/** A ward's way: when it first reached the standard, when it last lost it, where it stands in the year scored. */
export interface Way {
  readonly achievedIn: number | null;
  readonly lostIn: number | null;
  readonly holds: boolean;
  readonly now: Qualification | null;
}

/**
 * The way of a ward and of what it has become: `unitIn` tells what it is in a year. An unknown year between two known ones changes
 * nothing: the standard is lost only where a year says so, or where it was merged into a ward that takes nothing over.
 */
export function wayOf(history: History, unitIn: (year: number) => string | null, scoredYear: number): Way {
  let way: Way = { achievedIn: null, lostIn: null, holds: false, now: null };
  for (const { year, wards, inherited } of history) {
    const unit = unitIn(year);
    const qualification = unit === null ? undefined : wards.get(unit);
    const ends = unit !== null && inherited.get(unit)?.ends === true;
    if (ends && way.holds) way = { ...way, lostIn: year, holds: false };
    if (qualification === 'pass') way = { ...way, achievedIn: way.achievedIn ?? year, holds: true };
    if (qualification === 'fail' && way.holds) way = { ...way, lostIn: year, holds: false };
    if (year === scoredYear) way = { ...way, now: qualification ?? null };
  }
  return way;
}
