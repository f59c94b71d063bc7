import { localNumber } from './exactText';
import type { Verdict } from '../domain/assess/types';
import { STANDINGS, type DifficultyStanding, type Standing } from '../domain/tasks';
import { tasksTexts } from '../language/tasks';
import type { Language } from '../language/language';
import { markedWord } from './status';

const MARKS: Readonly<Record<Standing, Verdict>> = {
  late: 'fail',
  due: 'notApplicable',
  recurring: 'notApplicable',
  undetermined: 'noData',
  undated: 'noData',
  doneLate: 'provisional',
  done: 'pass',
};

/** "✖ Quá hạn" */
export const standingText = (standing: Standing, language: Language): string =>
  markedWord(MARKS[standing], tasksTexts[language].standings[standing]);

const DIFFICULTY_MARKS: Readonly<Record<DifficultyStanding, Verdict>> = {
  waiting: 'provisional',
  notSent: 'noData',
  answered: 'pass',
};

/** "◔ Chưa trả lời" */
export const difficultyText = (standing: DifficultyStanding, language: Language): string =>
  markedWord(DIFFICULTY_MARKS[standing], tasksTexts[language].difficultyStandings[standing]);

/** What comes first in a list: overdue, then what is to do, done last. */
export const urgency = (standing: Standing): number => STANDINGS.indexOf(standing);

/** "Tình trạng: Quá hạn 2, Chưa đến hạn 33." */
export function countsText(standings: readonly Standing[], language: Language): string {
  const texts = tasksTexts[language];
  const told = STANDINGS.flatMap((standing) => {
    const count = standings.filter((each) => each === standing).length;
    return count === 0
      ? []
      : [texts.count(texts.standings[standing].toLocaleLowerCase(language), localNumber(count, language))];
  });
  return texts.counts(told.join(', '));
}
