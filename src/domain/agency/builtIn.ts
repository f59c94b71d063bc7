import type { Agency } from '../ruleSet/agencies';
import type { AgencyRecord, AgencyStanding } from './types';

/** Police of districts ended on 28/02/2025, the district level on 30/06/2025. */
const DISTRICT_POLICE_END = '2025-02-28';
const DISTRICT_END = '2025-06-30';
/** The departments of 2025 are known, the day is inferred from that of the other provinces. */
const DEPARTMENTS_END = '2025-02-28';
/** Decision 1507-QĐ/TU of 31/03/2025 joins radio and television to the newspaper. */
const BROADCASTER_END = '2025-03-31';

const dayAfter: Readonly<Record<string, string>> = {
  [DISTRICT_POLICE_END]: '2025-03-01',
  [DISTRICT_END]: '2025-07-01',
  [BROADCASTER_END]: '2025-04-01',
};

type Line = Pick<AgencyRecord, 'validFrom' | 'validTo' | 'successor' | 'standing'>;

const lasting: Line = { validFrom: null, validTo: null, successor: null, standing: 'known' };
const begun = (after: string): Line => ({ ...lasting, validFrom: dayAfter[after] ?? null });
const ended = (validTo: string, successor: Agency, standing: AgencyStanding): Line => ({
  validFrom: null,
  validTo,
  successor,
  standing,
});

const LINES: Readonly<Record<Agency, Line>> = {
  districtPartyCommittee: ended(DISTRICT_END, 'wardPartyCommittee', 'inferred'),
  districtPeoplesCommittee: ended(DISTRICT_END, 'wardPeoplesCommittee', 'inferred'),
  cityPeoplesCommittee: ended(DISTRICT_END, 'provincialPeoplesCommittee', 'inferred'),
  townPeoplesCommittee: ended(DISTRICT_END, 'provincialPeoplesCommittee', 'inferred'),
  provincialPolice: lasting,
  districtPolice: ended(DISTRICT_POLICE_END, 'wardPolice', 'known'),
  cityPolice: ended(DISTRICT_POLICE_END, 'wardPolice', 'known'),
  townPolice: ended(DISTRICT_POLICE_END, 'wardPolice', 'known'),
  naturalResources: ended(DEPARTMENTS_END, 'agricultureEnvironment', 'inferred'),
  construction: lasting,
  finance: lasting,
  planningInvestment: ended(DEPARTMENTS_END, 'finance', 'inferred'),
  transport: ended(DEPARTMENTS_END, 'construction', 'inferred'),
  fatherlandFront: lasting,
  culture: ended(DEPARTMENTS_END, 'cultureTourism', 'inferred'),
  homeAffairs: lasting,
  informationCommunications: ended(DEPARTMENTS_END, 'scienceTechnology', 'inferred'),
  broadcaster: ended(BROADCASTER_END, 'newspaper', 'known'),
  provincialAgencies: lasting,
  provincialPeoplesCommittee: lasting,
  wardPartyCommittee: lasting,
  wardPeoplesCommittee: lasting,
  wardPolice: lasting,
  agricultureEnvironment: begun(DEPARTMENTS_END),
  cultureTourism: begun(DEPARTMENTS_END),
  scienceTechnology: begun(DEPARTMENTS_END),
  newspaper: begun(BROADCASTER_END),
};

/** The agencies of Part III with what followed them in 2025. */
export const BUILT_IN_AGENCIES: readonly AgencyRecord[] = Object.entries(LINES).map(([id, line]) => ({
  id,
  name: null,
  ...line,
  place: null,
}));
