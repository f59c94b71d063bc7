import { BUILT_IN_AGENCIES } from './builtIn';
import type { AgencyRecord } from './types';

/** What an agency is on a day. `inferred`: on the way stands a change that nobody has confirmed. */
interface PresentAgency {
  readonly agency: AgencyRecord;
  readonly inferred: boolean;
}

interface AgencyRegister {
  readonly agencies: readonly AgencyRecord[];
  /** Null for an id that the register does not have. */
  on(id: string, day: string): PresentAgency | null;
}

/** The rows of a workbook with the built-in ones that it does not state. */
export function agencyRegister(stated: readonly AgencyRecord[]): AgencyRegister {
  const byId = new Map([...BUILT_IN_AGENCIES, ...stated].map((agency) => [agency.id, agency]));
  return {
    agencies: [...byId.values()],
    on(id, day) {
      const first = byId.get(id);
      if (first === undefined) return null;
      const passed = new Set([first.id]);
      let agency = first;
      let inferred = false;
      while (agency.validTo !== null && agency.validTo < day && agency.successor !== null) {
        const next = byId.get(agency.successor);
        // A circle ends where it closes, a successor that no row names where it is missing.
        if (next === undefined || passed.has(next.id)) break;
        inferred ||= agency.standing === 'inferred';
        passed.add(next.id);
        agency = next;
      }
      return { agency, inferred };
    },
  };
}
