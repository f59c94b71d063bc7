import * as questions from '../application/questions';
import { follow } from './stream';

/*
 * Excel shows the descriptions of src/language; those here are for readers of the code. A test holds the order of the
 * parameters: new ones come last, and none is ever renamed.
 */

/**
 * Number of criteria the ward passes.
 * @customfunction WARDSCORE
 * @param ward
 * @param [year]
 */
export function wardScore(
  ward: unknown,
  year: unknown,
  invocation: CustomFunctions.StreamingInvocation<unknown>,
): void {
  follow(invocation, (book) => questions.wardScore(book, ward, year));
}

/**
 * Whether the ward is recognised, not yet, or lacks data.
 * @customfunction WARDSTATUS
 * @param ward
 * @param [year]
 */
export function wardStatus(
  ward: unknown,
  year: unknown,
  invocation: CustomFunctions.StreamingInvocation<unknown>,
): void {
  follow(invocation, (book) => questions.wardStatus(book, ward, year));
}

/**
 * Criteria that surely pass and that may pass, of those that apply.
 * @customfunction WARDBOUNDS
 * @param ward
 * @param [year]
 */
export function wardBounds(
  ward: unknown,
  year: unknown,
  invocation: CustomFunctions.StreamingInvocation<unknown>,
): void {
  follow(invocation, (book) => questions.wardBounds(book, ward, year));
}

/**
 * Conditions the ward fails or that are unknown, what to do, and who must act.
 * @customfunction WARDGAPS
 * @param ward
 * @param [year]
 */
export function wardGaps(
  ward: unknown,
  year: unknown,
  invocation: CustomFunctions.StreamingInvocation<unknown[][]>,
): void {
  follow(invocation, (book) => questions.wardGaps(book, ward, year));
}

/**
 * Score, bounds, status and rank of all wards.
 * @customfunction WARDSCORES
 * @param [year]
 */
export function wardScores(year: unknown, invocation: CustomFunctions.StreamingInvocation<unknown[][]>): void {
  follow(invocation, (book) => questions.wardScores(book, year));
}

/**
 * Whether the ward's land is enough, and how much is missing.
 * @customfunction LANDSTATUS
 * @param ward
 */
export function landStatus(ward: unknown, invocation: CustomFunctions.StreamingInvocation<unknown>): void {
  follow(invocation, (book) => questions.landStatus(book, ward));
}
