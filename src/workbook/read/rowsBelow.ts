import type { Grids } from '../grid';
import {
  AGENCY_TABLE,
  DIFFICULTY_TABLE,
  LAND_TABLE,
  REPORT_TABLE,
  INTERPRETATION_TABLE,
  SETTING_TABLE,
  TASK_TABLE,
  WARD_TABLE,
} from '../schema/tables';
import { isBlank } from './cell/parse';
import { interpretationFinder, isTotalLabel, settingFinder } from './cell/words';
import { cellName } from '../../cells/address';
import type { Findings } from './findings';
import { GridCell } from './gridCell';
import { cellAt, rowReader, type TableView } from './tableView';
import type { WardResolver } from './wardResolver';

/** Whether a row below a table is what its user means to be in it, as far as its key cells tell. */
type IsDataRow = (view: TableView, row: number) => boolean;

const isValue = (view: TableView, row: number, column: string): boolean =>
  rowReader(view, row).parsed(column).state === 'value';

const requiredRead: IsDataRow = (view, row) =>
  view.spec.columns.filter(({ required }) => required).every(({ id }) => isValue(view, row, id));

/** A code is one word, which the first word of a note or of a signature is not. */
const isWard: IsDataRow = (view, row) => {
  const code = rowReader(view, row).text('code');
  return requiredRead(view, row) && !/[\s:]/.test(code);
};

/** Two texts alone may as well be two signatures. */
const isTask: IsDataRow = (view, row) =>
  requiredRead(view, row) && ['role', 'cadence', 'due', 'doneOn', 'section'].some((id) => isValue(view, row, id));

const isDifficulty: IsDataRow = (view, row) =>
  requiredRead(view, row) && ['addressedTo', 'sentOn', 'answeredOn', 'answer'].some((id) => isValue(view, row, id));

const isReport: IsDataRow = (view, row) =>
  requiredRead(view, row) && ['recipient', 'due', 'sentOn'].some((id) => isValue(view, row, id));

const isAgency: IsDataRow = (view, row) =>
  requiredRead(view, row) && !/[\s:]/.test(rowReader(view, row).text('agency'));

const isSetting: IsDataRow = (view, row) => settingFinder(rowReader(view, row).text('setting')) !== null;

const isInterpretation: IsDataRow = (view, row) =>
  interpretationFinder(rowReader(view, row).text('interpretation')) !== null;

/** A ward of the list, or a name so like one that its user will be asked. */
function speaksOfWard(resolver: WardResolver): IsDataRow {
  return (view, row) => {
    const reader = rowReader(view, row);
    const text = reader.text('ward');
    if (text === '') return false;
    const answer = resolver.resolve(text, reader.number('year') ?? undefined);
    return answer.kind === 'known' || answer.suspects.length > 0;
  };
}

function keysOf({ spec }: TableView, resolver: WardResolver): IsDataRow {
  if (spec === WARD_TABLE) return isWard;
  if (spec === TASK_TABLE) return isTask;
  if (spec === DIFFICULTY_TABLE) return isDifficulty;
  if (spec === REPORT_TABLE) return isReport;
  if (spec === AGENCY_TABLE) return isAgency;
  if (spec === SETTING_TABLE) return isSetting;
  if (spec === INTERPRETATION_TABLE) return isInterpretation;
  return spec === LAND_TABLE || spec.columns.some(({ kind }) => kind === 'ward')
    ? speaksOfWard(resolver)
    : requiredRead;
}

/** First row, as an index of the grid, of another table of ours that stands below in the same columns; else the end of the grid. */
function endOfColumns({ grid, spec }: TableView, grids: Grids): number {
  let end = grid.values.length;
  const width = grid.values[0]?.length ?? 0;
  for (const [table, other] of grids) {
    if (table === spec.table || other.table === null || other.sheet !== grid.sheet) continue;
    const otherWidth = other.values[0]?.length ?? 0;
    const apart = other.column >= grid.column + width || grid.column >= other.column + otherWidth;
    if (!apart && other.row > grid.row) end = Math.min(end, other.row - grid.row);
  }
  return end;
}

const isTotal = (view: TableView, row: number): boolean => {
  const first = (view.grid.values[row] ?? []).find((cell) => typeof cell === 'string' && !isBlank(cell));
  return typeof first === 'string' && isTotalLabel(first);
};

/**
 * The table with the rows directly below its range whose keys can be read: they are what its user means to be in it, and the finding
 * says that the table ends too early. Rows with keys further down are not read, and the finding says so.
 */
export function withRowsBelow(view: TableView, grids: Grids, resolver: WardResolver, findings: Findings): TableView {
  const end = endOfColumns(view, grids);
  if (view.grid.table === null || end <= view.to) return view;
  const keys = keysOf(view, resolver);
  const isData = (row: number): boolean => keys(view, row) && !isTotal(view, row);
  let to = view.to;
  while (to < end && isData(to)) to++;
  if (to > view.to) reportEarlyEnd(view, to, findings);
  const far: number[] = [];
  for (let row = to; row < end; row++) if (isData(row)) far.push(row);
  const [first] = far;
  if (first !== undefined)
    findings.at('rowsAfterGap', placeOf(view, first), {
      subject: view.spec.table,
      found: String(far.length),
      expected: placeOf(view, to).cell,
    });
  return to === view.to ? view : { ...view, to };
}

/** The first cell of a row that holds something. */
function placeOf({ grid }: TableView, row: number): GridCell {
  const index = (grid.values[row] ?? []).findIndex((cell) => !isBlank(cell));
  return new GridCell(grid, row, Math.max(0, index));
}

function reportEarlyEnd(view: TableView, to: number, findings: Findings): void {
  findings.at('tableEndsEarly', placeOf(view, view.to), {
    subject: view.spec.table,
    found: String(to - view.to),
    expected: areaWith(view, to),
  });
}

/** The area of the table as it would be up to a row, "A4:K12". */
export function areaWith({ grid }: TableView, to: number): string {
  const width = grid.values[0]?.length ?? 1;
  return `${cellName(grid.row, grid.column)}:${cellName(grid.row + to - 1, grid.column + width - 1)}`;
}

/** Whether the last row within the table's own range adds up the others: Excel then lets nothing be put below it. */
export const endsWithTotal = (view: TableView): boolean => {
  const last = (view.grid.tableRows ?? view.grid.values.length) - 1;
  return last >= view.from && cellAt(view, last, 0) !== '' && isTotal(view, last);
};
