import * as questions from '../application/questions';
import { once } from './stream';

/*
 * Excel shows the descriptions of src/language; those here are for readers of the code. A test holds the order of the
 * parameters: new ones come last, and none is ever renamed.
 */

/**
 * Most cases this year that still meet the decrease.
 * @customfunction CASESALLOWED
 * @param previous
 * @param percent
 */
export function casesAllowed(previous: unknown, percent: unknown): Promise<number | string | boolean> {
  return once((language) => questions.casesAllowed(previous, percent, language));
}

/**
 * Increase or decrease against last year.
 * @customfunction CHANGE
 * @param previous
 * @param current
 */
export function change(previous: unknown, current: unknown): Promise<number | string | boolean> {
  return once((language) => questions.change(previous, current, language));
}

/**
 * Number of passes in a range of verdicts of your own.
 * @customfunction SCOREOF
 * @param verdicts
 */
export function scoreOf(verdicts: unknown[][]): Promise<number | string | boolean> {
  return once((language) => questions.scoreOf(verdicts, language));
}

/**
 * Compares a figure of your own with a threshold, by the rules of the rule set.
 * @customfunction CHECK
 * @param value
 * @param operator
 * @param [threshold]
 */
export function check(value: unknown, operator: unknown, threshold: unknown): Promise<number | string | boolean> {
  return once((language) => questions.check(value, operator, threshold, language));
}
