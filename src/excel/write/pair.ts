import type { SheetFacts } from '../read/details';

/** A sheet drawn over, and the copy that keeps what it was. */
export interface Pair {
  readonly target: SheetFacts;
  readonly backup: SheetFacts;
}
