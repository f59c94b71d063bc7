/**
 * Who must act on a failure, by id, as Part III of the decision shares out the work. The names stand in the language files;
 * a user's own rule set may write any other text.
 */
export const AGENCIES = [
  'districtPartyCommittee',
  'districtPeoplesCommittee',
  /** The city for three wards without enough land and the town for seven (III.II.12, III.II.13). */
  'landPeoplesCommittee',
  'provincialPolice',
  'districtPolice',
  'naturalResources',
  'construction',
  'finance',
  'planningInvestment',
  'transport',
  'fatherlandFront',
  'culture',
  'homeAffairs',
] as const;
export type Agency = (typeof AGENCIES)[number];
