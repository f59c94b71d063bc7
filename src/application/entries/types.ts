import type { InterpretationId } from '../../domain/interpretation';
import type { IssueWords } from '../../language/issueText';
import type { RepairChange } from '../../workbook/repairs/types';
import type { LookedAt } from '../repairs';

/** What of a row of the appraisal table can be entered: columns of tblThamDinh. */
export const APPRAISAL_FIELDS = [
  'selfVerdict',
  'appraisedVerdict',
  'explanation',
  'evidenceNumber',
  'evidenceDate',
  'evidenceExpiry',
  'decidedBy',
  'decidedOn',
] as const;
export type AppraisalField = (typeof APPRAISAL_FIELDS)[number];

/** Those of them that are verdicts, chosen by id from the list of declared verdicts. */
export const VERDICT_FIELDS = ['selfVerdict', 'appraisedVerdict'] as const satisfies readonly AppraisalField[];

/** Something that a user enters in the pane and that is written into a table of the workbook. */
export type EntryWish =
  /** `typed`: only what is to be changed, as people would type it; a verdict by its id; '' leaves the cell blank. */
  | {
      readonly kind: 'appraisal';
      readonly wardCode: string;
      readonly year: number;
      readonly criterionId: string;
      readonly typed: Readonly<Partial<Record<AppraisalField, string>>>;
    }
  /** How a sentence of the decision is read, by the id of the choice. */
  | { readonly kind: 'interpretation'; readonly id: InterpretationId; readonly choice: string };

/**
 * Why an entry has no place in the workbook. `noTable`: the table is not there; `noColumn`: one of its columns is not there, or
 * twice; `contradicting`: several rows speak of the same thing, or one may be meant; `noRoom`: something stands where the table should become
 * longer; `unreadable`: what was typed is no such value, in the words of the finding that the reader would make of it.
 */
export type EntryRefusal =
  | { readonly kind: 'noTable'; readonly sheet: string; readonly table: string }
  | { readonly kind: 'noColumn'; readonly sheet: string; readonly column: string }
  | { readonly kind: 'contradicting'; readonly sheet: string; readonly cells: readonly string[] }
  | { readonly kind: 'noRoom'; readonly sheet: string }
  | { readonly kind: 'unreadable'; readonly sheet: string; readonly issue: IssueWords };

export type EntryPlan =
  | { readonly kind: 'changes'; readonly changes: readonly RepairChange[] }
  | { readonly kind: 'refused'; readonly refusal: EntryRefusal };

/** What became of an entry. `same`: the workbook says so already. `left`: why its cells cannot be written; nothing was. */
export type EntryOutcome =
  | { readonly kind: 'written' }
  | { readonly kind: 'same' }
  | { readonly kind: 'left'; readonly left: readonly LookedAt[] }
  | { readonly kind: 'refused'; readonly refusal: EntryRefusal };
