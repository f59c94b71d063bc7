import type { Resumable } from '../../../domain/resumable';
import { paneFollowUpTexts } from '../../../language/paneOverview';
import { trendsTexts } from '../../../language/trends';
import type { SheetContext } from '../../../workbook/sheets/input';
import { ruleSetName } from '../../../wording/names';
import { courseOf, paceOfAll, type Course } from '../../../domain/trend/course';
import { paceCell, shortChangeCell } from '../../../wording/trend';

/** The scored year against the one before it, in sentences; the wards that lost most come first. */
export interface CourseWords {
  readonly intro: readonly string[];
  readonly wards: readonly string[];
}

interface WardTurns {
  readonly lost: string[];
  readonly gained: string[];
}

/** So many criteria are looked at between two places to pause. */
const TURNS_AT_ONCE = 200;

function* turnsByWard({ trend }: Course): Resumable<ReadonlyMap<number, WardTurns>> {
  const wards = new Map<number, WardTurns>();
  let seen = 0;
  for (const { ward, criterion, change } of trend.turns()) {
    const turns = wards.get(ward) ?? { lost: [], gained: [] };
    wards.set(ward, turns);
    (change === 'lost' ? turns.lost : turns.gained).push(trend.now.ruleSet.criteria[criterion]?.id ?? '');
    if (++seen % TURNS_AT_ONCE === 0) yield;
  }
  return wards;
}

function introOf(course: Course, { language }: SheetContext): readonly string[] {
  const texts = trendsTexts[language];
  const { before, now, otherRules } = course.trend;
  return [
    texts.compared(String(now.year), String(before.year)),
    ...(otherRules
      ? [texts.otherRules(ruleSetName(before.ruleSet, language), ruleSetName(now.ruleSet, language))]
      : []),
    `${texts.paceOfAll}: ${paceCell(paceOfAll(course), language)}`,
  ];
}

/** What the year before was, and which criteria each ward lost and gained since. */
export function* courseWords(context: SheetContext): Resumable<CourseWords> {
  const { language } = context;
  const course = courseOf(context);
  if (course === null) return { intro: [trendsTexts[language].onlyOne], wards: [] };
  const texts = paneFollowUpTexts[language].trends;
  const turns = yield* turnsByWard(course);
  const wards = [...turns]
    .sort(([, a], [, b]) => b.lost.length - a.lost.length || b.gained.length - a.gained.length)
    .map(([ward, { lost, gained }]) =>
      texts.ward(
        course.trend.now.wards[ward]?.name ?? '',
        [
          ...(lost.length > 0 ? [texts.turn(shortChangeCell('lost', language), lost.join(', '))] : []),
          ...(gained.length > 0 ? [texts.turn(shortChangeCell('gained', language), gained.join(', '))] : []),
        ].join('; '),
      ),
    );
  const intro = introOf(course, context);
  return { intro: wards.length > 0 ? intro : [...intro, trendsTexts[language].noTurns], wards };
}
