import { HostFailure } from '../application/ports';
import { patientRun, type ExcelRuntime } from './runtime';

/**
 * Excel denies access to a protected sheet and to a workbook that may only be read with the same code: asks which it was, so that
 * the user is told what to do. `sheets` are those that were to be written. The failure as it is when that cannot be told.
 */
export async function preciseRefusal(
  runtime: ExcelRuntime,
  failure: HostFailure,
  sheets: readonly string[],
): Promise<HostFailure> {
  if (failure.code !== 'sheetProtected') return failure;
  try {
    const { readOnly, locked } = await patientRun(runtime, (context) => whatIsLocked(context));
    if (readOnly) return new HostFailure('readOnly', '', failure.restored);
    const named = sheets.filter((name) => locked.includes(name));
    return named.length === 0 ? failure : new HostFailure('sheetProtected', named.join(', '), failure.restored);
  } catch {
    return failure;
  }
}

async function whatIsLocked(context: Excel.RequestContext): Promise<{ readOnly: boolean; locked: readonly string[] }> {
  const { workbook } = context;
  workbook.load('readOnly');
  workbook.worksheets.load('items/name,items/protection/protected');
  await context.sync();
  const locked = workbook.worksheets.items.filter(({ protection }) => protection.protected).map(({ name }) => name);
  return { readOnly: workbook.readOnly, locked };
}
