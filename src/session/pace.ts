/** A page feels alive when nothing holds it for longer than this many milliseconds. */
const LONGEST_HOLD = 50;

/** Answers, when the thread has been held for long, the promise of a moment in which the page may draw and hear the user. */
export function createPace(clock: () => number, moment: () => Promise<void>): () => Promise<void> | null {
  let since = clock();
  return () => {
    if (clock() - since < LONGEST_HOLD) return null;
    return moment().then(() => {
      since = clock();
    });
  };
}

/** A task of its own, so that everything that waits comes first. */
export const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** Does something after so many milliseconds; answers how to leave it. */
export function afterMilliseconds(milliseconds: number, action: () => void): () => void {
  const timer = setTimeout(action, milliseconds);
  return () => {
    clearTimeout(timer);
  };
}
