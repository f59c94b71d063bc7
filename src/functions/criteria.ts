import * as questions from '../application/questions';
import { follow } from './stream';

/*
 * Excel shows the descriptions of src/language; those here are for readers of the code. A test holds the order of the
 * parameters: new ones come last, and none is ever renamed.
 */

/**
 * Verdict of the ward on one criterion.
 * @customfunction CRITERION
 * @param ward
 * @param criterion
 * @param [year]
 */
export function criterion(
  ward: unknown,
  criterion: unknown,
  year: unknown,
  invocation: CustomFunctions.StreamingInvocation<unknown>,
): void {
  follow(invocation, (book) => questions.criterion(book, ward, criterion, year));
}

/**
 * Why the verdict is what it is: figures, requirement and what is missing.
 * @customfunction WHY
 * @param ward
 * @param criterion
 * @param [year]
 */
export function why(
  ward: unknown,
  criterion: unknown,
  year: unknown,
  invocation: CustomFunctions.StreamingInvocation<unknown>,
): void {
  follow(invocation, (book) => questions.why(book, ward, criterion, year));
}

/**
 * Wards that pass a group of criteria, and wards counted.
 * @customfunction GROUPPASS
 * @param group
 * @param [year]
 */
export function groupPass(
  group: unknown,
  year: unknown,
  invocation: CustomFunctions.StreamingInvocation<unknown[][]>,
): void {
  follow(invocation, (book) => questions.groupPass(book, group, year));
}

/**
 * How many wards stand at each score.
 * @customfunction DISTRIBUTION
 * @param [year]
 */
export function distribution(year: unknown, invocation: CustomFunctions.StreamingInvocation<unknown[][]>): void {
  follow(invocation, (book) => questions.distribution(book, year));
}
