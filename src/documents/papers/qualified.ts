import type { CriterionOfWard, WardYear } from './wardYear';

/** Why a ward can be proposed for recognition, or cannot: by the appraised verdicts alone. */
export interface ProposalStanding {
  readonly qualifies: boolean;
  readonly passed: number;
  readonly applicable: number;
  /** Criteria that were appraised as failed. */
  readonly failed: readonly CriterionOfWard[];
  /** Criteria without an appraised verdict that can be understood. */
  readonly notAppraised: readonly CriterionOfWard[];
}

/** A ward qualifies when every criterion is appraised, at least one applies, and all that apply pass. */
export function standingOf({ criteria }: WardYear): ProposalStanding {
  const failed = criteria.filter(({ appraised }) => appraised === 'fail');
  const notAppraised = criteria.filter(({ appraised }) => appraised === null);
  const passed = criteria.filter(({ appraised }) => appraised === 'pass').length;
  const applicable = criteria.filter(({ appraised }) => appraised !== 'notApplicable').length;
  return { qualifies: passed > 0 && passed === applicable, passed, applicable, failed, notAppraised };
}
