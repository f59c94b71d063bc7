import type { Verdict, YearAssessment } from '../../domain/assess/types';
import type { Resumable } from '../../domain/resumable';
import { readWorkbookSteps } from '../../workbook/read';
import { wardResolver } from '../../workbook/read/wardResolver';
import type { WorkbookRecords } from '../../workbook/read/types';
import { assessRecordsSteps, type AssessedRecords } from '../assessRecords';
import { withPeriod } from '../reportPeriod';
import type { Scoring } from '../scoreWorkbook';
import { TableDraft } from './draft';
import { placeDeclared, placeLand, placeValue } from './place';
import { placeThreshold } from './placeThreshold';
import type { RefusedChange, WhatIfChange, WhatIfEdits } from './types';

export { withChange } from './types';
export type { RefusedChange, WhatIfChange, WhatIfEdits } from './types';

/** What would follow from some changes. */
export interface WhatIfOutcome extends AssessedRecords, WhatIfEdits {}

function place(
  change: WhatIfChange,
  draft: TableDraft,
  records: WorkbookRecords,
): Omit<RefusedChange, 'change'> | null {
  switch (change.kind) {
    case 'value':
      return placeValue(change, draft, records);
    case 'declared':
      return placeDeclared(change, draft, records);
    case 'land':
      return placeLand(change, draft, records);
    case 'threshold':
      return placeThreshold(change, draft, records);
  }
}

function draftOf({ snapshot, records }: Pick<Scoring, 'snapshot' | 'records'>, changes: readonly WhatIfChange[]) {
  const draft = new TableDraft(snapshot.grids, snapshot.date1904, wardResolver(records.facts.wards));
  const refused = changes.flatMap((change): RefusedChange[] => {
    const why = place(change, draft, records);
    return why === null ? [] : [{ change, ...why }];
  });
  return { draft, refused };
}

/** The cells that changes come to, for whoever writes them. */
export function whatIfEdits(
  scoring: Pick<Scoring, 'snapshot' | 'records'>,
  changes: readonly WhatIfChange[],
): WhatIfEdits {
  const { draft, refused } = draftOf(scoring, changes);
  return { edits: draft.edits, growth: draft.growth, refused };
}

/**
 * What the workbook would score with some changes, without anything being written: the changed cells are laid over the tables as
 * they were read, and these are read and assessed by the same code as ever. So it is what would come out if somebody wrote the
 * cells and read the workbook again. Throws ReportFailure when no rule set covers the year then.
 */
export function* whatIfSteps(scoring: Scoring, changes: readonly WhatIfChange[]): Resumable<WhatIfOutcome> {
  const { snapshot, assessment } = scoring;
  const { draft, refused } = draftOf(scoring, changes);
  const told = { edits: draft.edits, growth: draft.growth, refused };
  if (draft.edits.length === 0) {
    const { records, years, roadmap, period } = scoring;
    return { records, years, assessment, roadmap, period, ...told };
  }
  yield;
  const read = yield* readWorkbookSteps(draft.grids, { date1904: snapshot.date1904 });
  const { records, period } = withPeriod(read, assessment.year, scoring.period.choice, draft.grids);
  return { ...(yield* assessRecordsSteps(records, assessment.year, period)), ...told };
}

/** A verdict that moved; indexes are those of the assessment after. */
export interface Move {
  readonly ward: number;
  readonly criterion: number;
  readonly before: Verdict;
  readonly after: Verdict;
}

/** Verdicts in force that are others after than before; wards and criteria are matched by code and id. */
export function movesOf(before: YearAssessment, after: YearAssessment): readonly Move[] {
  if (before === after) return [];
  const wards = new Map(before.wards.map(({ code }, at) => [code, at]));
  const criteria = new Map(before.ruleSet.criteria.map(({ id }, at) => [id, at]));
  return after.wards.flatMap(({ code }, ward) =>
    after.ruleSet.criteria.flatMap(({ id }, criterion): Move[] => {
      const [oldWard, oldCriterion] = [wards.get(code), criteria.get(id)];
      const old =
        oldWard === undefined || oldCriterion === undefined ? 'noData' : before.inForce(oldWard, oldCriterion);
      const now = after.inForce(ward, criterion);
      return old === now ? [] : [{ ward, criterion, before: old, after: now }];
    }),
  );
}
