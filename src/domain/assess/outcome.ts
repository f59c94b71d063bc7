import { REASONS, VERDICTS, type Reason, type Verdict } from './types';

/** A verdict and its reason in one small number, so that a million checks leave nothing behind. */
export type Outcome = number;

const REASON_ROOM = 16;

const codes = <T extends string>(names: readonly T[]): Readonly<Record<T, number>> =>
  Object.fromEntries(names.map((name, index) => [name, index])) as Record<T, number>;

/** Codes of the verdicts: their place in `VERDICTS`. */
export const VERDICT_CODES = codes(VERDICTS);
const REASON_CODES = codes(REASONS);

export const outcome = (verdict: Verdict, reason: Reason): Outcome =>
  VERDICT_CODES[verdict] * REASON_ROOM + REASON_CODES[reason];

export const verdictCodeOf = (made: Outcome): number => Math.floor(made / REASON_ROOM);
export const verdictOf = (made: Outcome): Verdict => verdictFromCode(verdictCodeOf(made));
export const reasonOf = (made: Outcome): Reason => REASONS[made % REASON_ROOM] ?? 'compared';

/** The verdict of a code; codes come from `VERDICT_CODES` only. */
export const verdictFromCode = (code: number | undefined): Verdict =>
  VERDICTS[code ?? VERDICT_CODES.noData] ?? 'noData';

/** Whether the data decide: pass, fail or not applicable. */
export const isDeterminate = (verdict: Verdict): verdict is 'pass' | 'fail' | 'notApplicable' =>
  verdict === 'pass' || verdict === 'fail' || verdict === 'notApplicable';
