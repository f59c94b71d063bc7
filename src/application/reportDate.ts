import { endOf } from '../domain/ward';
import type { Grids } from '../workbook/grid';
import { levelled } from '../workbook/read/levels';
import type { WorkbookRecords } from '../workbook/read/types';
import { SETTING_TABLE } from '../workbook/schema';
import { dayText } from '../workbook/sheets/parts/start';

/**
 * The records with one more finding when the data are stamped with a day before the scored year is over. It stands here and not
 * with the reader, because the year scored may be asked for from outside the workbook.
 */
export function withReportDateChecked(records: WorkbookRecords, year: number, grids: Grids): WorkbookRecords {
  const { reportDate } = records.settings;
  if (reportDate === null || reportDate >= endOf(year)) return records;
  const early = {
    code: 'reportDateEarly',
    severity: 'warning',
    sheet: grids.get(SETTING_TABLE.table)?.sheet ?? '',
    cell: null,
    subject: String(year),
    found: dayText(reportDate),
    expected: dayText(endOf(year)),
  } as const;
  return { ...records, issues: [...records.issues, ...levelled([early], records.settings)] };
}
