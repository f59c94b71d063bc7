import type { HostService } from 'excel-host/service';

/**
 * Whether closing now would lose something. The service counts a workbook as saved once it gave its bytes; here it is saved once
 * they are in their file.
 */
export class UnsavedChanges {
  /** The service has given bytes that hold changes, and they have not reached the workbook's file. */
  private unwritten = false;
  /** As the service tells it. */
  private changed = false;
  private typing = false;
  /** Typing has ended, and what the service made of it is not known yet. */
  private ended = false;
  /** Copies and files are written one after the other: neither may take the other's bytes for its own. */
  private turn: Promise<unknown> = Promise.resolve();
  /** Number of state changes that the service has reported. */
  private heard = 0;

  /** `changes` is called whenever something may be different. */
  constructor(
    private readonly service: HostService,
    private readonly changes: () => void,
  ) {
    service.subscribe((event) => {
      if (event.kind !== 'state') return;
      this.heard++;
      void this.read();
    });
  }

  get any(): boolean {
    return this.held || this.typing || this.ended;
  }

  /** The workbook itself holds changes that are in no file: what is being typed does not count. */
  get held(): boolean {
    return this.changed || this.unwritten;
  }

  /** Text stands in a cell's editor that the workbook does not know yet. */
  get editing(): boolean {
    return this.typing;
  }

  /** Another workbook is open. `unwritten`: it is in no file, as a draft. */
  begin(changed: boolean, unwritten: boolean): void {
    this.changed = changed;
    this.unwritten = unwritten;
    this.typing = false;
    this.ended = false;
  }

  setEditing(editing: boolean): void {
    // Until the service has answered, nobody knows that what was typed is saved.
    this.ended = this.typing && !editing;
    this.typing = editing;
    this.changes();
    if (this.ended) void this.read();
  }

  /** The workbook's bytes for a copy: what is unsaved stays so. */
  copy(): Promise<Uint8Array> {
    return this.inTurn(() => this.copied());
  }

  private async copied(): Promise<Uint8Array> {
    // The last change may not have been heard of yet, and the service counts as saved whatever it gives out.
    await this.read();
    this.unwritten ||= this.changed;
    const { heard } = this;
    const bytes = await this.service.save();
    // Something happened in between: better unsaved without need than saved without truth.
    if (!this.unwritten && this.heard !== heard) this.unwritten = true;
    this.changes();
    return bytes;
  }

  /** Writes the workbook's bytes into its file. Rejects with what `into` rejects with; the changes are unsaved then. */
  write(into: (bytes: Uint8Array) => Promise<void>): Promise<void> {
    return this.inTurn(() => this.written(into));
  }

  private async written(into: (bytes: Uint8Array) => Promise<void>): Promise<void> {
    this.unwritten = true;
    try {
      await into(await this.service.save());
      this.unwritten = false;
    } finally {
      this.changes();
    }
  }

  private inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = this.turn.then(work);
    this.turn = done.catch(() => undefined);
    return done;
  }

  /** Asks the service. */
  async read(): Promise<void> {
    this.changed = (await this.service.workbook()).changed;
    this.ended = false;
    this.changes();
  }
}
