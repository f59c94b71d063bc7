import { WARDS_OF_TODAY, type WardOfToday } from './wards';

type Figures = Readonly<Record<string, number | boolean | string>>;

/** A year's figures of a ward: to the end of a month, or of the whole year. */
interface Period {
  readonly year: 2025 | 2026;
  readonly month: number | null;
}

/** What of a year's count has come by the end of a month, evenly over the months. */
const upTo = (total: number, { month }: Period): number => (month === null ? total : Math.floor((total * month) / 12));

/** The month by whose end a state has become what it is at the end of the year. */
const SETTLED = 9;

/** A state on its way from last year's end to this year's. */
const between = (before: number, now: number, { month }: Period): number =>
  month === null || month >= SETTLED ? now : Math.round(before + ((now - before) * month) / SETTLED);

const all = <T extends number | boolean>(ids: readonly string[], value: T): Record<string, T> =>
  Object.fromEntries(ids.map((id) => [id, value]));

const MUST_BE = [
  ...['party_cell_commendation', 'model_conforms', 'exemplary_unit', 'own_headquarters', 'headquarters_to_standard'],
  ...['regular_funds', 'professional_funds', 'population_database_done', 'chip_id_done', 'round_the_clock_reception'],
  ...['suggestion_box', 'merit_certificate'],
];
const MUST_NOT_BE = [
  ...['disciplined_officers', 'equipment_items_short', 'unmanaged_businesses', 'unmanaged_weapons'],
  ...['unmanaged_foreigners', 'serious_fires', 'serious_traffic_accidents', 'street_racing', 'fireworks'],
  ...['religious_incidents', 'mass_complaints', 'petition_backlog', 'reoffenders', 'new_drug_addicts'],
  ...['fugitives_outstanding', 'crime_hotspots', 'organised_crime', 'new_environment_food_cases'],
  ...['security_incidents', 'incitement_cases', 'key_target_incidents', 'attitude_letters'],
];
/** Given for the whole year only. */
const TITLES = {
  party_committee_rating: 'Hoàn thành xuất sắc nhiệm vụ',
  committee_title: 'Tập thể lao động xuất sắc',
  party_cell_rating: 'Hoàn thành xuất sắc nhiệm vụ',
  unit_title: 'Đơn vị Quyết thắng',
};

/** Where a ward falls short; from the month on in which it began. */
const SHORTCOMINGS: Readonly<Record<string, readonly { readonly since: number; readonly figures: Figures }[]>> = {
  'PX04 2026': [{ since: 5, figures: { serious_traffic_accidents: 1 } }],
  'PX05 2026': [{ since: 3, figures: { new_drug_addicts: 2 } }],
  'PX05 2025': [{ since: 1, figures: { equipment_items_short: 2, merit_certificate: false } }],
  'PX06 2025': [{ since: 1, figures: { headquarters_to_standard: false, merit_certificate: false } }],
  'PX06 2026': [{ since: 1, figures: { headquarters_to_standard: false, fugitives_outstanding: 1 } }],
};

function stocksOf(ward: WardOfToday, at: Period): Figures {
  const { groups, families, officers, businesses } = ward;
  const before = at.year === 2026 ? 0 : 1;
  const last = (pair: readonly [number, number]): number => (before === 1 ? Math.ceil(pair[0] * 1.2) : pair[0]);
  const now = (pair: readonly [number, number]): number => (before === 1 ? pair[0] : pair[1]);
  const roadside = Math.round(families * 0.2);
  const subjects = 3 * groups;
  return {
    officers,
    assigned_officers: officers,
    officers_with_degree: Math.ceil(officers * 0.8),
    officers_rated_good: officers,
    vehicles_in_order: 1,
    records_wrong: groups,
    records_corrected: groups,
    subjects,
    subjects_managed: subjects,
    drug_addicts: between(last(ward.addicts), now(ward.addicts), at),
    environment_food_cases: between(last(ward.standingCases), now(ward.standingCases), at),
    self_management_models: 3,
    skilful_mobilisation_models: 1,
    units_all_safe: groups + 30,
    units_registered_safe: groups + 30,
    units_recognised_safe: groups + 28,
    residential_groups: groups,
    groups_with_civil_defence: groups,
    cultured_groups: groups,
    families,
    cultured_families: Math.ceil(families * 0.93),
    groups_with_convention: groups,
    roadside_households: roadside,
    roadside_households_committed: roadside,
    establishments: businesses,
    compliant_establishments: businesses,
    procedures: 46,
    procedures_published: 46,
    neighbourhood_guards: 3 * groups,
  };
}

function flowsOf(ward: WardOfToday, at: Period): Figures {
  const which = at.year === 2025 ? 0 : 1;
  const flow = (total: number): number => upTo(total, at);
  const crimes = ward.crimes[which];
  const [reports, comments, files] = [flow(2 * crimes), flow(ward.groups), flow(ward.files)];
  return {
    security_resolutions: 1,
    security_programmes: 1,
    security_plans: flow(12),
    advisory_documents: flow(12),
    crime_reports_received: reports,
    crime_reports_handled: reports,
    fugitives_resolved: flow(ward.fugitives[which]),
    social_order_crimes: flow(crimes),
    criminal_offences: flow(crimes + 2),
    drug_cases: flow(Math.ceil(crimes / 4)),
    drug_offenders: flow(crimes),
    drug_users_fined: flow(Math.ceil(crimes / 3)),
    crime_campaigns: flow(12),
    security_festival: at.month === null || at.month >= 8,
    listening_forum: at.month === null || at.month >= 6,
    guard_training_courses: at.month === null || at.month >= 4 ? 1 : 0,
    files,
    files_on_time: files,
    files_early: Math.ceil(files * 0.15),
    reception_reviews: flow(4),
    comments,
    comments_answered: comments,
  };
}

/** Every figure of a ward and period. */
function figuresOf(ward: WardOfToday, at: Period): Figures {
  const short = (SHORTCOMINGS[`${ward.code} ${String(at.year)}`] ?? [])
    .filter(({ since }) => at.month === null || at.month >= since)
    .map(({ figures }) => figures);
  return Object.assign(
    {},
    at.month === null ? TITLES : {},
    all(MUST_BE, true),
    all(MUST_NOT_BE, 0),
    stocksOf(ward, at),
    flowsOf(ward, at),
    ...short,
  ) as Figures;
}

const TO_OCTOBER = Array.from({ length: 10 }, (_, index) => index + 1);

/** 2025 in full with its months to October, and 2026 to October. */
const PERIODS: readonly Period[] = [
  ...TO_OCTOBER.map((month) => ({ year: 2025, month }) as const),
  { year: 2025, month: null },
  ...TO_OCTOBER.map((month) => ({ year: 2026, month }) as const),
];

export const ROWS_OF_TODAY: readonly { readonly ward: WardOfToday; readonly at: Period; readonly figures: Figures }[] =
  PERIODS.flatMap((at) => WARDS_OF_TODAY.map((ward) => ({ ward, at, figures: figuresOf(ward, at) })));
