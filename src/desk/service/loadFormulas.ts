import type { FormulasState } from './messages';

/** Between two attempts to load what calculates formulas. */
const AGAIN_MS = 5_000;

/** Loads a module, again and again until it comes; `tell` hears of the first failure and of the end of the trouble. */
export async function loadFormulas<T>(
  load: () => Promise<T>,
  tell: (state: FormulasState) => void,
  wait: (ms: number) => Promise<void> = (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      const loaded = await load();
      if (attempt > 1) tell('loaded');
      return loaded;
    } catch {
      if (attempt === 1) tell('missing');
      await wait(AGAIN_MS);
    }
  }
}
