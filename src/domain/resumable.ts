/**
 * Work that can be interrupted: each `yield` is a place where the one who runs it may stop for a while or for good. Whoever
 * needs the result at once calls `runToEnd`.
 */
export type Resumable<T> = Generator<undefined, T, undefined>;

/** Runs the work to its end without a pause. */
export function runToEnd<T>(steps: Resumable<T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
