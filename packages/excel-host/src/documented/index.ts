import { OBJECT_SENTENCES } from './objects';
import { RANGE_SENTENCES } from './ranges';
import { SHEET_SENTENCES } from './sheets';
import type { Documented } from './types';

/**
 * What Excel's documentation says of refusals, limits and conditions of the members that were looked through so far: each
 * sentence is enforced and proved by a test, or set aside with a reason.
 */
export const DOCUMENTED: readonly Documented[] = [...RANGE_SENTENCES, ...SHEET_SENTENCES, ...OBJECT_SENTENCES];
export type { Documented };
