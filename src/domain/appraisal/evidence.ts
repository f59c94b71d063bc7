import { daysBetween } from '../dates';

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

/** Who decided, and when; either may not be written. */
export interface Decision {
  readonly decidedBy: string;
  readonly decidedOn: string | null;
}

/** The latest decision; of those without a day, or of one day, the one written last. Null when nobody is named. */
export const lastDecision = <Each extends Decision>(decisions: readonly Each[]): Each | null =>
  decisions
    .filter(({ decidedBy, decidedOn }) => decidedBy !== '' || decidedOn !== null)
    .reduce<Each | null>(
      (last, each) => (last === null || (each.decidedOn ?? '') >= (last.decidedOn ?? '') ? each : last),
      null,
    );
