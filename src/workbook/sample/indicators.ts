import { ILLUSTRATIVE, WARDS } from './wards';
import { OVERRIDES_2023 } from './overrides2023';
import { STATED_CRIME_2022, statedIn2022 } from './stated2022';

/** What is typed in one cell; a string may be a title or a typing error left for the reader to find. */
export type Typed = number | boolean | string;

/** One row of a group table, all groups together: the schema shares the indicators out. */
export interface SampleRow {
  readonly ward: string;
  readonly year: number;
  readonly values: Readonly<Record<string, Typed>>;
  readonly note: string;
}

/** Size of a ward. Residential groups add up to 89 in the city and 75 in the town, as the decision counts them. */
interface Size {
  readonly groups: number;
  readonly families: number;
  readonly businesses: number;
  readonly files: number;
}
const SIZES: Readonly<Record<string, Size>> = {
  HY01: { groups: 12, families: 2840, businesses: 96, files: 1250 },
  HY02: { groups: 14, families: 3120, businesses: 118, files: 1480 },
  HY03: { groups: 15, families: 3560, businesses: 142, files: 1715 },
  HY04: { groups: 12, families: 2050, businesses: 61, files: 830 },
  HY05: { groups: 13, families: 2640, businesses: 133, files: 1190 },
  HY06: { groups: 10, families: 1980, businesses: 154, files: 1020 },
  HY07: { groups: 13, families: 2210, businesses: 87, files: 965 },
  MH01: { groups: 9, families: 2301, businesses: 58, files: 790 },
  MH02: { groups: 15, families: 4275, businesses: 231, files: 2140 },
  MH03: { groups: 11, families: 2890, businesses: 104, files: 1105 },
  MH04: { groups: 12, families: 3340, businesses: 167, files: 1250 },
  MH05: { groups: 11, families: 2760, businesses: 112, files: 985 },
  MH06: { groups: 9, families: 2480, businesses: 93, files: 870 },
  MH07: { groups: 8, families: 2175, businesses: 79, files: 760 },
};

/** Counts of 2021, 2022 and 2023. Crimes of 2021 add up to 205 and of 2022 to 191; the share of each ward is illustrative. */
const CRIMES: Readonly<Record<string, readonly [number, number, number]>> = {
  HY01: [14, 12, 11],
  HY02: [16, 15, 14],
  HY03: [19, 18, 17],
  HY04: [12, 11, 10],
  HY05: [15, 14, 13],
  HY06: [11, 11, 11],
  HY07: [13, 12, 11],
  MH01: [11, 10, 9],
  MH02: [24, 22, 20],
  MH03: [14, 13, 13],
  MH04: [17, 16, 15],
  MH05: [15, 14, 12],
  MH06: [13, 12, 11],
  MH07: [11, 11, 10],
};

/** [2022, 2023] of drug addicts (−15 %), fugitives resolved (+20 %), environment and food cases (−50 %). */
const CHANGES: Readonly<Record<string, readonly (readonly [number, number])[]>> = {
  HY01: [
    [20, 17],
    [1, 2],
    [2, 1],
  ],
  HY02: [
    [26, 22],
    [2, 3],
    [0, 0],
  ],
  HY03: [
    [31, 27],
    [3, 3],
    [3, 1],
  ],
  HY04: [
    [14, 11],
    [0, 1],
    [1, 0],
  ],
  HY05: [
    [22, 18],
    [1, 2],
    [2, 1],
  ],
  HY06: [
    [12, 10],
    [0, 0],
    [0, 0],
  ],
  HY07: [
    [17, 14],
    [1, 2],
    [1, 0],
  ],
  MH01: [
    [9, 7],
    [0, 0],
    [2, 1],
  ],
  MH02: [
    [34, 28],
    [5, 6],
    [4, 3],
  ],
  MH03: [
    [15, 13],
    [1, 1],
    [1, 0],
  ],
  MH04: [
    [19, 16],
    [2, 3],
    [3, 1],
  ],
  MH05: [
    [13, 11],
    [1, 2],
    [2, 1],
  ],
  MH06: [
    [10, 8],
    [0, 1],
    [0, 1],
  ],
  MH07: [
    [8, 6],
    [1, 2],
    [1, 0],
  ],
};
const CHANGE_INDICATORS = ['drug_addicts', 'fugitives_resolved', 'environment_food_cases'] as const;

function changesOf(ward: string, which: 0 | 1): Record<string, number> {
  const entries = CHANGE_INDICATORS.map((id, index) => [id, CHANGES[ward]?.[index]?.[which] ?? 0] as const);
  return { ...Object.fromEntries(entries), social_order_crimes: CRIMES[ward]?.[which + 1] ?? 0 };
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
 * 2023 in full; of 2022 what the decision says and what a comparison with last year needs, of 2021 only the latter. What the
 * decision says of groups without comparisons stands below the rows of 2023.
 */
export const INDICATOR_ROWS: readonly SampleRow[] = [
  ...WARDS.map((ward) => ({
    ward: ward.code,
    year: 2021,
    values: { social_order_crimes: CRIMES[ward.code]?.[0] ?? 0 },
    note: ILLUSTRATIVE,
  })),
  ...WARDS.map((ward) => ({
    ward: ward.code,
    year: 2022,
    values: { ...changesOf(ward.code, 0), ...STATED_CRIME_2022 },
    note: ILLUSTRATIVE,
  })),
  ...WARDS.map((ward, index) => row2023(ward.code, index)),
  ...WARDS.map(({ code }) => ({ ward: code, year: 2022, ...statedIn2022(code, SIZES[code]?.groups ?? 0) })),
];
