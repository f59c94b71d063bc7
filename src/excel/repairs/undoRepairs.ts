import { HostFailure } from '../../application/ports';
import { toHostFailure } from '../failures';
import type { RepairLog } from '../kept';
import { readLog, type LogEntry } from './log';
import { holdsContent, putBack, readCells, type CellState } from './write';

type CellEntry = Extract<LogEntry, { kind: 'cell' }>;

/** Repairs taken back, and how they are made once more when something after them fails. */
export interface UndoneRepairs {
  readonly again: (context: Excel.RequestContext) => Promise<boolean>;
}

const stateOf = ({ sheet, cell, before, after, formats }: CellEntry, which: 'before' | 'after'): CellState => ({
  ...{ sheet, cell, content: which === 'before' ? before : after },
  format: formats[which === 'before' ? 0 : 1],
});

/**
 * Takes repairs back, the latest first, all or nothing. A cell that somebody has changed since keeps what it holds. Throws
 * HostFailure.
 */
export async function undoRepairs(context: Excel.RequestContext, logs: readonly RepairLog[]): Promise<UndoneRepairs> {
  const entries: LogEntry[] = [];
  for (const { log } of [...logs].sort((a, b) => b.step - a.step))
    entries.push(...(await readLog(context, log.name)).reverse());
  const cells = await untouched(context, await standing(context, entries));
  const before = cells.map(({ last }) => stateOf(last, 'before'));
  const after = cells.map(({ first }) => stateOf(first, 'after'));
  const again = async (later: Excel.RequestContext): Promise<boolean> => {
    await others(later, [...entries].reverse(), true);
    return putBack(later, after);
  };
  try {
    if (!(await putBack(context, before))) throw new HostFailure('unknown', 'not written', false);
    await others(context, entries, false);
  } catch (error) {
    throw toHostFailure(error, await again(context).catch(() => false));
  }
  return { again };
}

/** Entries of cells whose sheet still stands; refuses before anything is written when one of these sheets is protected. */
async function standing(context: Excel.RequestContext, entries: readonly LogEntry[]): Promise<CellEntry[]> {
  const { worksheets } = context.workbook;
  worksheets.load('items/name,items/protection/protected');
  await context.sync();
  const open = new Map(worksheets.items.map(({ name, protection }) => [name, !protection.protected]));
  const cells = entries.flatMap((entry) => (entry.kind === 'cell' && open.has(entry.sheet) ? [entry] : []));
  const locked = cells.find(({ sheet }) => open.get(sheet) === false);
  if (locked) throw new HostFailure('sheetProtected', locked.sheet, true);
  return cells;
}

/** A cell with the latest and the earliest entry about it. */
interface Changed {
  readonly first: CellEntry;
  readonly last: CellEntry;
}

/** Cells that still hold what the latest repair wrote. */
async function untouched(context: Excel.RequestContext, entries: readonly CellEntry[]): Promise<Changed[]> {
  const cells = new Map<string, Changed>();
  for (const entry of entries) {
    const key = `${entry.sheet}!${entry.cell}`;
    cells.set(key, { first: cells.get(key)?.first ?? entry, last: entry });
  }
  const changed = [...cells.values()];
  const now = await readCells(
    context,
    changed.map(({ first }) => first),
  );
  return changed.filter(({ first }, at) => now[at] && holdsContent(now[at], { content: first.after }));
}

/** Tables become ranges and sheets get their old names, or the other way round; what is no longer there is left. */
async function others(context: Excel.RequestContext, entries: readonly LogEntry[], again: boolean): Promise<void> {
  const { worksheets, tables } = context.workbook;
  for (const entry of entries) {
    if (entry.kind === 'cell') continue;
    if (entry.kind === 'table') {
      const table = tables.getItemOrNullObject(entry.table).load('name');
      const sheet = worksheets.getItemOrNullObject(entry.sheet).load('name');
      await context.sync();
      if (!again && !table.isNullObject) table.convertToRange();
      if (again && table.isNullObject && !sheet.isNullObject) sheet.tables.add(entry.area, true).name = entry.table;
    } else if (entry.kind === 'resize') {
      const [expected, area] = again ? [entry.from, entry.to] : [entry.to, entry.from];
      const table = tables.getItemOrNullObject(entry.table).load('name');
      const range = table.getRange().load('address');
      await context.sync();
      // A table that somebody has made longer or shorter since keeps its size.
      if (!table.isNullObject && range.address.endsWith(`!${expected}`)) table.resize(area);
    } else {
      const [from, to] = again ? [entry.from, entry.to] : [entry.to, entry.from];
      const sheet = worksheets.getItemOrNullObject(from).load('name');
      const taken = worksheets.getItemOrNullObject(to).load('name');
      await context.sync();
      if (!sheet.isNullObject && taken.isNullObject) sheet.name = to;
    }
    await context.sync();
  }
}
