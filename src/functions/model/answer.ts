/** What a cell shows; '' is an empty one. */
export type AnswerCell = number | string | boolean;

/** Which error a cell shows when there is no answer: nothing to answer with (#N/A), or an argument that is wrong (#VALUE!). */
export const PROBLEM_CODES = ['notAvailable', 'invalidValue'] as const;
export type ProblemCode = (typeof PROBLEM_CODES)[number];

export interface Problem {
  readonly kind: 'problem';
  readonly code: ProblemCode;
  /** Says what is wrong and what to do, in the language of the workbook. */
  readonly sentence: string;
}

/** What a custom function answers: one cell, a block of cells that spills, or why there is no answer. */
export type Answer =
  | { readonly kind: 'value'; readonly value: AnswerCell }
  | { readonly kind: 'spill'; readonly rows: readonly (readonly AnswerCell[])[] }
  | Problem;

export const value = (content: AnswerCell): Answer => ({ kind: 'value', value: content });
export const spill = (rows: readonly (readonly AnswerCell[])[]): Answer => ({ kind: 'spill', rows });
export const notAvailable = (sentence: string): Problem => ({ kind: 'problem', code: 'notAvailable', sentence });
export const invalidValue = (sentence: string): Problem => ({ kind: 'problem', code: 'invalidValue', sentence });

/** Whether an argument or a look-up came to a problem instead of what was asked for. */
export const isProblem = (made: unknown): made is Problem =>
  typeof made === 'object' && made !== null && (made as { kind?: unknown }).kind === 'problem';
