import { count, ofGroup, TOLD, yesNoIndicator } from '../define';

/** Figures of group 5: preventing and fighting crime. */
export const CRIME_INDICATORS = ofGroup(5, [
  count('crime_reports_received', 'count', 'flow'),
  count('crime_reports_handled', 'count', 'flow'),
  yesNoIndicator('round_the_clock_reception', 'stock'),
  count('mass_complaints', 'cases', 'flow'),
  count('petition_backlog', 'files', 'stock'),
  count('subjects', 'people', 'stock'),
  count('subjects_managed', 'people', 'stock'),
  count('reoffenders', 'people', 'flow'),
  count('drug_addicts', 'people', 'stock'),
  count('new_drug_addicts', 'people', 'flow'),
  count('fugitives_resolved', 'people', 'flow'),
  count('fugitives_outstanding', 'people', 'stock', { mayBeBlank: true }),
  count('social_order_crimes', 'cases', 'flow'),
  count('crime_hotspots', 'count', 'stock'),
  count('organised_crime', 'cases', 'flow'),
  count('environment_food_cases', 'cases', 'stock'),
  count('new_environment_food_cases', 'cases', 'flow'),
  count('crime_campaigns', 'count', 'flow'),
  count('security_incidents', 'cases', 'flow'),
  count('incitement_cases', 'cases', 'flow'),
  count('key_target_incidents', 'cases', 'flow'),
  // I.III.2.5. Criminal offences are another statistic than the crimes against social order of the target.
  count('criminal_offences', 'cases', 'flow', TOLD),
  count('drug_cases', 'cases', 'flow', TOLD),
  count('drug_offenders', 'people', 'flow', TOLD),
  count('drug_users_fined', 'people', 'flow', TOLD),
]);
