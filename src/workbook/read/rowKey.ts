import { isWard } from '../../domain/ward';
import { isTotalLabel } from './cell/words';
import { isBlank } from './cell/parse';
import type { Findings } from './findings';
import { GridCell } from './gridCell';
import { cellAt, isBlankRow, reportCell, type FoundColumn, type TableView } from './tableView';
import type { WardResolver } from './wardResolver';

/** Whom and when a row speaks of. `skip`: nothing stands in it; `total`: it adds up others. */
export type RowKey =
  | { readonly kind: 'key'; readonly ward: number; readonly year: number }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'skip' }
  | { readonly kind: 'total' };

const SKIP: RowKey = { kind: 'skip' };
const TOTAL: RowKey = { kind: 'total' };
const UNKNOWN: RowKey = { kind: 'unknown' };

export interface KeyReader {
  readonly view: TableView;
  readonly ward: FoundColumn;
  readonly year: FoundColumn;
}

/** null when the table lacks the column of the ward or of the year: then no row of it can be placed. */
export function keyReader(view: TableView): KeyReader | null {
  const [ward, year] = [view.columns.get('ward'), view.columns.get('year')];
  return ward && year ? { view, ward, year } : null;
}

/** The label of a row that adds up others: the first text of the row says so. */
function totalLabel(view: TableView, row: number): { readonly text: string; readonly place: GridCell } | null {
  const cells = view.grid.values[row] ?? [];
  const index = cells.findIndex((cell) => typeof cell === 'string' && !isBlank(cell));
  const text = String(cells[index] ?? '');
  return index >= 0 && isTotalLabel(text) ? { text, place: new GridCell(view.grid, row, index) } : null;
}

/** Reads the ward and the year of a row and reports what is wrong with them. */
export function readKey(
  { view, ward, year }: KeyReader,
  row: number,
  resolver: WardResolver,
  findings: Findings,
): RowKey {
  const wardRaw = cellAt(view, row, ward.index);
  const yearCell = year.parse(cellAt(view, row, year.index));
  const isNumbered = yearCell.state === 'value' && typeof yearCell.value === 'number';
  const typedYear = isNumbered && typeof yearCell.value === 'number' ? yearCell.value : undefined;
  const answer = isBlank(wardRaw) ? null : resolver.resolve(String(wardRaw), typedYear);
  const known = answer?.kind === 'known' ? answer : null;
  if (!known || typedYear === undefined) {
    if (isBlankRow(view, row)) return SKIP;
    const total = known ? null : totalLabel(view, row);
    if (total) {
      findings.at('totalRow', total.place, { subject: total.text, found: total.text, expected: '' });
      return TOTAL;
    }
  }
  reportCell(view, row, year, findings);
  if (!answer) reportCell(view, row, ward, findings);
  else if (answer.kind === 'unknown')
    findings.at(answer.code, new GridCell(view.grid, row, ward.index), answer.finding);
  else if (!isWard(answer.ward))
    findings.at('notAWard', new GridCell(view.grid, row, ward.index), {
      subject: answer.ward.name,
      found: answer.ward.name,
      expected: String(typedYear ?? ''),
      severity: 'warning',
    });
  else if (!answer.inForce)
    findings.at('wardNotInForce', new GridCell(view.grid, row, ward.index), {
      subject: answer.ward.name,
      found: String(typedYear ?? ''),
      expected: `${answer.ward.validFrom ?? ''}–${answer.ward.validTo ?? ''}`,
    });
  return known && typedYear !== undefined ? { kind: 'key', ward: known.index, year: typedYear } : UNKNOWN;
}
