import type { Verdict } from '../domain/assess/types';
import type { Change, Pace } from '../domain/trend';
import type { Language } from '../language/language';
import { trendsTexts } from '../language/trends';
import { markedWord } from './status';

const CHANGE_MARKS: Readonly<Record<Change, Verdict>> = {
  gained: 'pass',
  lost: 'fail',
  better: 'pass',
  worse: 'fail',
  mixed: 'provisional',
  same: 'notApplicable',
  unknown: 'noData',
};
const PACE_MARKS: Readonly<Record<Pace, Verdict>> = {
  onTrack: 'pass',
  moderate: 'provisional',
  stagnating: 'fail',
  decreasing: 'fail',
  unknown: 'noData',
};

export const changeCell = (change: Change, language: Language): string =>
  markedWord(CHANGE_MARKS[change], trendsTexts[language].changes[change]);
export const shortChangeCell = (change: Change, language: Language): string =>
  markedWord(CHANGE_MARKS[change], trendsTexts[language].shortChanges[change]);
export const paceCell = (pace: Pace, language: Language): string =>
  markedWord(PACE_MARKS[pace], trendsTexts[language].paces[pace]);

const MARKS = '▁▂▃▄▅▆▇█';
const NO_MARK = '·';

/** One block a year, the higher the greater the share: what text can show of a course, since no add-in can make sparklines. */
export const courseMarks = (shares: readonly { readonly part: number; readonly whole: number }[]): string =>
  shares
    .map(({ part, whole }) =>
      whole === 0 ? NO_MARK : (MARKS[Math.floor((part * (MARKS.length - 1)) / whole)] ?? NO_MARK),
    )
    .join('');
