/** Whether a cell is being typed in, and what waits for the end of it. */
export class EditingState {
  private isActive = false;
  private endedAt = 0;
  private waiting: (() => void)[] = [];

  get active(): boolean {
    return this.isActive;
  }

  /** `now` in the milliseconds of events (`performance.now`). */
  set(active: boolean, now: number): void {
    this.isActive = active;
    this.endedAt = now;
    if (active) return;
    const { waiting } = this;
    this.waiting = [];
    for (const go of waiting) go();
  }

  /** True for a key of the editor: Univer hears it first, so that the one that closed the editor finds it closed already. */
  owns(event: Pick<KeyboardEvent, 'timeStamp'>): boolean {
    return this.isActive || event.timeStamp <= this.endedAt;
  }

  /** Settles once no cell is being typed in. */
  ended(): Promise<void> {
    return this.isActive ? new Promise((resolve) => this.waiting.push(resolve)) : Promise.resolve();
  }
}
