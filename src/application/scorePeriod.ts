import type { PeriodChoice } from '../domain/period';
import type { Resumable } from '../domain/resumable';
import { readWorkbookSteps } from '../workbook/read';
import { assessRecordsSteps } from './assessRecords';
import { missingPeriodText } from '../wording/period';
import { PeriodFailure, periodWithoutRows, withPeriod } from './reportPeriod';
import type { Scoring } from './scoreWorkbook';
import { withTwinsTold } from './tableTwins';

/**
 * The same workbook scored for another period, from the tables as they were read: nothing is read from Excel again. null is the
 * period of the workbook itself. Throws PeriodFailure when the period has no rows.
 */
export function* scorePeriodSteps(scoring: Scoring, choice: PeriodChoice | null): Resumable<Scoring> {
  const { snapshot, assessment } = scoring;
  const read = yield* readWorkbookSteps(snapshot.grids, { date1904: snapshot.date1904 });
  const { records, period } = withPeriod(read, assessment.year, choice, snapshot.grids);
  const missing = periodWithoutRows(records, period);
  if (missing !== null) throw new PeriodFailure(missing, (language) => missingPeriodText(missing, language));
  const assessed = yield* assessRecordsSteps(withTwinsTold(records, snapshot), assessment.year, period);
  return { ...scoring, ...assessed };
}
