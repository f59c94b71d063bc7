import { processTerminal, type Terminal } from './terminal';

/** What a command needs of the process around it. */
export interface Runtime {
  readonly terminal: Terminal;
  /** Milliseconds since any fixed moment. */
  readonly clock: () => number;
  /** True once the user pressed Ctrl+C. */
  readonly cancelled: () => boolean;
  /** The most memory the process has held so far, in bytes. */
  readonly peakMemory: () => number;
}

/** The process as it is. Ctrl+C asks to stop between two steps, so that no half file is left; a second one stops at once. */
export function processRuntime(): Runtime {
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
