/**
 * Work that can be interrupted: each `yield` is a place where the one who runs it may stop for a while or for good. Whoever
 * needs the result at once calls `finish`.
 */
export type Steps<T> = Generator<undefined, T, undefined>;

/** Runs the work to its end without a pause. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
