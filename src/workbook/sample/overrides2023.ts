/** What sets a ward apart in the illustrative year 2023. Typing errors are left in on purpose. */
export interface Override {
  readonly values?: Readonly<Record<string, number | boolean | string>>;
  readonly blank?: readonly string[];
}

const WELL = 'Hoàn thành tốt nhiệm vụ';
const ADVANCED = 'Tập thể lao động tiên tiến';
const ADVANCED_UNIT = 'Đơn vị tiên tiến';
const READY = {
  headquarters_to_standard: true,
  equipment_items_short: 0,
  officers: 9,
  assigned_officers: 9,
  merit_certificate: true,
} as const;

export const OVERRIDES_2023: Readonly<Record<string, Override>> = {
  // Chosen for 2023; one file short of 10 % handled early.
  HY01: { values: { ...READY, files_early: 124 } },
  // Chosen for 2023; reaches the standard.
  HY02: { values: { ...READY, subjects_managed: 67, reoffenders: 1 } },
  HY03: { values: { unit_title: ADVANCED_UNIT, serious_traffic_accidents: 1, officers_with_degree: 6 } },
  HY04: { values: { party_committee_rating: WELL, reoffenders: 1, new_drug_addicts: 1 } },
  HY05: { values: { committee_title: ADVANCED, units_recognised_safe: 27, compliant_establishments: 131 } },
  HY06: { values: { party_cell_rating: WELL, roadside_households_committed: 421, self_management_models: 1 } },
  HY07: { values: { officers: 7, officers_rated_good: 7, officers_with_degree: 5 }, blank: ['listening_forum'] },
  // More cultured families than families.
  MH01: { values: { cultured_families: 2310, fireworks: 1 } },
  MH02: {
    values: {
      officers: 11,
      assigned_officers: 11,
      officers_rated_good: 10,
      officers_with_degree: 8,
      petition_backlog: 2,
    },
  },
  MH03: {
    // One of the units is not registered yet.
    values: { party_committee_rating: WELL, committee_title: ADVANCED, units_all_safe: 30 },
    blank: ['families', 'cultured_families'],
  },
  // A number typed as text that can be read in two ways.
  MH04: { values: { files: '1.250', records_corrected: 16, crime_reports_handled: 17 } },
  // Words in a cell for numbers.
  MH05: { values: { social_order_crimes: '12 vụ', unit_title: ADVANCED_UNIT } },
  MH06: { values: { comments: 'chín', environment_food_cases: 1, new_environment_food_cases: 1, security_plans: 0 } },
  MH07: {
    values: { party_cell_commendation: false, cultured_groups: 7, professional_funds: false },
    blank: ['drug_addicts', 'files', 'files_on_time', 'files_early', 'comments', 'comments_answered'],
  },
};
