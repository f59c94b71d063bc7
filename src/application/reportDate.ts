import type { Grids } from '../workbook/grid';
import { settingFinder } from '../workbook/read/cell/words';
import { Findings } from '../workbook/read/findings';
import { levelled } from '../workbook/read/levels';
import { openInput } from '../workbook/read/inputViews';
import { rowReader } from '../workbook/read/tableView';
import { wardResolver } from '../workbook/read/wardResolver';
import type { WorkbookRecords } from '../workbook/read/types';
import { SETTING_TABLE } from '../workbook/schema';
import { dayText } from '../wording/day';

/** The cell of the date; the sheet alone when its row cannot be found. */
function placeOfDate(grids: Grids): { readonly sheet: string; readonly cell: string | null } {
  const view = openInput(grids, SETTING_TABLE, { date1904: false, scales: [] }, wardResolver([]), new Findings());
  for (let row = view?.from ?? 0; view && row < view.to; row++) {
    const reader = rowReader(view, row);
    if (settingFinder(reader.text('setting')) === 'reportDate') return reader.place('value').toJSON();
  }
  return { sheet: view?.grid.sheet ?? '', cell: null };
}

/**
 * The records with one more finding when the data are stamped with a day before the last day of what is reported (ISO). It stands
 * here and not with the reader, because year and period may be asked for from outside the workbook.
 */
export function withReportDateChecked(
  records: WorkbookRecords,
  year: number,
  last: string,
  grids: Grids,
): WorkbookRecords {
  const { reportDate } = records.settings;
  if (reportDate === null || reportDate >= last) return records;
  const early = {
    code: 'reportDateEarly',
    severity: 'warning',
    ...placeOfDate(grids),
    subject: String(year),
    found: dayText(reportDate),
    expected: dayText(last),
  } as const;
  return { ...records, issues: [...records.issues, ...levelled([early], records.settings)] };
}
