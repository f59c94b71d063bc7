import { CRIME_INDICATORS } from '../../indicators/groups/5-crime';
import { criterion, decrease, group, increase, none, number, orNothingLeft, share, yes } from '../define';

const POLICE = ['provincialPolice'] as const;

/** Group 5: preventing and fighting crime. */
export const CRIME = group(5, 4, CRIME_INDICATORS, [
  criterion('C14', POLICE, [
    share('crime_reports_handled', 'crime_reports_received', 'shareEquals', 100, 'II.III.5'),
    yes('round_the_clock_reception', 'I.III.2.5'),
    none('mass_complaints', 'II.III.5'),
    none('petition_backlog', 'I.III.2.5'),
  ]),
  criterion('C15', POLICE, [
    share('subjects_managed', 'subjects', 'shareEquals', 100, 'II.III.5'),
    share('reoffenders', 'subjects', 'shareLessThan', 1.5, 'II.III.5'),
    decrease('drug_addicts', 15, 'II.III.5'),
    none('new_drug_addicts', 'II.III.5'),
    orNothingLeft('fugitives_outstanding', increase('fugitives_resolved', 20, 'II.III.5')),
  ]),
  criterion('C16', POLICE, [
    decrease('social_order_crimes', 6, 'II.III.5'),
    none('crime_hotspots', 'II.III.5'),
    none('organised_crime', 'I.III.2.5'),
    decrease('environment_food_cases', 50, 'II.III.5'),
    none('new_environment_food_cases', 'II.III.5'),
    number('crime_campaigns', 'atLeast', 1, 'II.III.5'),
  ]),
  criterion('C17', POLICE, [
    none('security_incidents', 'II.III.5'),
    none('incitement_cases', 'II.III.5'),
    none('key_target_incidents', 'II.III.5'),
  ]),
]);
