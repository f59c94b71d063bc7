import type { Wish, WishKind } from '../../domain/roadmap/planner/wishes';
import type { ChosenWard, RoadmapYear } from '../../domain/roadmap/types';
import type { RuleSet } from '../../domain/ruleSet/types';
import { foldTonePlacement } from '../../domain/text/normalise';
import type { Findings } from './findings';
import { readRows, type RowReader, type TableView } from './tableView';
import type { WardResolver } from './wardResolver';

interface Known {
  readonly resolver: WardResolver;
  readonly ruleSets: readonly RuleSet[];
  readonly roadmap: readonly RoadmapYear[];
  readonly chosen: readonly ChosenWard[];
}

/** A wish and the row that holds it. */
export interface WishRow {
  readonly wish: Wish;
  readonly row: RowReader;
}

/** The wishes of tblKeHoach. A row that says something nobody can follow is reported and asks for nothing. */
export const readWishes = (view: TableView, known: Known, findings: Findings): readonly Wish[] =>
  wishRows(view, known, findings).map(({ wish }) => wish);

/** The same with their rows, for whoever writes the table. */
export function wishRows(view: TableView, known: Known, findings: Findings): readonly WishRow[] {
  return readRows(view, findings).flatMap((row) => {
    const kind = row.text('kind') as WishKind | '';
    if (kind === '' || row.text('subject') === '') return [];
    const wish = wishOf(kind, row, known, findings);
    return wish === null ? [] : [{ wish, row }];
  });
}

function wishOf(kind: WishKind, row: RowReader, known: Known, findings: Findings): Wish | null {
  switch (kind) {
    case 'choose':
    case 'exclude':
      return wardWish(kind, row, known, findings);
    case 'minimum': {
      const unit = unitOf(row, known, findings);
      const least = numberOf(row, findings);
      return unit === null || least === null ? null : { kind, unit, least };
    }
    case 'lead': {
      const criterionId = criterionOf(row, known, findings);
      const years = numberOf(row, findings);
      return criterionId === null || years === null ? null : { kind, criterionId, years };
    }
  }
}

function wardWish(kind: 'choose' | 'exclude', row: RowReader, known: Known, findings: Findings): Wish | null {
  const text = row.text('subject');
  const year = row.number('year');
  const answer = known.resolver.resolve(text, year ?? undefined);
  if (answer.kind === 'unknown') {
    findings.at(answer.code, row.place('subject'), answer.finding);
    return null;
  }
  const { code, name } = answer.ward;
  if (year === null) {
    // A year that cannot be read is reported already, and does not mean "every year".
    if (row.parsed('year').state === 'fault') return null;
    if (kind === 'exclude') return { kind, wardCode: code, year: null };
    findings.at('required', row.place('year'), { subject: name, found: '', expected: 'year' });
    return null;
  }
  const years = known.roadmap.map((each) => each.year);
  if (!years.includes(year)) {
    findings.at('unknownChoice', row.place('year'), { subject: name, found: String(year), expected: years.join(', ') });
    return null;
  }
  const decided = known.chosen.find(({ wardCode }) => wardCode === code);
  if (kind === 'choose' && decided !== undefined && decided.year !== year) {
    findings.at('chosenTwice', row.place('subject'), {
      subject: name,
      found: String(year),
      expected: String(decided.year),
    });
    return null;
  }
  return { kind, wardCode: code, year };
}

/** The unit as the wards write it. */
function unitOf(row: RowReader, { resolver }: Known, findings: Findings): string | null {
  const text = row.text('subject');
  const units = [...new Set(resolver.wards.map(({ managingUnit }) => managingUnit))].filter((unit) => unit !== '');
  const found = units.find((unit) => foldTonePlacement(unit) === foldTonePlacement(text));
  if (found !== undefined) return found;
  findings.at('unknownChoice', row.place('subject'), { subject: text, found: text, expected: units.join(', ') });
  return null;
}

function criterionOf(row: RowReader, { ruleSets }: Known, findings: Findings): string | null {
  const text = row.text('subject');
  const ids = [...new Set(ruleSets.flatMap(({ criteria }) => criteria.map(({ id }) => id)))];
  const found = ids.find((id) => id.toLowerCase() === text.toLowerCase());
  if (found !== undefined) return found;
  findings.at('unknownCriterion', row.place('subject'), { subject: text, found: text, expected: ids.join(', ') });
  return null;
}

function numberOf(row: RowReader, findings: Findings): number | null {
  const number = row.number('number');
  if (number === null && row.parsed('number').state === 'blank')
    findings.at('required', row.place('number'), {
      subject: row.text('subject'),
      found: '',
      expected: 'wholeNumber',
    });
  return number;
}
