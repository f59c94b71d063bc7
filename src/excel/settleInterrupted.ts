import { runAfterCellEdit, type ExcelRuntime } from './runtime';
import { restoreBackups, type Aftermath, type Interrupted } from './write/restore';

/** Brings the workbook back to what it was; `unsettled` when the host refuses that too, and the copies wait for the next read. */
export async function settleInterrupted(
  runtime: ExcelRuntime,
  interrupted: Interrupted,
): Promise<Aftermath | 'unsettled'> {
  try {
    return await runAfterCellEdit(runtime, (context) => restoreBackups(context, interrupted));
  } catch {
    return 'unsettled';
  }
}
