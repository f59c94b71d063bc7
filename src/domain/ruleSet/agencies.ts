/**
 * Who acts, by id: the bodies to which Part III of the decision shares out the work, and those of 2025 that followed them. The
 * names stand in the language files; a user's own rule set may write any other text.
 */
export const AGENCIES = [
  'districtPartyCommittee',
  'districtPeoplesCommittee',
  /** The city and the town by name, where each acts for its own wards (III.II.12, III.II.13). */
  'cityPeoplesCommittee',
  'townPeoplesCommittee',
  'provincialPolice',
  'districtPolice',
  'cityPolice',
  'townPolice',
  'naturalResources',
  'construction',
  'finance',
  'planningInvestment',
  'transport',
  'fatherlandFront',
  'culture',
  'homeAffairs',
  'informationCommunications',
  'broadcaster',
  'provincialAgencies',
  'provincialPeoplesCommittee',
  'wardPartyCommittee',
  'wardPeoplesCommittee',
  'wardPolice',
  'agricultureEnvironment',
  'cultureTourism',
  'scienceTechnology',
  'newspaper',
] as const;
export type Agency = (typeof AGENCIES)[number];
