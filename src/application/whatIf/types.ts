import type { IssueWords } from '../../language/issueText';
import type { CellEdit, TableGrowth } from '../ports';

/** One "what if", told as people would enter it; '' takes a figure away. Nothing of it stands in the workbook. */
export type WhatIfChange =
  | {
      readonly kind: 'value';
      readonly wardCode: string;
      readonly year: number;
      readonly indicatorId: string;
      readonly typed: string;
    }
  /** The appraised verdict; null takes it away. */
  | {
      readonly kind: 'declared';
      readonly wardCode: string;
      readonly year: number;
      readonly criterionId: string;
      readonly verdict: 'pass' | 'fail' | 'notApplicable' | null;
    }
  /** A parcel more, allotted to the ward; in m². */
  | { readonly kind: 'land'; readonly wardCode: string; readonly typed: string }
  /** The threshold of a check of the rule set in force; `high` is the upper end of a range, else ''. */
  | {
      readonly kind: 'threshold';
      readonly ruleSetId: string;
      readonly checkId: string;
      readonly low: string;
      readonly high: string;
    };

/**
 * Why a change has no place in the workbook. `noTable`: the table or worksheet is not there; `noColumn`: its column is not there,
 * or twice; `contradicting`: several rows speak of the same thing; `unreadable`: what was typed is no such value; `noRow`: the
 * rule set has no such row.
 */
export const WHAT_IF_REFUSALS = ['noTable', 'noColumn', 'contradicting', 'unreadable', 'noRow'] as const;
export type WhatIfRefusal = (typeof WHAT_IF_REFUSALS)[number];

export interface RefusedChange {
  readonly change: WhatIfChange;
  readonly refusal: WhatIfRefusal;
  /** The name of the worksheet that is meant. */
  readonly sheet: string;
  /** The words of the finding that the reader would make; of `unreadable` only. */
  readonly issue: IssueWords | null;
}

/** Cells that changes come to. */
export interface WhatIfEdits {
  readonly edits: readonly CellEdit[];
  /** Tables without a blank row for a change: they are made longer when it is written. */
  readonly growth: readonly TableGrowth[];
  readonly refused: readonly RefusedChange[];
}

/** Changes about the same thing have the same key: the later takes the place of the earlier. Parcels are always one more. */
function changeKey(change: WhatIfChange): string | null {
  switch (change.kind) {
    case 'value':
      return JSON.stringify([change.kind, change.wardCode, change.year, change.indicatorId]);
    case 'declared':
      return JSON.stringify([change.kind, change.wardCode, change.year, change.criterionId]);
    case 'threshold':
      return JSON.stringify([change.kind, change.ruleSetId, change.checkId]);
    case 'land':
      return null;
  }
}

/** The changes with one more. */
export function withChange(changes: readonly WhatIfChange[], change: WhatIfChange): readonly WhatIfChange[] {
  const key = changeKey(change);
  return [...changes.filter((each) => key === null || changeKey(each) !== key), change];
}
