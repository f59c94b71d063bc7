import { ruleSetForYear } from '../../domain/ruleSet';
import type { RuleSet } from '../../domain/ruleSet/types';
import { isPlainNumber } from './cell/parse';
import { reportEndedInYear } from './endedWards';
import { partPairs, reportParts, reportPrinted } from './consistency';
import type { Findings } from './findings';
import { GridCell } from './gridCell';
import { keyReader, readKey, type RowKey } from './rowKey';
import { reportShares, sharePairs, type SharePair } from './shares';
import type { Slots } from './slots';
import { cellAt, reportCell, type FoundColumn, type TableView } from './tableView';
import { reportTotals } from './totals';
import type { WardResolver } from './wardResolver';

/** Rows that claim the same ward and period. `unreadablePeriod`: the month is typed wrongly, so nothing in them is certain. */
export interface Conflict {
  readonly rows: readonly number[];
  readonly unreadablePeriod: boolean;
}

/** Which row of a group table speaks of a ward and year: of the whole year, else of its latest part. -1 for none. */
export interface GroupRows {
  readonly view: TableView;
  /** Indicator columns by id, the user's own included. */
  readonly indicators: ReadonlyMap<string, FoundColumn>;
  readonly whole: Int32Array;
  readonly part: Int32Array;
  readonly conflicts: ReadonlyMap<number, Conflict>;
  /** The row "up to a month" of each slot, or the rows that all claim to be it; by slot × 13 + month. */
  readonly months: ReadonlyMap<number, number | Conflict>;
}

/** Key of a slot's month in `GroupRows.months`. */
export const monthKey = (slot: number, month: number): number => slot * MONTHS + month;

export interface GroupContext {
  readonly resolver: WardResolver;
  readonly slots: Slots;
  readonly ruleSets: readonly RuleSet[];
}

/** Twelve months and 0 for the whole year. */
export const MONTHS = 13;

/** One pass over a group table: every finding, and the row of every ward and year. */
export function readGroupRows(
  view: TableView,
  indicators: ReadonlyMap<string, FoundColumn>,
  { resolver, slots, ruleSets }: GroupContext,
  findings: Findings,
): GroupRows {
  const placement = new Placement(view, slots.size);
  const keys = keyReader(view);
  const columns = [...indicators.values()];
  const month = view.columns.get('month');
  const note = view.columns.get('note');
  const parts = partPairs(indicators);
  const totals: number[] = [];
  const pairsOf = pairsByYear(indicators, ruleSets);
  for (let row = view.from; keys && row < view.to; row++) {
    const key = readKey(keys, row, resolver, findings);
    if (key.kind === 'total') totals.push(row);
    if (key.kind === 'skip' || key.kind === 'total') continue;
    const line = view.grid.values[row] ?? [];
    for (const column of columns) {
      const raw = line[column.index] ?? '';
      if (raw !== '' && !isPlainNumber(column.spec, raw)) reportCell(view, row, column, findings);
    }
    if (note) {
      reportCell(view, row, note, findings);
      reportPrinted(view, row, note, findings);
    }
    if (month) reportCell(view, row, month, findings);
    reportShares(view, row, pairsOf(key), findings);
    reportParts(view, row, parts, findings);
    if (key.kind === 'key') {
      const upTo = monthOf(view, row, month);
      placement.add(slots.of(key.ward, key.year), row, upTo, findings);
      const ward = resolver.wards[key.ward];
      const place = (ward?.validTo ?? null) === null ? null : new GridCell(view.grid, row, keys.ward.index);
      if (place) reportEndedInYear(ward, key.year, upTo, place, resolver, findings);
    }
  }
  reportTotals(
    view,
    totals,
    columns.filter(({ spec }) => spec.kind === 'wholeNumber'),
    findings,
  );
  return { view, indicators, ...placement.result() };
}

/** The shares that a row's year compares, found once for each year. */
function pairsByYear(
  indicators: ReadonlyMap<string, FoundColumn>,
  ruleSets: readonly RuleSet[],
): (key: RowKey) => readonly SharePair[] {
  const pairs = new Map<number, readonly SharePair[]>();
  return (key) => {
    if (key.kind !== 'key') return [];
    const found = pairs.get(key.year) ?? sharePairs(indicators, ruleSets, key.year);
    pairs.set(key.year, found);
    return found;
  };
}

/** 0 for the whole year, null when the month cannot be read. */
function monthOf(view: TableView, row: number, column: FoundColumn | undefined): number | null {
  if (!column) return 0;
  const cell = column.parse(cellAt(view, row, column.index));
  if (cell.state === 'blank') return 0;
  return cell.state === 'value' && typeof cell.value === 'number' ? cell.value : null;
}

/** Finds the row of each slot while rows come by in the order of the sheet. */
class Placement {
  private readonly whole: Int32Array;
  private readonly part: Int32Array;
  private readonly partMonth: Int8Array;
  private readonly parts = new Map<number, number>();
  /** By slot × 13 + month. */
  private readonly repeated = new Map<number, number[]>();
  private readonly unreadable = new Map<number, number[]>();

  constructor(
    private readonly view: TableView,
    size: number,
  ) {
    this.whole = new Int32Array(size).fill(-1);
    this.part = new Int32Array(size).fill(-1);
    this.partMonth = new Int8Array(size);
  }

  add(slot: number, row: number, month: number | null, findings: Findings): void {
    if (slot < 0) return;
    if (month === null) {
      this.unreadable.set(slot, [...(this.unreadable.get(slot) ?? []), row]);
      return;
    }
    const standing = month === 0 ? (this.whole[slot] ?? -1) : (this.parts.get(monthKey(slot, month)) ?? -1);
    if (standing >= 0) {
      this.repeat(monthKey(slot, month), standing, row, findings);
    } else if (month === 0) {
      this.whole[slot] = row;
    } else {
      this.parts.set(monthKey(slot, month), row);
      if (month > (this.partMonth[slot] ?? 0)) {
        this.part[slot] = row;
        this.partMonth[slot] = month;
      }
    }
  }

  private repeat(key: number, standing: number, row: number, findings: Findings): void {
    this.repeated.set(key, [...(this.repeated.get(key) ?? [standing]), row]);
    const index = this.view.columns.get('ward')?.index ?? 0;
    const found = String(cellAt(this.view, row, index));
    findings.at('duplicateRow', new GridCell(this.view.grid, row, index), {
      subject: found,
      found,
      expected: new GridCell(this.view.grid, standing, index).cell,
    });
  }

  /** Only what a reading would look at is a conflict: a repeated earlier month is not, once a later row stands. */
  result(): Pick<GroupRows, 'whole' | 'part' | 'conflicts' | 'months'> {
    const conflicts = new Map<number, Conflict>();
    for (const [key, rows] of this.repeated) {
      const [slot, month] = [Math.floor(key / MONTHS), key % MONTHS];
      const read = (this.whole[slot] ?? -1) >= 0 ? 0 : this.partMonth[slot];
      if (month === read) conflicts.set(slot, { rows, unreadablePeriod: false });
    }
    for (const [slot, rows] of this.unreadable) {
      if ((this.whole[slot] ?? -1) < 0) conflicts.set(slot, { rows, unreadablePeriod: true });
    }
    const months = new Map<number, number | Conflict>(this.parts);
    for (const [key, rows] of this.repeated) if (key % MONTHS !== 0) months.set(key, { rows, unreadablePeriod: false });
    return { whole: this.whole, part: this.part, conflicts, months };
  }
}

/** Judged by a rule set, or the year that changes of the next one are measured against. */
const isNeeded = (ruleSets: readonly RuleSet[], year: number): boolean =>
  ruleSetForYear(ruleSets, year) !== null || ruleSetForYear(ruleSets, year + 1) !== null;

/** Names each year that no rule set needs, once a table. */
export function reportYears(rows: TableView, ruleSets: readonly RuleSet[], findings: Findings): void {
  const column = rows.columns.get('year');
  if (!column) return;
  const seen = new Set<unknown>(['']);
  for (let row = rows.from; row < rows.to; row++) {
    const raw = cellAt(rows, row, column.index);
    if (seen.has(raw)) continue;
    seen.add(raw);
    const cell = column.parse(raw);
    if (cell.state !== 'value' || typeof cell.value !== 'number' || isNeeded(ruleSets, cell.value)) continue;
    findings.at('yearOutsideRuleSets', new GridCell(rows.grid, row, column.index), {
      subject: column.header,
      found: String(cell.value),
      expected: ruleSets.map(({ fromYear, toYear }) => `${fromYear}–${toYear}`).join(', '),
    });
  }
}
