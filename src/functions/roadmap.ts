import * as questions from '../application/questions';
import { follow } from './stream';

/*
 * Excel shows the descriptions of src/language; those here are for readers of the code. A test holds the order of the
 * parameters: new ones come last, and none is ever renamed.
 */

/**
 * Where the wards chosen for the roadmap stand.
 * @customfunction ROADMAPSTATUS
 * @param [year]
 */
export function roadmapStatus(year: unknown, invocation: CustomFunctions.StreamingInvocation<unknown[][]>): void {
  follow(invocation, (book) => questions.roadmapStatus(book, year));
}

/**
 * Share of the existing wards that are recognised.
 * @customfunction ROADMAPSHARE
 * @param [year]
 */
export function roadmapShare(year: unknown, invocation: CustomFunctions.StreamingInvocation<unknown>): void {
  follow(invocation, (book) => questions.roadmapShare(book, year));
}
