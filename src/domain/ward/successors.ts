import { successorCodesOf } from './succession';
import type { Ward } from './types';
import { existsOn } from './validity';

/** The one ward that followed; none where a ward was split. */
function onlySuccessor(ward: Ward, byCode: ReadonlyMap<string, Ward>): Ward | undefined {
  const [code, ...others] = successorCodesOf(ward);
  return code === undefined || others.length > 0 ? undefined : byCode.get(code);
}

/** What followed the ward, step by step; the last one is what it is today, or was split. A circle is cut where it closes. */
export const successorsOf = (ward: Ward, wards: readonly Ward[]): readonly Ward[] =>
  chainOf(ward, new Map(wards.map((each) => [each.code, each])));

function chainOf(ward: Ward, byCode: ReadonlyMap<string, Ward>): readonly Ward[] {
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

/** What a ward is on a day: itself, or what followed it; null when it was split, had not begun, or nobody wrote what followed. */
export function presentUnit(ward: Ward, day: string, byCode: ReadonlyMap<string, Ward>): Ward | null {
  if (existsOn(ward, day)) return ward;
  if (ward.validTo === null || ward.validTo > day) return null;
  return chainOf(ward, byCode).find((next) => existsOn(next, day)) ?? null;
}
