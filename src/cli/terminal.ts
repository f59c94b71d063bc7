/** Where the commands speak to: results on `out`, progress and failures on `error`. */
export interface Terminal {
  out(text: string): void;
  error(text: string): void;
  /** True when `error` is a screen on which a line can be drawn over. */
  readonly interactive: boolean;
}

export function processTerminal(): Terminal {
  return {
    out: (text) => void process.stdout.write(text),
    error: (text) => void process.stderr.write(text),
    interactive: process.stderr.isTTY,
  };
}

/** 0 done · 1 done, but the data have errors (with --strict) · 2 unusable input or failure. */
export const EXIT = { done: 0, dataIssues: 1, failed: 2 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
