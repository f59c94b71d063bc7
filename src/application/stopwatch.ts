import type { ProgressStep } from './ports';

/** Milliseconds since any fixed moment. Injected, so that use cases know no clock of their own. */
export type Clock = () => number;

export interface Timing {
  readonly step: ProgressStep;
  readonly milliseconds: number;
}

/** Times steps that follow each other. */
export class Stopwatch {
  private readonly taken: Timing[] = [];
  private since: number;

  constructor(private readonly clock: Clock) {
    this.since = clock();
  }

  /** Ends a step. */
  lap(step: ProgressStep): void {
    const now = this.clock();
    this.taken.push({ step, milliseconds: now - this.since });
    this.since = now;
  }

  get timings(): readonly Timing[] {
    return this.taken;
  }
}
