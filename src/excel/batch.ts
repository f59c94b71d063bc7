import { HostFailure, type Progress, type ProgressStep } from '../application/ports';
import { REQUEST_BUDGET } from './payload';

/**
 * Actions on their way to Excel. Everything goes out in one request unless the payload limit forces a cut: then what is
 * queued is sent first.
 */
export class Batch {
  private queued = 0;
  private sent = 0;
  private held = false;

  constructor(
    readonly context: Excel.RequestContext,
    private readonly step: ProgressStep,
    private readonly expected: number,
    private readonly progress: Progress,
  ) {}

  /** Makes room for so many bytes more, sending what is queued when they would not fit. */
  async reserve(bytes: number): Promise<void> {
    if (this.queued > 0 && this.queued + bytes > REQUEST_BUDGET) await this.send();
    const pause = this.progress.rest?.() ?? null;
    if (pause) await pause;
    if (!this.held) this.context.application.suspendScreenUpdatingUntilNextSync();
    this.held = true;
    this.queued += bytes;
  }

  /** Sends what is queued. */
  async send(): Promise<void> {
    if (this.progress.cancelled()) throw new HostFailure('cancelled', '', false);
    await this.context.sync();
    this.sent += this.queued;
    this.queued = 0;
    this.held = false;
    this.progress.report(this.step, Math.min(this.sent, this.expected), this.expected);
  }
}
