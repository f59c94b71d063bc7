import type { FigureYear } from '../period/types';
import type { Recognition, RecognitionRegister } from '../recognition';
import { presentUnit } from '../ward';
import type { Ward } from '../ward/types';
import { endOf } from '../ward/validity';
import { wayOf, type History, type Way } from './history';
import type { ChosenWard, CohortMember, CohortStatus, CohortYear, RoadmapYear } from './types';

/**
 * Where a chosen ward stands. It is due at the end of the year it is chosen for and must hold the standard every year after.
 * `achieved`: reached in the year scored (for the first time or again) · `kept`: reached before and never lost · `lost`: reached
 * before, failing now · `late`: due and failing · `due`: due this year, not settled yet · `undetermined`: due before (or reached
 * before) and the year scored does not say · `notYetDue`: due in a later year and not there yet.
 */
function statusOf(way: Way, dueYear: number, scoredYear: number): CohortStatus {
  if (way.now === 'pass') return way.achievedIn === scoredYear || way.lostIn !== null ? 'achieved' : 'kept';
  if (way.now === 'fail' && way.achievedIn !== null) return 'lost';
  if (dueYear > scoredYear) return 'notYetDue';
  if (way.now === 'fail') return 'late';
  return dueYear === scoredYear && way.achievedIn === null ? 'due' : 'undetermined';
}

/** The decision on the later year; of one year that on what the ward is now. */
const latest = (former: Recognition | null, present: Recognition | null): Recognition | null =>
  present !== null && (former === null || present.record.year >= former.record.year) ? present : former;

/** Cohorts by year: those of the roadmap and any other year somebody chose wards for. Choices of unknown wards are left out. */
export function cohortsOf(
  roadmap: readonly RoadmapYear[],
  chosen: readonly ChosenWard[],
  wards: readonly Ward[],
  history: History,
  scoredYear: number,
  register: RecognitionRegister,
  figureYear: FigureYear,
): readonly CohortYear[] {
  const byCode = new Map(wards.map((ward) => [ward.code, ward]));
  const planned = new Map(roadmap.map((each) => [each.year, each.toChoose]));
  const years = [...new Set([...planned.keys(), ...chosen.map((each) => each.year)])].sort((a, b) => a - b);
  const memberOf = (choice: ChosenWard): readonly CohortMember[] => {
    const ward = byCode.get(choice.wardCode);
    if (!ward) return [];
    const unitIn = (year: number): Ward | null => presentUnit(ward, endOf(year, figureYear), byCode);
    const way = wayOf(history, (year) => unitIn(year)?.code ?? null, scoredYear);
    const { achievedIn, lostIn } = way;
    const present = unitIn(scoredYear);
    return [
      {
        ward,
        present,
        chosen: choice,
        status: statusOf(way, choice.year, scoredYear),
        achievedIn,
        lostIn,
        recognition: latest(register.upTo(ward.code, scoredYear), present && register.upTo(present.code, scoredYear)),
      },
    ];
  };
  return years.map((year) => {
    const members = chosen.filter((each) => each.year === year).flatMap(memberOf);
    const toChoose = planned.get(year) ?? 0;
    return { year, toChoose, members, difference: members.length - toChoose };
  });
}
