import type { Scoring } from '../../../../application/scoreWorkbook';
import { repairContext, type RepairContext } from '../../../../workbook/repairs';

const made = new WeakMap<Scoring, RepairContext>();

/** The workbook as repairs look at it; made once for each reading. */
export function repairContextOf(scoring: Scoring): RepairContext {
  const known = made.get(scoring);
  if (known) return known;
  const context = repairContext(scoring.snapshot, scoring.records);
  made.set(scoring, context);
  return context;
}
