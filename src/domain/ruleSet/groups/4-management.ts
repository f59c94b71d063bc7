import { MANAGEMENT_INDICATORS } from '../../indicators/groups/4-management';
import { criterion, group, none, number, share, withAgencies, yes } from '../define';

const POLICE = ['provincialPolice'] as const;
const TRAFFIC = ['provincialPolice', 'transport'] as const;

/** Group 4: state management of security and order. */
export const MANAGEMENT = group(4, 4, MANAGEMENT_INDICATORS, [
  criterion('C10', POLICE, [
    share('records_corrected', 'records_wrong', 'shareEquals', 100, 'I.III.2.4'),
    yes('population_database_done', 'I.III.2.4'),
    yes('chip_id_done', 'I.III.2.4'),
  ]),
  criterion('C11', POLICE, [
    none('unmanaged_businesses', 'II.III.4'),
    none('unmanaged_weapons', 'II.III.4'),
    none('unmanaged_foreigners', 'II.III.4'),
  ]),
  criterion('C12', POLICE, [
    none('serious_fires', 'I.III.2.4'),
    withAgencies(TRAFFIC, none('serious_traffic_accidents', 'I.III.2.4')),
    withAgencies(TRAFFIC, none('street_racing', 'I.III.2.4')),
    none('fireworks', 'I.III.2.4'),
  ]),
  criterion('C13', POLICE, [
    number('advisory_documents', 'atLeast', 1, 'I.III.2.4'),
    none('religious_incidents', 'II.III.4'),
  ]),
]);
