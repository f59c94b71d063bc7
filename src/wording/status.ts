import type { Direction, Origin, Verdict, WardScore } from '../domain/assess/types';
import type { CohortStatus, MilestoneResult } from '../domain/roadmap/types';
import type { Language } from '../language/language';
import { statusSymbols, verdictsTexts } from '../language/verdicts';

type Milestone = MilestoneResult['verdict'];
type Qualified = WardScore['qualified'];
type Severity = keyof (typeof verdictsTexts)['vi']['severities'];

/** Which of the six marks a state wears; a state without a mark does not compile. */
const COHORT_MARKS: Readonly<Record<CohortStatus, Verdict>> = {
  achieved: 'pass',
  kept: 'pass',
  lost: 'fail',
  late: 'fail',
  due: 'fail',
  undetermined: 'noData',
  notYetDue: 'notApplicable',
};
const MILESTONE_MARKS: Readonly<Record<Milestone, Verdict>> = {
  pass: 'pass',
  fail: 'fail',
  noData: 'noData',
  notYetDue: 'notApplicable',
};
const SEVERITY_MARKS: Readonly<Record<Severity, Verdict>> = {
  error: 'invalid',
  warning: 'provisional',
  info: 'notApplicable',
};

/** A state as people read it, its symbol first: "✖ Quá hạn". Colour rules go by the symbol. */
export const markedWord = (mark: Verdict, word: string): string => `${statusSymbols[mark]} ${word}`;

/** Status cells of one language: a symbol, then a word. */
export interface StatusWords {
  readonly verdict: Readonly<Record<Verdict, string>>;
  readonly shortVerdict: Readonly<Record<Verdict, string>>;
  /** Instead of "provisional", where it points somewhere. */
  readonly direction: Readonly<Record<Direction, string>>;
  readonly shortDirection: Readonly<Record<Direction, string>>;
  readonly qualified: Readonly<Record<Qualified, string>>;
  readonly cohort: Readonly<Record<CohortStatus, string>>;
  readonly milestone: Readonly<Record<Milestone, string>>;
  readonly severity: Readonly<Record<Severity, string>>;
  /** Plain words: where a verdict comes from. */
  readonly origin: Readonly<Record<Origin, string>>;
}

function marked<Key extends string>(
  words: Readonly<Record<Key, string>>,
  marks: Readonly<Record<Key, Verdict>>,
): Readonly<Record<Key, string>> {
  const entries = Object.entries<string>(words).map(([key, word]) => [key, markedWord(marks[key as Key], word)]);
  return Object.fromEntries(entries) as Record<Key, string>;
}

const VERDICT_MARKS: Readonly<Record<Verdict, Verdict>> = {
  pass: 'pass',
  fail: 'fail',
  noData: 'noData',
  notApplicable: 'notApplicable',
  provisional: 'provisional',
  invalid: 'invalid',
};

/** The same without the symbol: "Đạt", "Tạm tính: đang đạt". */
export const verdictWord = (verdict: Verdict, direction: Direction | null, language: Language): string => {
  const texts = verdictsTexts[language];
  return direction === null ? texts.verdicts[verdict] : texts.directions[direction];
};

const DIRECTION_MARKS: Readonly<Record<Direction, Verdict>> = { pass: 'provisional', fail: 'provisional' };

/** A verdict and where it points to: "◔ Tạm tính: đang đạt". */
export const verdictCell = (words: StatusWords, verdict: Verdict, direction: Direction | null): string =>
  direction === null ? words.verdict[verdict] : words.direction[direction];

/** The same in a narrow cell. */
export const shortVerdictCell = (words: StatusWords, verdict: Verdict, direction: Direction | null): string =>
  direction === null ? words.shortVerdict[verdict] : words.shortDirection[direction];

export function statusWords(language: Language): StatusWords {
  const texts = verdictsTexts[language];
  return {
    verdict: marked<Verdict>(texts.verdicts, VERDICT_MARKS),
    shortVerdict: marked<Verdict>(texts.shortVerdicts, VERDICT_MARKS),
    direction: marked<Direction>(texts.directions, DIRECTION_MARKS),
    shortDirection: marked<Direction>(texts.shortDirections, DIRECTION_MARKS),
    qualified: marked<Qualified>(texts.qualified, VERDICT_MARKS),
    cohort: marked<CohortStatus>(texts.cohorts, COHORT_MARKS),
    milestone: marked<Milestone>(texts.milestones, MILESTONE_MARKS),
    severity: marked<Severity>(texts.severities, SEVERITY_MARKS),
    origin: texts.origins,
  };
}
