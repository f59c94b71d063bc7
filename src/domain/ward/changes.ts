import { dayAfter } from '../dates';
import { joinsOthers, successorCodesOf } from './succession';
import { isWard } from './validity';
import type { Ward } from './types';

/** A change of units: wards that became others on a day. */
export interface WardChange {
  /** `ended`: what followed is not written, or is not in the list. `becameWard`: communes became a ward, which begins anew. */
  readonly kind: 'merged' | 'split' | 'renamed' | 'becameWard' | 'ended';
  /** First day of what followed, ISO; the day after the last of what was. */
  readonly day: string;
  /** None where one row tells of a commune that became a ward. */
  readonly from: readonly Ward[];
  readonly to: readonly Ward[];
  /** Units that are not in the list went in as well. */
  readonly withOthers: boolean;
  readonly citation: string;
}

function kindOf(from: readonly Ward[], to: readonly Ward[], withOthers: boolean, day: string): WardChange['kind'] {
  const [heir, ...more] = to;
  if (heir === undefined) return 'ended';
  if (more.length > 0) return 'split';
  if (!from.some(isWard)) return 'becameWard';
  const isNew = heir.validFrom !== null && heir.validFrom >= day;
  return from.length === 1 && isNew && !withOthers ? 'renamed' : 'merged';
}

/** A commune that one row tells became a ward on its first day. */
const becameWard = (ward: Ward): WardChange[] =>
  ward.kind !== 'formerCommune' || ward.validFrom === null
    ? []
    : [
        {
          kind: 'becameWard',
          day: ward.validFrom,
          from: [],
          to: [ward],
          withOthers: false,
          citation: ward.citation,
        },
      ];

/** Every merger, split and change of name that the list of wards tells, by day. Those of one day into one heir are one change. */
export function wardChanges(wards: readonly Ward[]): readonly WardChange[] {
  const byCode = new Map(wards.map((ward) => [ward.code, ward]));
  const parts = new Map<string, Ward[]>();
  for (const ward of wards) {
    if (ward.validTo === null) continue;
    const heirs = successorCodesOf(ward);
    const key = JSON.stringify(heirs.length === 1 ? [ward.validTo, ...heirs] : [ward.validTo, ...heirs, ward.code]);
    const known = parts.get(key);
    if (known) known.push(ward);
    else parts.set(key, [ward]);
  }
  const changes = [...parts.values()].flatMap((from): WardChange[] => {
    const [first] = from;
    if (first?.validTo === undefined || first.validTo === null) return [];
    const day = dayAfter(first.validTo);
    const to = successorCodesOf(first).flatMap((code) => byCode.get(code) ?? []);
    const withOthers = from.some(joinsOthers);
    const citation = [...new Set(from.map((ward) => ward.citation))].filter((text) => text !== '').join('; ');
    return [{ kind: kindOf(from, to, withOthers, day), day, from, to, withOthers, citation }];
  });
  return [...changes, ...wards.flatMap(becameWard)].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}
