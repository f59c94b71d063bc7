import type { Texts } from '../language';
import type { indicators5to7 as vi } from '../vi/indicators5to7';

/** Column headers and help of the indicators of groups 5 to 7: what to count and in which unit. */
export const indicators5to7: Texts<typeof vi> = {
  // Group 5
  crime_reports_received: {
    header: 'Crime reports received',
    help: 'Reports and denunciations of crime received in the year (reports).',
  },
  crime_reports_handled: {
    header: 'Crime reports handled',
    help: 'Reports of crime handled as prescribed (reports), no more than those received.',
  },
  round_the_clock_reception: {
    header: 'Reception round the clock',
    help: 'Yes if citizens are received 24 hours a day, days off included.',
  },
  mass_complaints: {
    header: 'Mass complaints',
    help: 'Unlawful mass complaints or complaints that skip levels (cases); type 0 if none.',
  },
  petition_backlog: {
    header: 'Petitions in backlog',
    help: 'Complaints within the unit’s powers not yet settled (files); type 0 if none.',
  },
  subjects: { header: 'Subjects to manage', help: 'Persons who must be managed and supervised (people).' },
  subjects_managed: {
    header: 'Subjects managed',
    help: 'Persons managed and supervised as prescribed (people), no more than those to manage.',
  },
  reoffenders: { header: 'Reoffenders', help: 'Managed persons who reoffended in the year (people); type 0 if none.' },
  drug_addicts: {
    header: 'Drug addicts',
    help: 'Drug addicts in the ward at the end of the period (people); compared with last year.',
  },
  new_drug_addicts: { header: 'New drug addicts', help: 'Drug addicts new in the year (people); type 0 if none.' },
  fugitives_resolved: {
    header: 'Fugitives caught or surrendered',
    help: 'Fugitives caught or persuaded to surrender in the year (people); compared with last year.',
  },
  social_order_crimes: {
    header: 'Crimes against social order',
    help: 'Crimes against social order in the year (cases); compared with last year.',
  },
  crime_hotspots: { header: 'Crime hotspots', help: 'Hotspots of crime, drugs and social evils; type 0 if none.' },
  organised_crime: { header: 'Organised crime', help: 'Cases of organised, gang-like crime; type 0 if none.' },
  environment_food_cases: {
    header: 'Environment and food cases',
    help: 'Complicated cases of environment and food safety in the year (cases); compared with last year.',
  },
  new_environment_food_cases: {
    header: 'New environment and food cases',
    help: 'New complicated cases of environment and food safety (cases); type 0 if none.',
  },
  crime_campaigns: { header: 'Campaigns against crime', help: 'Peak campaigns against crime opened in the year.' },
  security_incidents: {
    header: 'Disturbance, sabotage',
    help: 'Cases of disturbance or sabotage by hostile forces; type 0 if none.',
  },
  incitement_cases: {
    header: 'Incitement',
    help: 'Cases of incitement that cause conflict among the people; type 0 if none.',
  },
  key_target_incidents: {
    header: 'Incidents at key targets',
    help: 'Cases in which key targets or works were not kept safe; type 0 if none.',
  },
  // Group 6
  self_management_models: {
    header: 'Self-management models',
    help: 'Working models of people’s self-management of security (models).',
  },
  skilful_mobilisation_models: {
    header: 'Skilful mobilisation models',
    help: 'Working models of “skilful mass mobilisation” (models).',
  },
  security_festival: {
    header: 'Festival of national security',
    help: 'Yes if the festival of all people protecting national security was held in the year.',
  },
  listening_forum: {
    header: 'Forum “Police listen to the people”',
    help: 'Yes if the forum “Police listen to the people” was held in the year.',
  },
  merit_certificate: {
    header: 'Certificate of merit',
    help: 'Yes if the ward received a certificate of merit in the movement to protect national security.',
  },
  units_registered_safe: {
    header: 'Registered for “safe”',
    help: 'Residential groups, offices, businesses and schools registered for the “safe” standard (units).',
  },
  units_recognised_safe: {
    header: 'Recognised as “safe”',
    help: 'Of these, recognised as “safe” (units), no more than those registered.',
  },
  residential_groups: { header: 'Residential groups', help: 'Residential groups in the ward (groups).' },
  groups_with_civil_defence: {
    header: 'Groups with civil defence',
    help: 'Residential groups with a civil defence team (groups), no more than all.',
  },
  guard_training_courses: {
    header: 'Training courses for guards',
    help: 'Training courses for neighbourhood guards, guards of offices and businesses and mass organisations (courses).',
  },
  cultured_groups: {
    header: 'Cultured groups',
    help: 'Residential groups recognised as cultured (groups), no more than all.',
  },
  families: { header: 'Families', help: 'Families in the ward (households).' },
  cultured_families: {
    header: 'Cultured families',
    help: 'Families recognised as cultured (households), no more than all.',
  },
  groups_with_convention: {
    header: 'Groups keeping a convention',
    help: 'Residential groups that have and keep a community convention (groups), no more than all.',
  },
  roadside_households: { header: 'Roadside households', help: 'Households living along the roads (households).' },
  roadside_households_committed: {
    header: 'Roadside households committed',
    help: 'Of these, committed to and keeping pavements and roads free (households), no more than all.',
  },
  establishments: {
    header: 'Establishments',
    help: 'Producing and trading establishments that must meet environment and food standards (establishments).',
  },
  compliant_establishments: {
    header: 'Compliant establishments',
    help: 'Of these, meeting the standards (establishments), no more than all.',
  },
  // Group 7
  procedures: { header: 'Procedures in charge', help: 'Administrative procedures the unit receives and settles.' },
  procedures_published: {
    header: 'Procedures published',
    help: 'Administrative procedures published at the unit, no more than all.',
  },
  files: { header: 'Files settled', help: 'Files of administrative procedures settled in the period (files).' },
  files_on_time: {
    header: 'Files on time',
    help: 'Files settled on time, early ones included (files), no more than all.',
  },
  files_early: { header: 'Files early', help: 'Files settled before their time limit (files), no more than all.' },
  suggestion_box: { header: 'Suggestion box', help: 'Yes if the ward police has a suggestion box.' },
  reception_reviews: { header: 'Reviews of reception', help: 'Reviews of how citizens are received, in the year.' },
  attitude_letters: {
    header: 'Letters about attitude',
    help: 'Letters about improper attitude or harassment by officers (documents); type 0 if none.',
  },
  comments: { header: 'Comments of the people', help: 'Comments received from the people in the period.' },
  comments_answered: {
    header: 'Comments answered',
    help: 'Comments taken in and answered, no more than those received.',
  },
};
