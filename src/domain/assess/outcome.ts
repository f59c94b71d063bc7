import { REASONS, VERDICTS, type Direction, type Reason, type Verdict } from './types';

/**
 * A verdict, what it would be if the period ended here, and the reason, in one small number, so that a million checks leave
 * nothing behind. Only of a provisional verdict the second differs from the first.
 */
export type Outcome = number;

const REASON_ROOM = 32;
const VERDICT_ROOM = 8;

const codes = <T extends string>(names: readonly T[]): Readonly<Record<T, number>> =>
  Object.fromEntries(names.map((name, index) => [name, index])) as Record<T, number>;

/** Codes of the verdicts: their place in `VERDICTS`. */
export const VERDICT_CODES = codes(VERDICTS);
const REASON_CODES = codes(REASONS);

export const outcome = (verdict: Verdict, reason: Reason, soFar: Verdict = verdict): Outcome =>
  (VERDICT_CODES[verdict] * VERDICT_ROOM + VERDICT_CODES[soFar]) * REASON_ROOM + REASON_CODES[reason];

export const verdictCodeOf = (made: Outcome): number => Math.floor(made / (REASON_ROOM * VERDICT_ROOM));
export const verdictOf = (made: Outcome): Verdict => verdictFromCode(verdictCodeOf(made));
/** Code of what the verdict would be if the period ended here. */
export const soFarCodeOf = (made: Outcome): number => Math.floor(made / REASON_ROOM) % VERDICT_ROOM;
export const soFarOf = (made: Outcome): Verdict => verdictFromCode(soFarCodeOf(made));
export const reasonOf = (made: Outcome): Reason => REASONS[made % REASON_ROOM] ?? 'compared';

/** Where a provisional verdict points to; null for all others, and where nothing would apply. */
export const directionFrom = (verdict: Verdict, soFar: Verdict): Direction | null =>
  verdict === 'provisional' && (soFar === 'pass' || soFar === 'fail') ? soFar : null;

/** The verdict of a code; codes come from `VERDICT_CODES` only. */
export const verdictFromCode = (code: number | undefined): Verdict =>
  VERDICTS[code ?? VERDICT_CODES.noData] ?? 'noData';

/** Whether the data decide: pass, fail or not applicable. */
export const isDeterminate = (verdict: Verdict): verdict is 'pass' | 'fail' | 'notApplicable' =>
  verdict === 'pass' || verdict === 'fail' || verdict === 'notApplicable';
