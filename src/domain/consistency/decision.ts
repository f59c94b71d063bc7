import { informationSum } from '../information';
import type { Facts } from '../reading/types';
import { wardsAtEndOf } from '../ward';

/**
 * What Decision 1886 itself gets wrong or contradicts, with the section that prints it. The sentences stand in the language files
 * under the same ids.
 */
export const DECISION_ERRORS = [
  { id: 'cityOf2009', section: 'I.III.1' },
  { id: 'areaOfTown', section: 'I.III.1' },
  { id: 'casesOfWards', section: 'I.III.1; I.III.2.5' },
  { id: 'committeeTitle', section: 'I.III.2.1; II.III.1' },
  { id: 'offencesPercent', section: 'I.III.2.5; I.IV.1' },
  { id: 'landShort', section: 'II.III.3; I.III.2.3' },
] as const;

/** Criminal offences that the survey counts (I.III.2.5). */
const OFFENCES = { year: 2022, total: 191, before: 205 };

/** Whether the figures of a workbook are those of the survey: then its reader meets what the decision prints beside them. */
export function isSurvey(facts: Facts): boolean {
  const { year, total, before } = OFFENCES;
  if (!facts.years.includes(year)) return false;
  const found = informationSum(facts, wardsAtEndOf(facts.wards, year), year, 'criminal_offences');
  return found !== null && found.total === total && found.before === before;
}
