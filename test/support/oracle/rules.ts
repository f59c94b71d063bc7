import type { Readings } from './workbook';

/** One comparison, in the words of the criteria text. `p` and `than` are numbers as people write them. */
export type PrintedRule =
  | { readonly is: '>=' | '<='; readonly of: string; readonly than: number }
  | {
      readonly is: 'between';
      readonly of: string;
      readonly low: number;
      readonly high: number;
      /** Stands in the place of the upper number where it is larger; null where the numbers stand as printed. */
      readonly orUpTo: string | null;
    }
  | { readonly is: 'no fewer than'; readonly of: string; readonly other: string }
  | { readonly is: 'yes' | 'none'; readonly of: string }
  | { readonly is: 'grade'; readonly of: string; readonly scale: keyof typeof TITLES; readonly title: string }
  | {
      readonly is: 'share';
      readonly of: string;
      readonly among: string;
      readonly sign: '>=' | '>' | '<' | '=';
      readonly p: number;
    }
  | { readonly is: 'decrease'; readonly of: string; readonly p: number; readonly happens?: true }
  | {
      readonly is: 'increase';
      readonly of: string;
      readonly p: number;
      /** What is left at the end of the period. */
      readonly left: string;
    }
  | {
      readonly is: 'allotted area at least' | 'allotted parcels at most';
      readonly than: number;
      readonly planned?: true;
    };

/** What only another reading than the default asks. */
type ReadOtherwise =
  | { readonly is: 'left out' }
  | { readonly is: 'share rises'; readonly of: string; readonly left: string; readonly p: number }
  | { readonly is: 'yes since'; readonly of: string; readonly since: number }
  | { readonly is: 'each area at least'; readonly than: number; readonly planned?: true };

export type Rule = PrintedRule | ReadOtherwise;

/** Titles from low to high. */
export const TITLES = {
  party: ['Không hoàn thành', 'Hoàn thành', 'Hoàn thành tốt nhiệm vụ', 'Hoàn thành xuất sắc nhiệm vụ'],
  committee: ['Chưa đạt', 'Tập thể lao động tiên tiến', 'Tập thể lao động xuất sắc'],
  unit: ['Chưa đạt', 'Đơn vị tiên tiến', 'Đơn vị Quyết thắng', 'Cờ thi đua'],
} as const;

const atLeast = (of: string, than: number): PrintedRule => ({ is: '>=', of, than });
const yes = (of: string): PrintedRule => ({ is: 'yes', of });
const none = (of: string): PrintedRule => ({ is: 'none', of });
const share = (of: string, among: string, sign: '>=' | '>' | '<' | '=', p: number): PrintedRule => ({
  is: 'share',
  of,
  among,
  sign,
  p,
});
const all = (of: string, among: string): PrintedRule => share(of, among, '=', 100);

/** The 73 checks of the scheme (years 2023–2028), copied by hand from the table of the criteria text. */
export const CHECKS: Readonly<Record<string, PrintedRule>> = {
  'C01.1': { is: 'grade', of: 'party_committee_rating', scale: 'party', title: 'Hoàn thành xuất sắc nhiệm vụ' },
  'C01.2': atLeast('security_resolutions', 1),
  'C02.1': { is: 'grade', of: 'committee_title', scale: 'committee', title: 'Tập thể lao động xuất sắc' },
  'C02.2': atLeast('security_programmes', 1),
  'C02.3': atLeast('security_plans', 1),
  'C03.1': { is: 'grade', of: 'party_cell_rating', scale: 'party', title: 'Hoàn thành xuất sắc nhiệm vụ' },
  'C03.2': yes('party_cell_commendation'),
  'C03.3': { is: 'grade', of: 'unit_title', scale: 'unit', title: 'Đơn vị Quyết thắng' },
  'C04.1': yes('model_conforms'),
  'C04.2': { is: 'between', of: 'officers', low: 8, high: 10, orUpTo: 'assigned_officers' },
  'C04.3': { is: 'no fewer than', of: 'officers', other: 'assigned_officers' },
  'C04.4': share('officers_with_degree', 'officers', '>', 70),
  'C05.1': yes('exemplary_unit'),
  'C05.2': all('officers_rated_good', 'officers'),
  'C05.3': none('disciplined_officers'),
  'C06.1': { is: 'allotted area at least', than: 500 },
  'C06.2': { is: 'allotted parcels at most', than: 2 },
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
  'C15.2': share('reoffenders', 'subjects', '<', 1.5),
  'C15.3': { is: 'decrease', of: 'drug_addicts', p: 15 },
  'C15.4': none('new_drug_addicts'),
  'C15.5': { is: 'increase', of: 'fugitives_resolved', p: 20, left: 'fugitives_outstanding' },
  'C16.1': { is: 'decrease', of: 'social_order_crimes', p: 6 },
  'C16.2': none('crime_hotspots'),
  'C16.3': none('organised_crime'),
  'C16.4': { is: 'decrease', of: 'environment_food_cases', p: 50 },
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
  'C19.1': share('units_recognised_safe', 'units_all_safe', '>=', 90),
  'C19.2': all('groups_with_civil_defence', 'residential_groups'),
  'C19.3': atLeast('guard_training_courses', 1),
  'C20.1': share('cultured_groups', 'residential_groups', '>=', 90),
  'C20.2': share('cultured_families', 'families', '>=', 90),
  'C20.3': all('groups_with_convention', 'residential_groups'),
  'C20.4': all('roadside_households_committed', 'roadside_households'),
  'C20.5': all('compliant_establishments', 'establishments'),
  'C21.1': all('procedures_published', 'procedures'),
  'C21.2': all('files_on_time', 'files'),
  'C21.3': share('files_early', 'files', '>=', 10),
  'C22.1': yes('suggestion_box'),
  'C22.2': atLeast('reception_reviews', 1),
  'C22.3': none('attitude_letters'),
  'C22.4': all('comments_answered', 'comments'),
};

/** The survey of 2022: the same, with the committee's title at "tiên tiến". */
export const CHECKS_2022: Readonly<Record<string, PrintedRule>> = {
  ...CHECKS,
  'C02.1': { is: 'grade', of: 'committee_title', scale: 'committee', title: 'Tập thể lao động tiên tiến' },
};

/** Criteria of each group: 2 + 3 + 4 + 4 + 4 + 3 + 2 = 22. */
export const GROUPS: Readonly<Record<number, readonly string[]>> = {
  1: ['C01', 'C02'],
  2: ['C03', 'C04', 'C05'],
  3: ['C06', 'C07', 'C08', 'C09'],
  4: ['C10', 'C11', 'C12', 'C13'],
  5: ['C14', 'C15', 'C16', 'C17'],
  6: ['C18', 'C19', 'C20'],
  7: ['C21', 'C22'],
};
export const CRITERIA: readonly string[] = Object.values(GROUPS).flat();

const byCriterion = (
  checks: Readonly<Record<string, PrintedRule>>,
): ReadonlyMap<string, readonly (readonly [string, Rule])[]> =>
  new Map(
    CRITERIA.map((criterion) => [criterion, Object.entries(checks).filter(([id]) => id.startsWith(`${criterion}.`))]),
  );
const SCHEME = byCriterion(CHECKS);
const SURVEY = byCriterion(CHECKS_2022);

/** "Basis" of the criteria text: what the survey narrative reports and no target repeats. */
const SURVEY_ONLY: readonly string[] = `
  C04.1 C04.3 C04.4 C05.3 C07.1 C08.1 C10.1 C10.2 C10.3 C12.1 C12.2 C12.3 C12.4 C13.1 C14.2 C14.4 C16.3 C19.2
  C22.1 C22.2 C22.3 C22.4`
  .trim()
  .split(/\s+/);

/** One rule as the readings have it, by the table of the criteria text. */
function readBy(readings: Readings, id: string, rule: Rule): Rule {
  const isRead = (reading: string, choice: string): boolean => readings.get(reading) === choice;
  if (isRead('R0', 'leftOut') && SURVEY_ONLY.includes(id)) return { is: 'left out' };
  switch (id) {
    case 'C04.2':
      return rule.is === 'between' && isRead('R20', 'asPrinted') ? { ...rule, orUpTo: null } : rule;
    case 'C06.1': {
      const planned = isRead('R10', 'counted') ? ({ planned: true } as const) : {};
      return {
        is: isRead('R9', 'eachParcel') ? 'each area at least' : 'allotted area at least',
        than: 500,
        ...planned,
      };
    }
    case 'C06.2':
      return isRead('R10', 'counted') ? { is: 'allotted parcels at most', than: 2, planned: true } : rule;
    case 'C15.5':
      return isRead('R6', 'share')
        ? { is: 'share rises', of: 'fugitives_resolved', left: 'fugitives_outstanding', p: 20 }
        : rule;
    case 'C16.4':
      return rule.is === 'decrease' && isRead('R5', 'arisen') ? { ...rule, happens: true } : rule;
    case 'C18.5':
      return isRead('R8', 'onceWithinScheme') ? { is: 'yes since', of: 'merit_certificate', since: 2023 } : rule;
    case 'C19.1':
      return rule.is === 'share' && isRead('R4', 'ofRegistered') ? { ...rule, among: 'units_registered_safe' } : rule;
    default:
      return rule;
  }
}

/** Checks of one criterion, with their ids. */
export function checksOf(criterion: string, year: number, readings: Readings): readonly (readonly [string, Rule])[] {
  const rules = (year === 2022 ? SURVEY : SCHEME).get(criterion) ?? [];
  const read = rules.map(([id, rule]) => [id, readBy(readings, id, rule)] as const);
  return criterion === 'C20' && readings.get('R19') === 'condition'
    ? [...read, ['C20.6', yes('recognised_civilised_urban')]]
    : read;
}

/** What is counted from the first of January on, so that the year has at least what its first months had. */
export const HAPPENS: readonly string[] = `
  security_resolutions security_programmes security_plans advisory_documents crime_campaigns guard_training_courses
  reception_reviews disciplined_officers attitude_letters mass_complaints reoffenders new_drug_addicts fugitives_resolved
  serious_fires serious_traffic_accidents street_racing fireworks religious_incidents social_order_crimes organised_crime
  new_environment_food_cases security_incidents incitement_cases key_target_incidents`
  .trim()
  .split(/\s+/);

/** What is held or received once. */
export const ONCE: readonly string[] = ['security_festival', 'listening_forum', 'merit_certificate'];
