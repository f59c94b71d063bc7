import type { Difficulty } from './types';

/** Where a difficulty stands on the day of the report, what waits longest first. */
export const DIFFICULTY_STANDINGS = ['waiting', 'notSent', 'answered'] as const;
export type DifficultyStanding = (typeof DIFFICULTY_STANDINGS)[number];

/** What happens after the day of the report it cannot know of; without a day everything written has happened. ISO days. */
export function difficultyStanding(
  { sentOn, answeredOn, answer }: Difficulty,
  today: string | null,
): DifficultyStanding {
  const hasCome = (day: string | null): boolean => day !== null && (today === null || day <= today);
  if (hasCome(answeredOn) || (answeredOn === null && answer.trim() !== '')) return 'answered';
  return hasCome(sentOn) ? 'waiting' : 'notSent';
}

/** Those still to be answered or sent, what was sent first before the others. */
export const openDifficulties = (difficulties: readonly Difficulty[], today: string | null): readonly Difficulty[] =>
  inOrder(difficulties, today).filter((each) => difficultyStanding(each, today) !== 'answered');

/** By standing, then by the day they were sent. */
export const inOrder = (difficulties: readonly Difficulty[], today: string | null): readonly Difficulty[] =>
  [...difficulties].sort(
    (a, b) =>
      DIFFICULTY_STANDINGS.indexOf(difficultyStanding(a, today)) -
        DIFFICULTY_STANDINGS.indexOf(difficultyStanding(b, today)) ||
      ((a.sentOn ?? '9') < (b.sentOn ?? '9') ? -1 : (a.sentOn ?? '9') > (b.sentOn ?? '9') ? 1 : 0),
  );
