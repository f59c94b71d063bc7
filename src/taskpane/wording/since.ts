import type { Scoring } from '../../application/scoreWorkbook';
import { changesSince } from '../../domain/trend';
import type { Language } from '../../language/language';
import { sinceTexts } from '../../language/trends';
import { trendsTexts } from '../../language/trends';
import { localNumber } from '../../wording/exactText';
import { namesOf } from '../../wording/names';

/** So many verdicts that turned are named; the status sheet has them all. */
const MOST_TURNS = 8;

/** What changed since the status sheets were drawn the last time; nothing when there were none, or of another year. */
export function sinceLines({ assessment, earlier }: Scoring, language: Language): readonly string[] {
  if (earlier === null || earlier.year !== assessment.year) return [];
  const texts = sinceTexts[language];
  const { turns, others } = changesSince(earlier.verdict, assessment);
  if (turns.length + others === 0) return [texts.same];
  const number = (value: number): string => localNumber(value, language);
  const count = (change: string): string => number(turns.filter((turn) => turn.change === change).length);
  const names = namesOf(assessment.ruleSet, language);
  const told = turns.slice(0, MOST_TURNS).map(({ ward, criterion, change }) => {
    const id = assessment.ruleSet.criteria[criterion]?.id ?? '';
    const name = `${id} ${names.criterionShort(id)}`;
    return texts.turn(assessment.wards[ward]?.name ?? '', name, trendsTexts[language].changes[change]);
  });
  const left = turns.length - told.length;
  return [
    texts.counts(count('gained'), count('lost'), number(others)),
    ...told,
    ...(left > 0 ? [texts.more(number(left))] : []),
  ];
}
