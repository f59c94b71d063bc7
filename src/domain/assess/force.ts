import type { DeclaredVerdict } from '../reading/types';
import { isDeterminate } from './outcome';
import type { ForcePolicy, Origin, Verdict } from './types';

export interface InForce {
  readonly verdict: Verdict;
  readonly origin: Origin;
}

/** In which order each policy asks. Every policy falls back on the others. */
const ORDER: Readonly<Record<ForcePolicy, readonly ('appraised' | 'computed' | 'self')[]>> = {
  appraised: ['appraised', 'computed', 'self'],
  computed: ['computed', 'appraised', 'self'],
  self: ['self', 'appraised', 'computed'],
};

/**
 * The verdict in force and where it comes from. A computed verdict counts only when the data decide (pass, fail, not
 * applicable). A declared verdict that cannot be understood holds its place: it is invalid, and nothing else takes force instead.
 * When nobody declared anything and the data do not decide, the computed state itself is shown with origin `none`.
 */
export function verdictInForce(
  policy: ForcePolicy,
  computed: Verdict,
  self: DeclaredVerdict | null,
  appraised: DeclaredVerdict | null,
): InForce {
  for (const origin of ORDER[policy]) {
    const verdict =
      origin === 'computed'
        ? isDeterminate(computed)
          ? computed
          : undefined
        : (origin === 'self' ? self : appraised)?.verdict;
    if (verdict !== undefined) return { verdict, origin };
  }
  return { verdict: computed, origin: 'none' };
}

/** Whether two of the three that say something determinate say different things. */
export function disagree(computed: Verdict, self: DeclaredVerdict | null, appraised: DeclaredVerdict | null): boolean {
  let first: Verdict | null = null;
  for (const said of [appraised?.verdict, self?.verdict, computed]) {
    if (said === undefined || !isDeterminate(said)) continue;
    if (first !== null && first !== said) return true;
    first = said;
  }
  return false;
}
