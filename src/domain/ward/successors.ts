import { successorCodesOf } from './succession';
import type { Ward } from './types';

/** The one ward that followed; none where a ward was split. */
function onlySuccessor(ward: Ward, byCode: ReadonlyMap<string, Ward>): Ward | undefined {
  const [code, ...others] = successorCodesOf(ward);
  return code === undefined || others.length > 0 ? undefined : byCode.get(code);
}

/** What followed the ward, step by step; the last one is what it is today, or was split. A circle is cut where it closes. */
export function successorsOf(ward: Ward, wards: readonly Ward[]): readonly Ward[] {
  const byCode = new Map(wards.map((each) => [each.code, each]));
  const passed = new Set([ward.code]);
  const chain: Ward[] = [];
  let next = onlySuccessor(ward, byCode);
  while (next && !passed.has(next.code)) {
    passed.add(next.code);
    chain.push(next);
    next = onlySuccessor(next, byCode);
  }
  return chain;
}
