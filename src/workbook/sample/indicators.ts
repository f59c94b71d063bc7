import { ILLUSTRATIVE, WARDS } from './wards';
import { OVERRIDES_2023 } from './overrides2023';
import { CHANGED_FIGURES, OFFENCES, SIZES, type Size } from './sizes';
import { STATED_CRIME_2022, statedIn2022 } from './stated2022';
import { surveyedCrime, surveyedMovement } from './survey2022';

/** What is typed in one cell; a string may be a title or a typing error left for the reader to find. */
export type Typed = number | boolean | string;

/** One row of a group table, all groups together: the schema shares the indicators out. */
export interface SampleRow {
  readonly ward: string;
  readonly year: number;
  readonly values: Readonly<Record<string, Typed>>;
  readonly note: string;
}

const CHANGE_INDICATORS = ['drug_addicts', 'fugitives_resolved', 'environment_food_cases'] as const;

/** Wards in which one of the criminal offences is no crime against social order; two in every other. */
const ONE_OTHER: readonly string[] = ['HY02', 'HY03'];

/** Crimes against social order are some of the criminal offences; the decision counts only the offences, so how many is illustrative. */
function crimesOf(ward: string, which: 0 | 1): Record<string, number> {
  const offences = OFFENCES[ward]?.[which + 1] ?? 0;
  return { social_order_crimes: offences - (ONE_OTHER.includes(ward) ? 1 : 2), criminal_offences: offences };
}

function changesOf(ward: string, which: 0 | 1): Record<string, number> {
  const entries = CHANGE_INDICATORS.map((id, index) => [id, CHANGED_FIGURES[ward]?.[index]?.[which] ?? 0] as const);
  return { ...Object.fromEntries(entries), ...crimesOf(ward, which) };
}

const titles = {
  party_committee_rating: 'Hoàn thành xuất sắc nhiệm vụ',
  committee_title: 'Tập thể lao động xuất sắc',
  party_cell_rating: 'Hoàn thành xuất sắc nhiệm vụ',
  unit_title: 'Đơn vị Quyết thắng',
};
const yes = [
  'party_cell_commendation',
  'model_conforms',
  'exemplary_unit',
  'regular_funds',
  'professional_funds',
  'population_database_done',
  'chip_id_done',
  'round_the_clock_reception',
  'security_festival',
  'listening_forum',
  'suggestion_box',
] as const;
const none = [
  'disciplined_officers',
  'unmanaged_businesses',
  'unmanaged_weapons',
  'unmanaged_foreigners',
  'serious_fires',
  'serious_traffic_accidents',
  'street_racing',
  'fireworks',
  'religious_incidents',
  'mass_complaints',
  'petition_backlog',
  'new_drug_addicts',
  'crime_hotspots',
  'organised_crime',
  'new_environment_food_cases',
  'security_incidents',
  'incitement_cases',
  'key_target_incidents',
  'attitude_letters',
] as const;
const all = <T extends Typed>(ids: readonly string[], value: T): Record<string, T> =>
  Object.fromEntries(ids.map((id) => [id, value]));

/** Work done as the scheme asks, before what each ward falls short of. */
function workOf(size: Size, index: number): Record<string, Typed> {
  const subjects = 60 + 7 * index;
  const reports = 18 + (index % 5) * 4;
  const wrong = 12 + (index % 4) * 5;
  return {
    security_resolutions: 1,
    security_programmes: 1,
    security_plans: 2 + (index % 3),
    records_wrong: wrong,
    records_corrected: wrong,
    advisory_documents: 4 + (index % 4),
    crime_reports_received: reports,
    crime_reports_handled: reports,
    subjects,
    subjects_managed: subjects,
    reoffenders: 0,
    fugitives_outstanding: 1 + (index % 2),
    crime_campaigns: 3,
    self_management_models: 2 + (index % 2),
    skilful_mobilisation_models: 1,
    merit_certificate: false,
    units_registered_safe: size.groups + 18,
    units_all_safe: size.groups + 18,
    units_recognised_safe: size.groups + 17,
    guard_training_courses: 1,
    residential_groups: size.groups,
    groups_with_civil_defence: size.groups,
    cultured_groups: size.groups,
    groups_with_convention: size.groups,
    families: size.families,
    cultured_families: Math.ceil(size.families * 0.94),
    roadside_households: Math.round(size.families * 0.22),
    roadside_households_committed: Math.round(size.families * 0.22),
    establishments: size.businesses,
    compliant_establishments: size.businesses,
    procedures: 42,
    procedures_published: 42,
    files: size.files,
    files_on_time: size.files,
    files_early: Math.round(size.files * 0.13),
    reception_reviews: 2,
    comments: 9 + index,
    comments_answered: 9 + index,
  };
}

/** In the city an old headquarters of one's own; in the town a room in the ward office and no car (I.III.2.3). */
const meansOf = (inCity: boolean, index: number): Record<string, Typed> => ({
  own_headquarters: inCity,
  headquarters_to_standard: false,
  vehicles_in_order: inCity ? 1 : 0,
  equipment_items_short: 2 + (index % 4),
  officers: 9,
  assigned_officers: 10,
  officers_with_degree: 7,
  officers_rated_good: 9,
});

function row2023(code: string, index: number): SampleRow {
  const size = SIZES[code];
  if (size === undefined) throw new Error(`no size for ward ${code}`);
  const full: Record<string, Typed> = {
    ...titles,
    ...all(yes, true),
    ...all(none, 0),
    ...meansOf(code.startsWith('HY'), index),
    ...workOf(size, index),
    ...changesOf(code, 1),
  };
  const { values = {}, blank = [] } = OVERRIDES_2023[code] ?? {};
  const typed = Object.entries({ ...full, ...values }).filter(([id]) => !blank.includes(id));
  return { ward: code, year: 2023, values: Object.fromEntries(typed), note: ILLUSTRATIVE };
}

/**
 * 2023 in full; of 2022 what the decision says and what a comparison with last year needs, of 2021 the offences it counts. What the
 * decision says of groups without comparisons stands below the rows of 2023.
 */
export const INDICATOR_ROWS: readonly SampleRow[] = [
  ...WARDS.map((ward) => ({
    ward: ward.code,
    year: 2021,
    values: { criminal_offences: OFFENCES[ward.code]?.[0] ?? 0 },
    note: ILLUSTRATIVE,
  })),
  ...WARDS.map((ward) => ({
    ward: ward.code,
    year: 2022,
    values: { ...changesOf(ward.code, 0), ...STATED_CRIME_2022, ...surveyedCrime(ward.code) },
    note: ILLUSTRATIVE,
  })),
  ...WARDS.map((ward, index) => row2023(ward.code, index)),
  ...WARDS.map(({ code }) => {
    const { values, note } = statedIn2022(code, SIZES[code]?.groups ?? 0);
    return { ward: code, year: 2022, values: { ...values, ...surveyedMovement(code) }, note };
  }),
];
