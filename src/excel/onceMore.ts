import { HostFailure, type HostFailureCode } from '../application/ports';

/** What passes by itself: somebody types in a cell or renames a tab, or looks into another workbook for a moment. */
const PASSING: readonly HostFailureCode[] = ['cellEditMode', 'otherWorkbook'];

/** Milliseconds until the second attempt. */
const MOMENT = 1000;

/** Tries again after a moment when Excel refused for a reason that passes by itself, and the workbook is as it was. */
export async function onceMore<T>(attempt: () => Promise<T>): Promise<T> {
  try {
    return await attempt();
  } catch (error) {
    if (!(error instanceof HostFailure) || !error.restored || !PASSING.includes(error.code)) throw error;
    await new Promise((resolve) => setTimeout(resolve, MOMENT));
    return attempt();
  }
}
