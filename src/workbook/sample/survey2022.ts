import { SIZES } from './sizes';
import { WARDS } from './wards';

/**
 * What the survey of 2022 counts and no criterion judges (I.III.2.5 and I.III.2.6). The decision gives the sums, of all wards or of the
 * city and the town; the share of each ward is illustrative and made in proportion to its residential groups.
 */
const OF_ALL = { drug_cases: 47, drug_offenders: 135, drug_users_fined: 56 } as const;
const OF_UNITS = {
  neighbourhood_guards: { HY: 128, MH: 66 },
  civil_defence_leaders: { HY: 89, MH: 75 },
  civil_defence_deputies: { HY: 89, MH: 75 },
  civil_defence_members: { HY: 745, MH: 675 },
} as const;

/** The models that the decision names; which ward has which it does not say. */
const MODELS = [
  'Tổ tuần tra nhân dân',
  'Tổ Cựu chiến binh vì dân',
  'Camera an ninh',
  'Công trường an toàn giao thông',
  '3 quản, 3 biết',
] as const;

const groupsOf = (code: string): number => SIZES[code]?.groups ?? 0;

/** A ward's part of a sum: each has its whole share, and those after it in the list have the rest. */
function shareOf(total: number, wards: readonly string[], ward: string): number {
  const all = wards.reduce((sum, each) => sum + groupsOf(each), 0);
  let [before, groups] = [0, 0];
  for (const each of wards) {
    groups += groupsOf(each);
    const upTo = Math.floor((total * groups) / all);
    if (each === ward) return upTo - before;
    before = upTo;
  }
  throw new Error(`no ward ${ward}`);
}

const CODES = WARDS.map(({ code }) => code);

/** Drug cases and offenders of a ward in 2022. */
export const surveyedCrime = (ward: string): Readonly<Record<string, number>> =>
  Object.fromEntries(Object.entries(OF_ALL).map(([id, total]) => [id, shareOf(total, CODES, ward)]));

/** Guards, civil defence and models of a ward in 2022. */
export function surveyedMovement(ward: string): Readonly<Record<string, number | string>> {
  const unit = ward.startsWith('HY') ? 'HY' : 'MH';
  const wards = CODES.filter((code) => code.startsWith(unit));
  const at = CODES.indexOf(ward);
  return {
    ...Object.fromEntries(Object.entries(OF_UNITS).map(([id, totals]) => [id, shareOf(totals[unit], wards, ward)])),
    model_names: [MODELS[at % MODELS.length], MODELS[(at + 2) % MODELS.length]].join('; '),
  };
}
