import type { IndicatorValue } from '../../domain/reading/types';
import type { Place } from '../ports';
import type { FigurePeriod } from '../../workbook/figures/period';
import type { IssueCode } from '../../workbook/read/types';

/** A figure that a ward sent, and where it stands in its file. */
export interface ReceivedFigure {
  readonly indicatorId: string;
  readonly value: IndicatorValue;
  readonly place: Place;
}

/** Something typed that is not taken, and why. `found` and `expected` are data, as the findings of a workbook have them. */
export interface RefusedCell {
  readonly header: string;
  readonly code: IssueCode;
  readonly found: string;
  readonly expected: string;
  readonly place: Place;
}

/** What one file says of one ward and one period. */
export interface ReceivedWard {
  readonly wardCode: string;
  readonly period: FigurePeriod;
  readonly figures: readonly ReceivedFigure[];
  readonly refused: readonly RefusedCell[];
  /** Notes and evidence by number of the group, as one text. */
  readonly notes: ReadonlyMap<number, string>;
}

/** `form`: the ward's entry form. `workbook`: a workbook of the template in which rows were filled. */
export type FileKind = 'form' | 'workbook';

/**
 * Why nothing of a file can be used. `unreadable`: no workbook, `detail` says why. `notOurs`: neither form nor template. `newerForm`: made
 * by a newer version. `unknownWard`: `detail` is the ward it names. `wardNotThere`: that ward does not exist in the period.
 * `otherPeriod`: `detail` is the period it is of. `noRows`: a workbook without rows of the period.
 */
export const FILE_PROBLEMS = [
  'unreadable',
  'notOurs',
  'newerForm',
  'unknownWard',
  'wardNotThere',
  'otherPeriod',
  'noRows',
] as const;
export type FileProblemCode = (typeof FILE_PROBLEMS)[number];

export interface FileProblem {
  readonly code: FileProblemCode;
  readonly detail: string;
  /** Code of the reader of packages, for `unreadable`; '' otherwise. */
  readonly reason: string;
  /** The period that the file is of, for `otherPeriod`. */
  readonly period: FigurePeriod | null;
}

/** What a file turned out to be. */
export type FileContent =
  | { readonly kind: FileKind; readonly wards: readonly ReceivedWard[] }
  | { readonly kind: 'problem'; readonly problem: FileProblem };

export const problem = (code: FileProblemCode, detail = '', period: FigurePeriod | null = null): FileContent => ({
  kind: 'problem',
  problem: { code, detail, reason: '', period },
});
