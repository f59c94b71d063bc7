import { da1886 } from '../../../src/domain/ruleSet';
import type { Cell, Cells } from './facts';

/** A better value than the one given, or null where there is none that keeps the figures possible. */
type Better = (value: Cell, by: number, cells: Cells) => Cell | null;

const numeric = (make: (value: number, by: number, cells: Cells) => number | null): Better => {
  return (value, by, cells) => (typeof value === 'number' ? make(value, by, cells) : null);
};
const more = numeric((value, by) => value + by);
const less = numeric((value, by) => (value - by >= 0 ? value - by : null));
const yes: Better = () => true;
const moreUpTo = (whole: string): Better =>
  numeric((value, by, cells) => {
    const most = cells[whole];
    return typeof most === 'number' && value + by <= most ? value + by : null;
  });
const higher = (scale: string): Better => {
  const grades = da1886.scales.find((each) => each.id === scale)!.grades;
  return (value, by) => grades[Math.min(grades.indexOf(value as string) + by, grades.length - 1)]!;
};

/**
 * In which direction each indicator is better, by hand. Those left out stand on both sides of a comparison (officers, every
 * denominator) or are better in the middle, so that more of them is not simply better.
 */
export const INDICATOR_BETTER: Readonly<Record<string, Better>> = {
  party_committee_rating: higher('party_rating'),
  committee_title: higher('committee_title'),
  party_cell_rating: higher('party_rating'),
  unit_title: higher('unit_title'),
  security_resolutions: more,
  security_programmes: more,
  security_plans: more,
  assigned_officers: less,
  officers_with_degree: moreUpTo('officers'),
  officers_rated_good: moreUpTo('officers'),
  disciplined_officers: less,
  own_headquarters: yes,
  headquarters_to_standard: yes,
  vehicles_in_order: more,
  equipment_items_short: less,
  regular_funds: yes,
  records_corrected: moreUpTo('records_wrong'),
  unmanaged_weapons: less,
  serious_fires: less,
  advisory_documents: more,
  religious_incidents: less,
  crime_reports_handled: moreUpTo('crime_reports_received'),
  mass_complaints: less,
  subjects_managed: moreUpTo('subjects'),
  reoffenders: less,
  drug_addicts: less,
  new_drug_addicts: less,
  fugitives_resolved: more,
  social_order_crimes: less,
  environment_food_cases: less,
  crime_campaigns: more,
  self_management_models: more,
  merit_certificate: yes,
  units_recognised_safe: moreUpTo('units_registered_safe'),
  cultured_families: moreUpTo('families'),
  files_on_time: moreUpTo('files'),
  files_early: moreUpTo('files'),
  attitude_letters: less,
  comments_answered: moreUpTo('comments'),
};
