import type { FigureYear } from '../../domain/period';
import type { Facts, LandParcel, Reading } from '../../domain/reading/types';
import type { CellValue } from '../grid';
import type { ReadAppraisals } from './appraisals';
import { isPlainNumber } from './cell/parse';
import { GridCell } from './gridCell';
import { monthKey, type Conflict, type GroupRows } from './groupRows';
import type { Unusable } from './rules/invalidRules';
import type { Slots } from './slots';
import { cellAt, type FoundColumn, type TableView } from './tableView';
import type { WardResolver } from './wardResolver';

interface Source {
  readonly rows: GroupRows;
  readonly column: FoundColumn;
}

const NOWHERE: Reading = { state: 'blank', place: null };
const LAST_MONTH = 12;
const MONTH_NUMBERS = Array.from({ length: LAST_MONTH }, (_, index) => index + 1);
const NO_PARCELS: readonly LandParcel[] = [];

/** Where each indicator stands. One that two tables have is read from the first. */
function sourcesOf(groups: readonly GroupRows[]): ReadonlyMap<string, Source> {
  const sources = new Map<string, Source>();
  for (const rows of groups)
    for (const [id, column] of rows.indicators) if (!sources.has(id)) sources.set(id, { rows, column });
  return sources;
}

export interface FactsParts {
  readonly resolver: WardResolver;
  readonly slots: Slots;
  readonly groups: readonly GroupRows[];
  readonly appraisals: ReadAppraisals | null;
  readonly parcels: readonly LandParcel[];
  readonly unusable: ReadonlyMap<string, Unusable>;
  readonly figureYear: FigureYear;
}

/** Facts that read the raw grids when they are asked; nothing is kept for a cell. */
export function factsOf({ resolver, slots, groups, appraisals, parcels, unusable, figureYear }: FactsParts): Facts {
  const sources = sourcesOf(groups);
  const byWard = new Map<string, LandParcel[]>();
  for (const parcel of parcels) {
    const known = byWard.get(parcel.wardCode);
    if (known) known.push(parcel);
    else byWard.set(parcel.wardCode, [parcel]);
  }
  return {
    wards: resolver.wards,
    years: slots.years,
    figureYear,
    reading(wardCode, year, indicatorId, throughMonth) {
      const source = sources.get(indicatorId);
      if (!source) return unusableReading(unusable.get(indicatorId));
      const slot = slots.of(resolver.indexOf(wardCode), year);
      if (slot < 0) return NOWHERE;
      return throughMonth === undefined ? readingAt(source, slot) : readingThrough(source, slot, throughMonth);
    },
    monthsEntered: (wardCode, year) => monthsEntered(groups, slots.of(resolver.indexOf(wardCode), year)),
    declared: (kind, wardCode, year, criterionId) =>
      appraisals?.declared(kind, slots.of(resolver.indexOf(wardCode), year), criterionId) ?? null,
    parcels: (wardCode) => byWard.get(wardCode) ?? NO_PARCELS,
  };
}

const unusableReading = (unusable: Unusable | undefined): Reading =>
  unusable ? { state: 'invalid', raw: unusable.raw, place: unusable.place } : NOWHERE;

function readingAt({ rows, column }: Source, slot: number): Reading {
  const conflict = rows.conflicts.get(slot);
  if (conflict) return conflictReading(rows.view, conflict, column);
  const whole = rows.whole[slot] ?? -1;
  if (whole >= 0) return cellReading(rows.view, whole, column, null);
  const part = rows.part[slot] ?? -1;
  return part < 0 ? NOWHERE : cellReading(rows.view, part, column, monthAt(rows.view, part));
}

/** The row that speaks of the months up to one, whatever else is said of the year; a row of the whole year is one up to December. */
function readingThrough({ rows, column }: Source, slot: number, month: number): Reading {
  if (month === LAST_MONTH && (rows.whole[slot] ?? -1) >= 0) return readingAt({ rows, column }, slot);
  const found = rows.months.get(monthKey(slot, month));
  if (found === undefined) return NOWHERE;
  return typeof found === 'number'
    ? cellReading(rows.view, found, column, month)
    : conflictReading(rows.view, found, column);
}

/** Whether anything is written for an indicator in a row. */
const hasFigure = ({ view, indicators }: GroupRows, row: number): boolean =>
  [...indicators.values()].some(({ index }) => cellAt(view, row, index) !== '');

function monthsEntered(groups: readonly GroupRows[], slot: number): readonly number[] {
  if (slot < 0) return [];
  const rowsUpTo = (group: GroupRows, month: number): readonly number[] => {
    const found = group.months.get(monthKey(slot, month)) ?? [];
    const rows = typeof found === 'number' ? [found] : 'rows' in found ? found.rows : found;
    const whole = group.whole[slot] ?? -1;
    return month === LAST_MONTH && whole >= 0 ? [...rows, whole] : rows;
  };
  return MONTH_NUMBERS.filter((month) =>
    groups.some((group) => rowsUpTo(group, month).some((row) => hasFigure(group, row))),
  );
}

/** Rows that claim the same period: what they agree on is read, what they differ in is nobody's to choose. */
function conflictReading(view: TableView, { rows, unreadablePeriod }: Conflict, column: FoundColumn): Reading {
  const [first = -1, ...others] = rows;
  const agreed = meaning(cellAt(view, first, column.index), column);
  const differing = others.find((row) => meaning(cellAt(view, row, column.index), column) !== agreed);
  if (differing === undefined && !unreadablePeriod) return cellReading(view, first, column, monthAt(view, first));
  const row = differing ?? first;
  const raw = [...new Set(rows.map((each) => String(cellAt(view, each, column.index))))].join(' / ');
  const place = new GridCell(view.grid, row, column.index);
  return raw === '' ? { state: 'blank', place } : { state: 'invalid', raw, place };
}

/** Two cells say the same when they are read the same, however they are typed. */
function meaning(raw: CellValue, column: FoundColumn): string {
  const cell = column.parse(raw);
  return cell.state === 'value' ? `${typeof cell.value} ${String(cell.value)}` : `${cell.state} ${String(raw)}`;
}

/** The month up to which a row speaks; null for the whole year. */
function monthAt(view: TableView, row: number): number | null {
  const column = view.columns.get('month');
  const cell = column?.parse(cellAt(view, row, column.index));
  return cell?.state === 'value' && typeof cell.value === 'number' ? cell.value : null;
}

const periodOf = (month: number | null): { partYear: boolean; month?: number } =>
  month === null ? { partYear: false } : { partYear: true, month };

function cellReading(view: TableView, row: number, column: FoundColumn, month: number | null): Reading {
  const raw = cellAt(view, row, column.index);
  const place = new GridCell(view.grid, row, column.index);
  if (typeof raw === 'number' && isPlainNumber(column.spec, raw))
    return { state: 'value', value: raw, raw: String(raw), place, ...periodOf(month) };
  const cell = column.parse(raw);
  switch (cell.state) {
    case 'blank':
      return { state: 'blank', place };
    case 'value':
      return { state: 'value', value: cell.value, raw: String(raw), place, ...periodOf(month) };
    case 'fault':
      return { state: 'invalid', raw: String(raw), place };
  }
}
