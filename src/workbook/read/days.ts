import { dayText } from '../../wording/day';
import type { Findings } from './findings';
import type { RowReader, TableView } from './tableView';

/** A day that lies before another one that must come first; '' or a blank cell asks nothing. `earliest` is ISO. */
export function reportTooEarly(
  view: TableView,
  row: RowReader,
  column: string,
  earliest: string,
  findings: Findings,
): void {
  const day = row.text(column);
  if (day === '' || earliest === '' || day >= earliest) return;
  findings.at('dayTooEarly', row.place(column), {
    subject: view.columns.get(column)?.header ?? '',
    found: dayText(day),
    expected: dayText(earliest),
  });
}
