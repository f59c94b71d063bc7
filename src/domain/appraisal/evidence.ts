import { daysBetween } from '../dates';
import type { Judge } from './appraisal';

/** Evidence that ends within so many days of the report's day is told in time to renew it. */
export const EXPIRING_DAYS = 90;

/** `unknown`: the evidence ends on a day, but the report has none to count from. */
export type EvidenceStanding = 'expired' | 'expiring' | 'valid' | 'unknown';

/**
 * How evidence stands on the day of the report, never on the day somebody looks; `days` from then to its last day. ISO days, the
 * last one is still good. Null for evidence without an end.
 */
export function evidenceStanding(
  expiry: string | null,
  today: string | null,
): { readonly standing: EvidenceStanding; readonly days: number | null } | null {
  if (expiry === null) return null;
  if (today === null) return { standing: 'unknown', days: null };
  const days = daysBetween(today, expiry);
  return { standing: days < 0 ? 'expired' : days <= EXPIRING_DAYS ? 'expiring' : 'valid', days };
}

/** Who decided, in what part, and when; none need be written. */
export interface Decision {
  readonly judgedBy: Judge | null;
  readonly decidedBy: string;
  readonly decidedOn: string | null;
}

const latest = <Each extends Decision>(decisions: readonly Each[]): Each | null =>
  decisions.reduce<Each | null>(
    (last, each) => (last === null || (each.decidedOn ?? '') >= (last.decidedOn ?? '') ? each : last),
    null,
  );

/**
 * The decision that stands: the latest appraisal, else the latest self-assessment, since a ward that assesses itself decides nothing
 * about an appraisal. Of those without a day, or of one day, the one written last. Null when nobody is named.
 */
export function lastDecision<Each extends Decision>(decisions: readonly Each[]): Each | null {
  const named = decisions.filter(({ decidedBy, decidedOn }) => decidedBy !== '' || decidedOn !== null);
  const of = (judge: Judge | null): Each | null => latest(named.filter(({ judgedBy }) => judgedBy === judge));
  return of('appraised') ?? of('self') ?? of(null);
}
