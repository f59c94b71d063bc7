import type { YearAssessment } from '../domain/assess/types';
import { normaliseText } from '../domain/text/normalise';
import type { CellSurroundings } from './ports';

/** Of which ward, and of which criterion if of one, a cell of a status sheet speaks; indexes are those of the assessment. */
export interface CellSubject {
  readonly ward: number;
  readonly criterion: number | null;
}

/**
 * Reads a cell of a status sheet by what stands around it, as its reader does: the ward is named in its row or above, the criterion
 * in its row or at the head of its column. Null where no ward, or more than one of that name, is meant.
 */
export function subjectOfCell(around: CellSurroundings, assessment: YearAssessment): CellSubject | null {
  const wardIn = wardFinder(assessment);
  const ward = wardIn(around.row) ?? firstFound(around.rowsAbove, wardIn);
  if (ward === null) return null;
  const criterionIn = criterionFinder(assessment);
  return { ward, criterion: criterionIn(around.row) ?? criterionIn(around.heads) };
}

type Finder = (texts: readonly string[]) => number | null;

function firstFound(rows: readonly (readonly string[])[], find: Finder): number | null {
  for (const row of rows) {
    const found = find(row);
    if (found !== null) return found;
  }
  return null;
}

/** By code, else by a name that only one ward has. */
function wardFinder({ wards }: YearAssessment): Finder {
  const known = new Map<string, number | null>();
  wards.forEach(({ name }, index) => {
    const key = normaliseText(name);
    known.set(key, known.has(key) ? null : index);
  });
  wards.forEach(({ code }, index) => known.set(normaliseText(code), index));
  return (texts) => firstOf(texts, (text) => known.get(normaliseText(text)) ?? null);
}

/** "C16", "C16 Tội phạm", "C16.2": the id stands first. */
function criterionFinder({ ruleSet }: YearAssessment): Finder {
  const known = new Map(ruleSet.criteria.map(({ id }, index) => [id, index]));
  return (texts) => firstOf(texts, (text) => known.get(/^[^\s.]+/.exec(text)?.[0] ?? '') ?? null);
}

function firstOf(texts: readonly string[], find: (text: string) => number | null): number | null {
  for (const text of texts) {
    const found = find(text);
    if (found !== null) return found;
  }
  return null;
}
