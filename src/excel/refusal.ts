import { HostFailure } from '../application/ports';
import { queueSheets } from './read/details';
import { runAfterCellEdit, type ExcelRuntime } from './runtime';
import { locksItself } from './write/locks';

/** What was to be written. */
export interface Attempt {
  readonly sheets: readonly string[];
  /** Sheets that lock themselves were to be opened. */
  readonly opensOwn: boolean;
}

/**
 * Excel denies access to a protected sheet and to a workbook that may only be read with the same code: asks which it was, so that
 * the user is told what to do. The failure as it is when that cannot be told.
 */
export async function preciseRefusal(
  runtime: ExcelRuntime,
  failure: HostFailure,
  { sheets, opensOwn }: Attempt,
): Promise<HostFailure> {
  if (failure.code !== 'sheetProtected') return failure;
  try {
    const { readOnly, own, others } = await runAfterCellEdit(runtime, (context) => whatIsLocked(context));
    if (readOnly) return new HostFailure('readOnly', '', failure.restored);
    const inTheWay = others.filter((name) => sheets.includes(name));
    // Only when nothing else is in the way is it one of ours that Excel does not open.
    const named = inTheWay.length > 0 || !opensOwn ? inTheWay : own;
    return named.length === 0 ? failure : new HostFailure('sheetProtected', named.join(', '), failure.restored);
  } catch {
    return failure;
  }
}

interface Locked {
  readonly readOnly: boolean;
  /** Sheets that lock themselves. */
  readonly own: readonly string[];
  readonly others: readonly string[];
}

async function whatIsLocked(context: Excel.RequestContext): Promise<Locked> {
  const { workbook } = context;
  workbook.load('readOnly');
  const sheetsOf = queueSheets(context);
  await context.sync();
  const locked = sheetsOf().filter((sheet) => sheet.protected);
  const namesOf = (isOwn: boolean): string[] =>
    locked.filter((sheet) => locksItself(sheet) === isOwn).map(({ name }) => name);
  return { readOnly: workbook.readOnly, own: namesOf(true), others: namesOf(false) };
}
