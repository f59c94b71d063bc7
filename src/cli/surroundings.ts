import type { Surroundings } from './runReport';
import { processTerminal } from './terminal';

/** The process as it is. Ctrl+C asks to stop between two steps, so that no half file is left; a second one stops at once. */
export function processSurroundings(): Surroundings {
  let stopped = false;
  process.once('SIGINT', () => {
    stopped = true;
  });
  return {
    terminal: processTerminal(),
    clock: () => performance.now(),
    cancelled: () => stopped,
    peakMemory: () => process.resourceUsage().maxRSS * 1024,
  };
}
