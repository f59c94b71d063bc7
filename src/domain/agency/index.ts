export { BUILT_IN_AGENCIES } from './builtIn';
export { agencyRegister } from './succession';
export { AGENCY_STANDINGS, type AgencyRecord } from './types';
