import { OPERATOR_RECORDS, type OperatorFamily } from '../operators';
import type { Relation } from '../operators/relations';
import type { Check } from '../ruleSet/types';
import { INTERPRETATION_IDS, type InterpretationId } from './records';

/** Whether a check compares an indicator in one way, and where it matters in which direction. */
const compares = (
  { indicatorId, operator }: Check,
  id: string,
  family: OperatorFamily,
  better?: Relation['better'],
): boolean => {
  const record = OPERATOR_RECORDS[operator];
  return indicatorId === id && record.family === family && (better === undefined || record.relation.better === better);
};

/** Whether the verdict of a check depends on how a sentence is read. Of sentences that no single check states, none does. */
const BEARS_ON: Readonly<Record<InterpretationId, (check: Check) => boolean>> = {
  R0: ({ basis }) => basis === 'survey',
  R4: (check) => compares(check, 'units_recognised_safe', 'share'),
  R5: (check) => compares(check, 'environment_food_cases', 'change', 'less'),
  R6: (check) => compares(check, 'fugitives_resolved', 'change', 'more'),
  R8: (check) => compares(check, 'merit_certificate', 'yesNo'),
  R9: (check) => compares(check, 'allotted_land_area', 'number', 'more') && check.threshold.kind === 'number',
  R10: ({ indicatorId }) => ['allotted_land_area', 'allotted_land_parcels'].includes(indicatorId),
  R13: () => false,
  R15: () => false,
  R19: ({ taken }) => taken?.by.includes('R19') === true,
  R20: ({ threshold, taken }) =>
    (threshold.kind === 'range' && threshold.orUpTo === 'assigned_officers') || taken?.by.includes('R20') === true,
};

export const bearsOn = (id: InterpretationId, check: Check): boolean => BEARS_ON[id](check);

/** The sentences on whose reading the verdict of a check rests. */
export const interpretationsOf = (check: Check): readonly InterpretationId[] =>
  INTERPRETATION_IDS.filter((id) => bearsOn(id, check));
