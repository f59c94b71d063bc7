import { dayText } from '../../wording/day';
import { printedFaults } from '../../domain/consistency/printed';
import { LARGEST_SITE, PARTS, REGISTERED, SMALLEST_SITE } from '../../domain/consistency/relations';
import { yearSpan, type FigureYear } from '../../domain/period';
import type { Scope } from '../../domain/roadmap/scope';
import type { RoadmapYear } from '../../domain/roadmap/types';
import type { Findings } from './findings';
import { GridCell } from './gridCell';
import { shareCellNumber, type SharePair } from './shares';
import { cellAt, type FoundColumn, type RowReader, type TableView } from './tableView';

/** A sentence that contradicts itself, in a cell of free text. */
export function reportPrinted(view: TableView, row: number, column: FoundColumn, findings: Findings): void {
  const text = cellAt(view, row, column.index);
  if (typeof text !== 'string' || !/\d/.test(text)) return;
  for (const { kind, printed, recomputed, quoted } of printedFaults(text)) {
    const place = new GridCell(view.grid, row, column.index);
    const code = kind === 'percent' ? 'printedPercent' : 'printedSum';
    findings.at(code, place, { subject: quoted.trim(), found: printed, expected: recomputed });
  }
}

/** Parts and wholes of a group table that no rule set compares as a share; `all`: the part should be the whole. */
export interface PartPair extends SharePair {
  readonly all?: boolean;
}

export const partPairs = (columns: ReadonlyMap<string, FoundColumn>): PartPair[] =>
  PARTS.flatMap(({ part, whole }) => {
    const [numerator, denominator] = [columns.get(part), columns.get(whole)];
    const all = part === REGISTERED.part && whole === REGISTERED.whole;
    return numerator && denominator ? [{ numerator, denominator, all }] : [];
  });

export function reportParts(view: TableView, row: number, pairs: readonly PartPair[], findings: Findings): void {
  for (const { numerator, denominator, all = false } of pairs) {
    const part = shareCellNumber(view, row, numerator);
    const whole = part === null ? null : shareCellNumber(view, row, denominator);
    if (part === null || whole === null || (all ? part === whole : part <= whole)) continue;
    findings.at(part > whole ? 'partAboveWhole' : 'notAllRegistered', new GridCell(view.grid, row, numerator.index), {
      subject: `${numerator.header} – ${denominator.header}`,
      found: String(part),
      expected: String(whole),
    });
  }
}

/** An area that no site of a ward's police can have. */
export function reportArea(row: RowReader, findings: Findings): void {
  const area = row.number('area');
  if (area === null || area === 0 || (area >= SMALLEST_SITE && area <= LARGEST_SITE)) return;
  findings.at('areaImplausible', row.place('area'), {
    subject: row.text('ward'),
    found: String(area),
    expected: `${String(SMALLEST_SITE)} … ${String(LARGEST_SITE)}`,
  });
}

/** A document that is older than the year it is to prove. */
export function reportEvidenceDate(row: RowReader, year: number, figureYear: FigureYear, findings: Findings): void {
  const date = row.text('evidenceDate');
  if (date === '' || date >= yearSpan(year, figureYear).from) return;
  findings.at('evidenceEarly', row.place('evidenceDate'), {
    subject: row.text('criterion'),
    found: dayText(date),
    expected: String(year),
  });
}

/** Where all wards are to reach the standard in the end: as many are to be chosen as exist by then. */
export function reportRoadmapTotal(
  roadmap: readonly RoadmapYear[],
  scopeIn: (year: number) => Scope,
  findings: Findings,
): void {
  const last = roadmap.at(-1);
  if (!last?.place || last.leastShare !== 100) return;
  const toChoose = roadmap.reduce((sum, year) => sum + year.toChoose, 0);
  const { wards, otherwise } = scopeIn(last.year);
  const existing = wards.length;
  if (existing + otherwise.length === 0 || toChoose === existing) return;
  findings.at('roadmapTotal', last.place, {
    subject: String(last.year),
    found: String(toChoose),
    expected: String(existing),
  });
}
