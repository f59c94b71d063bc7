import type { Resumable } from '../domain/resumable';
import { HostFailure, type Progress } from './ports';

/**
 * Runs interruptible work, giving way whenever `progress` asks for it. Throws HostFailure `cancelled` as soon as the user asked
 * to stop; nothing may have been written by then.
 */
export async function runCooperatively<T>(steps: Resumable<T>, progress: Progress): Promise<T> {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    const pause = progress.rest?.() ?? null;
    if (!pause) continue;
    await pause;
    if (progress.cancelled()) throw new HostFailure('cancelled', '', true);
  }
}
