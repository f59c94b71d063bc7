import type { RepairChange } from '../workbook/repairs/types';

export type { RepairChange };

/**
 * How the places of a repair are found when somebody looks again. `formula`: a formula would be replaced. `changed`: something else
 * stands there by now, or the name is taken. `protected`: the sheet is protected. `gone`: the sheet is gone.
 */
export const REPAIR_STATES = ['ready', 'formula', 'changed', 'protected', 'gone'] as const;
export type RepairState = (typeof REPAIR_STATES)[number];

/** A repair as it would be made now. */
export interface LookedAt {
  readonly change: RepairChange;
  readonly state: RepairState;
  /** The first formula that would be replaced; '' when there is none. */
  readonly formula: string;
}

export interface RepairWish {
  /** ISO date and time under which what stood there before is kept. */
  readonly keptAt: string;
  /** The user has seen that formulas go. */
  readonly overFormulas: boolean;
}

export interface RepairOutcome {
  readonly made: readonly RepairChange[];
  /** Repairs that were not made, and why; nothing of them was written. */
  readonly left: readonly LookedAt[];
}

export interface RepairPort {
  /** Looks at the places of repairs. Writes nothing. Throws HostFailure. */
  look(changes: readonly RepairChange[]): Promise<readonly LookedAt[]>;
  /**
   * Makes repairs that a user has confirmed. What is no longer as it was when the workbook was read is left alone and answered;
   * the rest is made all or nothing, and what stood there can be brought back like earlier results. Throws HostFailure.
   */
  repair(changes: readonly RepairChange[], wish: RepairWish): Promise<RepairOutcome>;
}
