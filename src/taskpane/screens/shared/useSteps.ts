import { useEffect, useState } from 'react';
import { runCooperatively } from '../../../application/runCooperatively';
import { createPace, nextTask } from '../../../session/pace';
import type { Resumable } from '../../../domain/resumable';

/**
 * What some steps come to, worked out without holding the page; null until then. While new steps run the last answer stays.
 * `make` must be the same function as long as the answer is the same. A failure is thrown where the answer would be drawn.
 */
export function useSteps<T>(make: () => Resumable<T>): T | null {
  const [answer, setAnswer] = useState<T | null>(null);
  useEffect(() => {
    let stopped = false;
    const progress = {
      report: () => undefined,
      cancelled: () => stopped,
      rest: createPace(() => performance.now(), nextTask),
    };
    runCooperatively(make(), progress).then(
      (made) => {
        if (!stopped) setAnswer(() => made);
      },
      (error: unknown) => {
        if (stopped) return;
        setAnswer(() => {
          throw error;
        });
      },
    );
    return () => {
      stopped = true;
    };
  }, [make]);
  return answer;
}
