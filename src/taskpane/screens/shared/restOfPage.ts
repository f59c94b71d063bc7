import type { Progress } from '../../../application/ports';
import { createPace, nextTask } from '../../../session/pace';

/** Progress that tells nothing and gives way to the page, for work that a button asked for. */
export const restOfPage = (): Progress => ({
  report: () => undefined,
  cancelled: () => false,
  rest: createPace(() => performance.now(), nextTask),
});
