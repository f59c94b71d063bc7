/**
 * Indicators of the built-in rule set that count what happens from 1 January on: the figure of the year is never less than that of
 * its first months. All others (staff, equipment still missing, backlog, places, people listed) are states, which may get better
 * or worse until 31 December, and of an indicator of a user's own nobody knows: nothing is concluded early from these.
 */
export const ADDED_UP: ReadonlySet<string> = new Set([
  'security_resolutions',
  'security_programmes',
  'security_plans',
  'disciplined_officers',
  'serious_fires',
  'serious_traffic_accidents',
  'street_racing',
  'fireworks',
  'advisory_documents',
  'religious_incidents',
  'crime_reports_received',
  'crime_reports_handled',
  'mass_complaints',
  'new_drug_addicts',
  'fugitives_resolved',
  'social_order_crimes',
  'environment_food_cases',
  'new_environment_food_cases',
  'crime_campaigns',
  'security_incidents',
  'incitement_cases',
  'key_target_incidents',
  'guard_training_courses',
  'files',
  'files_on_time',
  'files_early',
  'reception_reviews',
  'attitude_letters',
  'comments',
  'comments_answered',
  'reoffenders',
  'organised_crime',
]);
