import type { WardCells } from './facts';

/** Both sides of one boundary: the last input that passes and the first that fails, with the gap that is then told. */
export interface Boundary {
  readonly says: string;
  readonly pass: WardCells;
  readonly fail: WardCells;
  readonly gap: readonly [kind: 'missing' | 'excess', amount: number, allowed: number] | 'grade' | 'yes';
}

const yes = (id: string): Boundary[] => [
  { says: 'yes, not no', pass: { now: { [id]: true } }, fail: { now: { [id]: false } }, gap: 'yes' },
];
const none = (id: string): Boundary[] => [
  { says: '0, not 1', pass: { now: { [id]: 0 } }, fail: { now: { [id]: 1 } }, gap: ['excess', 1, 0] },
];
const atLeast = (id: string, least: number): Boundary[] => [
  {
    says: `${least}, not ${least - 1}`,
    pass: { now: { [id]: least } },
    fail: { now: { [id]: least - 1 } },
    gap: ['missing', 1, least],
  },
];
const grade = (id: string, passes: string, fails: string): Boundary[] => [
  { says: `${passes}, not ${fails}`, pass: { now: { [id]: passes } }, fail: { now: { [id]: fails } }, gap: 'grade' },
];
type Pair = readonly [part: number, whole: number];
const share = (part: string, whole: string, passes: Pair, fails: Pair, gap: Boundary['gap']): Boundary => ({
  says: `${passes.join('/')}, not ${fails.join('/')}`,
  pass: { now: { [part]: passes[0], [whole]: passes[1] } },
  fail: { now: { [part]: fails[0], [whole]: fails[1] } },
  gap,
});
const all = (part: string, whole: string): Boundary[] => [
  share(part, whole, [2000, 2000], [1999, 2000], ['missing', 1, 2000]),
];
const ninety = (part: string, whole: string): Boundary[] => [
  share(part, whole, [9, 10], [8, 10], ['missing', 1, 9]),
  share(part, whole, [1800, 2000], [1799, 2000], ['missing', 1, 1800]),
];
const change = (id: string, before: number, passes: number, fails: number, gap: Boundary['gap']): Boundary => ({
  says: `${before} → ${passes}, not ${before} → ${fails}`,
  pass: { before: { [id]: before }, now: { [id]: passes } },
  fail: { before: { [id]: before }, now: { [id]: fails } },
  gap,
});

/** Written from the table of checks by hand, not from the rule set: every check of the scheme, from both sides. */
export const BOUNDARIES: Readonly<Record<string, readonly Boundary[]>> = {
  'C01.1': grade('party_committee_rating', 'completed_excellently', 'completed_well'),
  'C01.2': atLeast('security_resolutions', 1),
  'C02.1': grade('committee_title', 'excellent_collective', 'advanced_collective'),
  'C02.2': atLeast('security_programmes', 1),
  'C02.3': atLeast('security_plans', 1),
  'C03.1': grade('party_cell_rating', 'completed_excellently', 'completed_well'),
  'C03.2': yes('party_cell_commendation'),
  'C03.3': [
    ...grade('unit_title', 'determined_to_win', 'advanced_unit'),
    ...grade('unit_title', 'emulation_flag', 'no_title'),
  ],
  'C04.1': yes('model_conforms'),
  'C04.2': [
    { says: '8, not 7', pass: { now: { officers: 8 } }, fail: { now: { officers: 7 } }, gap: ['missing', 1, 8] },
    {
      says: '10, not 11, where the norm is no larger',
      pass: { now: { officers: 10 } },
      fail: { now: { officers: 11, assigned_officers: 10 } },
      gap: ['excess', 1, 10],
    },
    {
      says: 'a norm of 12, not one more',
      pass: { now: { officers: 12, assigned_officers: 12 } },
      fail: { now: { officers: 13, assigned_officers: 12 } },
      gap: ['excess', 1, 12],
    },
  ],
  'C04.3': [
    {
      says: 'as many as assigned, not one fewer',
      pass: { now: { officers: 9, assigned_officers: 9 } },
      fail: { now: { officers: 9, assigned_officers: 10 } },
      gap: ['missing', 1, 10],
    },
  ],
  'C04.4': [
    share('officers_with_degree', 'officers', [8, 10], [7, 10], ['missing', 1, 8]),
    share('officers_with_degree', 'officers', [7, 9], [6, 9], ['missing', 1, 7]),
  ],
  'C05.1': yes('exemplary_unit'),
  'C05.2': all('officers_rated_good', 'officers'),
  'C05.3': none('disciplined_officers'),
  'C06.1': [
    {
      says: '500 m², not 499.9',
      pass: { parcels: [{ area: 500 }] },
      fail: { parcels: [{ area: 499.9 }] },
      gap: ['missing', 0.1, 500],
    },
    {
      says: '155.6 + 344.4, not 155.6 + 344.3',
      pass: { parcels: [{ area: 155.6 }, { area: 344.4 }] },
      fail: { parcels: [{ area: 155.6 }, { area: 344.3 }] },
      gap: ['missing', 0.1, 500],
    },
    {
      says: 'allotted, not planned',
      pass: { parcels: [{ area: 2400 }] },
      fail: { parcels: [{ area: 2400, status: 'planned' }] },
      gap: ['missing', 500, 500],
    },
    {
      says: 'An Tảo, not Lê Lợi',
      pass: { parcels: [{ area: 2160 }] },
      fail: { parcels: [{ area: 390 }] },
      gap: ['missing', 110, 500],
    },
  ],
  'C06.2': [
    {
      says: '2 parcels, not 3',
      pass: { parcels: [{ area: 300 }, { area: 300 }] },
      fail: { parcels: [{ area: 300 }, { area: 300 }, { area: 300 }] },
      gap: ['excess', 1, 2],
    },
  ],
  'C07.1': yes('own_headquarters'),
  'C07.2': yes('headquarters_to_standard'),
  'C08.1': atLeast('vehicles_in_order', 1),
  'C08.2': none('equipment_items_short'),
  'C09.1': yes('regular_funds'),
  'C09.2': yes('professional_funds'),
  'C10.1': all('records_corrected', 'records_wrong'),
  'C10.2': yes('population_database_done'),
  'C10.3': yes('chip_id_done'),
  'C11.1': none('unmanaged_businesses'),
  'C11.2': none('unmanaged_weapons'),
  'C11.3': none('unmanaged_foreigners'),
  'C12.1': none('serious_fires'),
  'C12.2': none('serious_traffic_accidents'),
  'C12.3': none('street_racing'),
  'C12.4': none('fireworks'),
  'C13.1': atLeast('advisory_documents', 1),
  'C13.2': none('religious_incidents'),
  'C14.1': all('crime_reports_handled', 'crime_reports_received'),
  'C14.2': yes('round_the_clock_reception'),
  'C14.3': none('mass_complaints'),
  'C14.4': none('petition_backlog'),
  'C15.1': all('subjects_managed', 'subjects'),
  'C15.2': [
    share('reoffenders', 'subjects', [1, 100], [2, 100], ['excess', 1, 1]),
    share('reoffenders', 'subjects', [2, 200], [3, 200], ['excess', 1, 2]),
    share('reoffenders', 'subjects', [1, 67], [1, 66], ['excess', 1, 0]),
  ],
  'C15.3': [
    change('drug_addicts', 20, 17, 18, ['excess', 1, 17]),
    change('drug_addicts', 7, 5, 6, ['excess', 1, 5]),
    change('drug_addicts', 0, 0, 1, ['excess', 1, 0]),
  ],
  'C15.4': none('new_drug_addicts'),
  'C15.5': [
    change('fugitives_resolved', 5, 6, 5, ['missing', 1, 6]),
    change('fugitives_resolved', 6, 8, 7, ['missing', 1, 8]),
  ],
  'C16.1': [
    change('social_order_crimes', 100, 94, 95, ['excess', 1, 94]),
    change('social_order_crimes', 205, 191, 193, ['excess', 1, 192]),
    change('social_order_crimes', 0, 0, 1, ['excess', 1, 0]),
  ],
  'C16.2': none('crime_hotspots'),
  'C16.3': none('organised_crime'),
  'C16.4': [
    change('environment_food_cases', 4, 2, 3, ['excess', 1, 2]),
    change('environment_food_cases', 5, 2, 3, ['excess', 1, 2]),
    change('environment_food_cases', 1, 0, 1, ['excess', 1, 0]),
  ],
  'C16.5': none('new_environment_food_cases'),
  'C16.6': atLeast('crime_campaigns', 1),
  'C17.1': none('security_incidents'),
  'C17.2': none('incitement_cases'),
  'C17.3': none('key_target_incidents'),
  'C18.1': atLeast('self_management_models', 2),
  'C18.2': atLeast('skilful_mobilisation_models', 1),
  'C18.3': yes('security_festival'),
  'C18.4': yes('listening_forum'),
  'C18.5': yes('merit_certificate'),
  'C19.1': ninety('units_recognised_safe', 'units_all_safe'),
  'C19.2': all('groups_with_civil_defence', 'residential_groups'),
  'C19.3': atLeast('guard_training_courses', 1),
  'C20.1': ninety('cultured_groups', 'residential_groups'),
  'C20.2': ninety('cultured_families', 'families'),
  'C20.3': all('groups_with_convention', 'residential_groups'),
  'C20.4': all('roadside_households_committed', 'roadside_households'),
  'C20.5': all('compliant_establishments', 'establishments'),
  'C21.1': all('procedures_published', 'procedures'),
  'C21.2': all('files_on_time', 'files'),
  'C21.3': [
    share('files_early', 'files', [1, 10], [0, 10], ['missing', 1, 1]),
    share('files_early', 'files', [101, 1001], [100, 1001], ['missing', 1, 101]),
  ],
  'C22.1': yes('suggestion_box'),
  'C22.2': atLeast('reception_reviews', 1),
  'C22.3': none('attitude_letters'),
  'C22.4': all('comments_answered', 'comments'),
};
