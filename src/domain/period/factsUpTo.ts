import type { Facts } from '../reading/types';

const LAST_MONTH = 12;

/**
 * The facts as a report up to a month (1–12) of a year knows them: of that year the rows up to that month alone, and of a part of the
 * year nothing that was declared, since people declare verdicts for whole years. Other years stay as they are.
 */
export const factsUpTo = (facts: Facts, year: number, month: number): Facts => ({
  ...facts,
  reading: (wardCode, of, indicatorId, throughMonth) =>
    facts.reading(wardCode, of, indicatorId, throughMonth ?? (of === year ? month : undefined)),
  declared: (kind, wardCode, of, criterionId) =>
    of === year && month < LAST_MONTH ? null : facts.declared(kind, wardCode, of, criterionId),
});
