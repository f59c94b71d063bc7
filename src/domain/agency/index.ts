export { BUILT_IN_AGENCIES } from './builtIn';
export { agencyRegister, type AgencyRegister, type PresentAgency } from './succession';
export { AGENCY_STANDINGS, type AgencyRecord, type AgencyStanding } from './types';
