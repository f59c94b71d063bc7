import { HostFailure } from '../../application/ports';
import type { LookedAt, RepairOutcome, RepairWish } from '../../application/repairs';
import { shownAs } from '../../workbook/numberFormat';
import type { RepairChange, RepairedCell } from '../../workbook/repairs/types';
import { addressOf } from '../../cells/address';
import { toHostFailure } from '../failures';
import { keptIn, nextStep, outdated } from '../kept';
import { queueSheets, type SheetFacts } from '../read/details';
import { removeStanding } from '../write/removal';
import { lookAt } from './look';
import { logName, writeLog, type LogEntry } from './log';
import {
  holdsContent,
  putBack,
  readCells,
  writeCells,
  type CellState,
  type CellWrite,
  type StandingCell,
} from './write';

const TEXT_FORMAT = '@';
const NO_FORMAT = 'General';
const DATE_FORMAT = 'dd/mm/yyyy';

/** Repairs as they stand in `RepairPort`: those that can be made are made all or nothing. */
export async function makeRepairs(
  context: Excel.RequestContext,
  changes: readonly RepairChange[],
  { keptAt, overFormulas }: RepairWish,
): Promise<RepairOutcome> {
  const looked = await lookAt(context, changes);
  const isReady = ({ state }: LookedAt): boolean => state === 'ready' || (state === 'formula' && overFormulas);
  const made = looked.filter(isReady).map(({ change }) => change);
  const left = looked.filter((each) => !isReady(each));
  if (made.length === 0) return { made, left };

  const { protection } = context.workbook;
  protection.load('protected');
  const sheetsOf = queueSheets(context);
  await context.sync();
  if (protection.protected) throw new HostFailure('workbookProtected', '', true);
  await write(context, made, sheetsOf(), keptAt);
  return { made, left };
}

/** All cells of repairs; a cell that two of them change is changed by the first. */
function cellsOf(changes: readonly RepairChange[]): RepairedCell[] {
  const cells = new Map<string, RepairedCell>();
  for (const change of changes)
    if (change.kind === 'cells')
      for (const each of change.cells) {
        const key = `${each.sheet}!${each.cell}`;
        if (!cells.has(key)) cells.set(key, each);
      }
  return [...cells.values()];
}

async function write(
  context: Excel.RequestContext,
  changes: readonly RepairChange[],
  sheets: readonly SheetFacts[],
  keptAt: string,
): Promise<void> {
  const cells = cellsOf(changes);
  const standing = await readCells(context, cells);
  const writes = cells.flatMap((cell, at) => {
    const found = standing[at];
    return found ? [{ wanted: wantedOf(cell, found), formatBefore: found.format }] : [];
  });
  const kept = keptIn(sheets);
  const step = { step: nextStep(kept), keptAt };
  const entries = entriesOf(changes, writes, standing);
  try {
    await writeLog(context, step, entries);
    await writeCells(context, writes);
    await writeOthers(context, changes);
    const now = await readCells(
      context,
      writes.map(({ wanted }) => wanted),
    );
    if (!writes.every(({ wanted }, at) => now[at] && holdsContent(now[at], wanted)))
      throw new HostFailure('unknown', 'not written', false);
  } catch (error) {
    const back = await undo(context, changes, sheets, standing, logName(step)).catch(() => false);
    throw toHostFailure(error instanceof HostFailure ? new HostFailure(error.code, error.detail, false) : error, back);
  }
  await removeStanding(
    context,
    outdated(kept, step.step, 0).map(({ name }) => name),
  ).catch(() => undefined);
}

const hides = (format: string, number: number): boolean => format === TEXT_FORMAT || shownAs(format, number) !== null;

/**
 * A number in a cell formatted as text would become a text, and one in a cell that shows days or percentages would be shown as such; a
 * date in a cell without a format would be a mere number.
 */
function wantedOf({ sheet, cell, after, date }: RepairedCell, { format }: CellState): CellState {
  const isPlain = format === TEXT_FORMAT || format === NO_FORMAT;
  const asNumber = date === null ? NO_FORMAT : DATE_FORMAT;
  const changes = typeof after === 'number' && (date === null ? hides(format, after) : isPlain);
  return { sheet, cell, content: after, format: changes ? asNumber : format };
}

function entriesOf(
  changes: readonly RepairChange[],
  writes: readonly CellWrite[],
  standing: readonly StandingCell[],
): LogEntry[] {
  const cells = writes.map(({ wanted, formatBefore }, at): LogEntry => {
    const { sheet, cell, content: after, format } = wanted;
    return {
      ...{ kind: 'cell', sheet, cell, after },
      before: standing[at]?.content ?? '',
      formats: [formatBefore, format],
    };
  });
  const others = changes.flatMap((change): LogEntry[] => {
    switch (change.kind) {
      case 'cells':
        return [];
      case 'table':
        return [{ kind: 'table', sheet: change.sheet, table: change.table, area: areaOf(change) }];
      case 'extend': {
        const { sheet, table, from, to } = change;
        return [{ kind: 'resize', sheet, table, from, to }];
      }
      case 'sheet':
        return [{ kind: 'sheet', from: change.sheet, to: change.name }];
    }
  });
  return [...cells, ...others];
}

const areaOf = ({ row, column, rows, headers }: Extract<RepairChange, { kind: 'table' }>): string =>
  addressOf([row, column, rows, headers.length]);

/** Ranges become tables, tables longer, sheets get their names. */
async function writeOthers(context: Excel.RequestContext, changes: readonly RepairChange[]): Promise<void> {
  const { worksheets } = context.workbook;
  for (const change of changes)
    if (change.kind === 'table') {
      const made = worksheets.getItem(change.sheet).tables.add(areaOf(change), true);
      made.name = change.table;
    }
  for (const change of changes)
    if (change.kind === 'extend') worksheets.getItem(change.sheet).tables.getItem(change.table).resize(change.to);
  for (const change of changes) if (change.kind === 'sheet') worksheets.getItem(change.sheet).name = change.name;
  await context.sync();
}

/** Everything as it was before; false when something of it cannot be brought back. The log is kept then. */
async function undo(
  context: Excel.RequestContext,
  changes: readonly RepairChange[],
  before: readonly SheetFacts[],
  standing: readonly StandingCell[],
  log: string,
): Promise<boolean> {
  const { worksheets } = context.workbook;
  worksheets.load('items/name,items/tables/items/name');
  await context.sync();
  const renamed = new Map(changes.flatMap((change) => (change.kind === 'sheet' ? [[change.name, change.sheet]] : [])));
  for (const sheet of worksheets.items) {
    const name = renamed.get(sheet.name) ?? sheet.name;
    // A table that did not get its name yet is known by not having been there before.
    const tables = before.find((each) => each.name === name)?.tables ?? [];
    if (changes.some((change) => change.kind === 'table' && change.sheet === name))
      for (const table of sheet.tables.items) if (!tables.includes(table.name)) table.convertToRange();
    for (const change of changes)
      if (change.kind === 'extend' && change.sheet === name) sheet.tables.getItem(change.table).resize(change.from);
    if (name !== sheet.name) sheet.name = name;
  }
  await context.sync();
  const back = await putBack(context, standing);
  if (back) await removeStanding(context, [log]);
  return back;
}
