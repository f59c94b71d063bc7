import { HostFailure } from '../application/ports';
import { toHostFailure } from './failures';
import { preciseRefusal } from './refusal';
import { runAfterCellEdit, type ExcelRuntime } from './runtime';

const NO_SHEETS = { sheets: [], opensOwn: false };

/**
 * Runs a batch whose own refusals say what became of the workbook; any other error came before something was written. Once the batch
 * is through its answer counts: what the library still does then, letting go of its objects, changes nothing. Throws HostFailure.
 */
export async function guarded<T>(
  runtime: ExcelRuntime,
  batch: (context: Excel.RequestContext) => Promise<T>,
): Promise<T> {
  const through: T[] = [];
  try {
    return await runAfterCellEdit(runtime, async (context) => {
      const answer = await batch(context);
      through.push(answer);
      return answer;
    });
  } catch (error) {
    if (through.length > 0) return through[0] as T;
    throw error instanceof HostFailure ? error : await preciseRefusal(runtime, toHostFailure(error, true), NO_SHEETS);
  }
}
