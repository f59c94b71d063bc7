import type { ChosenWard, RoadmapYear } from '../../domain/roadmap/types';
import type { Findings } from './findings';
import type { TableView } from './tableView';
import { rowsWithoutTotals } from './totals';
import type { WardResolver } from './wardResolver';

/** The years of tblLoTrinh. A year stated twice keeps its first row. */
export function readRoadmap(view: TableView, findings: Findings): readonly RoadmapYear[] {
  const years = new Map<number, RoadmapYear>();
  for (const row of rowsWithoutTotals(view, 'year', ['toChoose'], findings)) {
    const year = row.number('year');
    const toChoose = row.number('toChoose');
    if (year === null || toChoose === null) continue;
    const place = row.place('year');
    const known = years.get(year);
    if (known)
      findings.at('duplicateRow', place, {
        subject: String(year),
        found: String(year),
        expected: known.place?.cell ?? '',
      });
    else years.set(year, { year, toChoose, leastShare: row.number('leastShare'), place });
  }
  return [...years.values()].sort((a, b) => a.year - b.year);
}

/** The wards of tblChonPhuong. A ward chosen twice keeps its first year. */
export function readChosen(view: TableView, resolver: WardResolver, findings: Findings): readonly ChosenWard[] {
  const chosen = new Map<string, ChosenWard>();
  for (const row of rowsWithoutTotals(view, 'ward', [], findings)) {
    const text = row.text('ward');
    const year = row.number('year');
    if (text === '') continue;
    const answer = resolver.resolve(text, year ?? undefined);
    const place = row.place('ward');
    if (answer.kind === 'unknown') {
      findings.at(answer.code, place, answer.finding);
      continue;
    }
    if (year === null) continue;
    const { code, name } = answer.ward;
    const known = chosen.get(code);
    if (known) findings.at('chosenTwice', place, { subject: name, found: String(year), expected: String(known.year) });
    else chosen.set(code, { wardCode: code, year, decision: row.text('decision'), place });
  }
  return [...chosen.values()];
}

/** Years in which more or fewer wards are named than are to be chosen. A year for which nobody is named yet is no fault. */
export function reportCohorts(
  roadmap: readonly RoadmapYear[],
  chosen: readonly ChosenWard[],
  findings: Findings,
): void {
  for (const { year, toChoose, place } of roadmap) {
    const named = chosen.filter((each) => each.year === year).length;
    if (named === 0 || named === toChoose || !place) continue;
    findings.at('cohortCount', place, { subject: String(year), found: String(named), expected: String(toChoose) });
  }
}
