import type { Ward } from './types';

/** What followed the ward, step by step; the last one is what it is today. A circle is cut where it closes. */
export function successorsOf(ward: Ward, wards: readonly Ward[]): readonly Ward[] {
  const byCode = new Map(wards.map((each) => [each.code, each]));
  const passed = new Set([ward.code]);
  const chain: Ward[] = [];
  let next = ward.successorCode === null ? undefined : byCode.get(ward.successorCode);
  while (next && !passed.has(next.code)) {
    passed.add(next.code);
    chain.push(next);
    next = next.successorCode === null ? undefined : byCode.get(next.successorCode);
  }
  return chain;
}
