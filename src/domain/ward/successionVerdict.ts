import type { Verdict } from '../assess/types';

/** What a merged ward takes over from its parts; the user's choice in the settings. */
export const MERGER_RULES = ['allParts', 'largestPart', 'anew'] as const;
export type MergerRule = (typeof MERGER_RULES)[number];

/** A part of a merged ward; `size` is its number of families, null when nobody entered it. */
export interface Part {
  readonly verdict: Verdict;
  readonly size: number | null;
}

/** One fail fails all; then what is unreadable, unknown or open stays so; only parts that all pass make a pass. */
const WEAKEST_FIRST: readonly Verdict[] = ['fail', 'invalid', 'noData', 'provisional', 'pass'];

function ofLargest(parts: readonly Part[]): Verdict {
  const sizes = parts.map(({ size }) => size);
  if (sizes.some((size) => size === null)) return 'noData';
  const largest = parts.filter(({ size }) => parts.every((other) => (size ?? 0) >= (other.size ?? 0)));
  const [first] = largest;
  return first !== undefined && largest.length === 1 ? first.verdict : 'noData';
}

/**
 * The verdict that a merged ward inherits. `allParts`: pass only when every part passed; `largestPart`: that of the part with
 * most families, unknown when sizes are missing or equal; `anew`: nothing, it is assessed anew. A ward of one part was only
 * renamed: it is the same unit and keeps what it has, whatever the rule.
 */
export function inheritedVerdict(rule: MergerRule, parts: readonly Part[]): Verdict {
  const [only] = parts;
  if (only === undefined) return 'noData';
  if (parts.length === 1) return only.verdict;
  if (rule === 'anew') return 'noData';
  if (rule === 'largestPart') return ofLargest(parts);
  return WEAKEST_FIRST.find((verdict) => parts.some((part) => part.verdict === verdict)) ?? 'notApplicable';
}
