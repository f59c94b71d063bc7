import type { LookedAt, RepairState } from '../../application/repairs';
import type { CellValue } from '../../workbook/grid';
import type { RepairChange } from '../../workbook/repairs/types';
import { addressOf } from '../../cells/address';
import { contentOf } from '../cellContent';
import { portionsOf } from '../portions';

interface SheetLook {
  readonly sheet: Excel.Worksheet;
}

interface Looking {
  readonly change: RepairChange;
  readonly answer: () => Pick<LookedAt, 'state' | 'formula'>;
}

const state = (each: RepairState, formula = ''): Pick<LookedAt, 'state' | 'formula'> => ({ state: each, formula });

/** How the places of repairs are now: sheets first, then cells, in as few requests as their number allows. */
export async function lookAt(context: Excel.RequestContext, changes: readonly RepairChange[]): Promise<LookedAt[]> {
  const { worksheets, tables } = context.workbook;
  worksheets.load('items/name,items/protection/protected');
  tables.load('items/name');
  await context.sync();
  const sheets = new Map(worksheets.items.map((sheet) => [sheet.name, { sheet }]));
  const taken = new Set(tables.items.map(({ name }) => name.toLowerCase()));
  const names = new Set(worksheets.items.map(({ name }) => name.toLowerCase()));
  const sizeOf = (change: RepairChange): number => (change.kind === 'cells' ? change.cells.length * 1200 : 0);
  const found: LookedAt[] = [];
  for (const portion of portionsOf(changes, sizeOf)) {
    const looking = portion.map((change): Looking => ({ change, answer: queue(change, sheets, taken, names) }));
    await context.sync();
    for (const { change, answer } of looking) found.push({ change, ...answer() });
  }
  return found;
}

function queue(
  change: RepairChange,
  sheets: ReadonlyMap<string, SheetLook>,
  tables: ReadonlySet<string>,
  names: ReadonlySet<string>,
): Looking['answer'] {
  switch (change.kind) {
    case 'cells': {
      const cells = change.cells.map((cell) => ({ cell, found: sheets.get(cell.sheet)?.sheet }));
      const ranges = cells.map(({ cell, found }) => found?.getRange(cell.cell).load('formulas,values'));
      return () => {
        const states = cells.map(({ cell, found }, at) => stateOf(found, ranges[at], cell.before));
        return states.reduce((worst, each) => (ORDER[each.state] > ORDER[worst.state] ? each : worst), state('ready'));
      };
    }
    case 'table': {
      const found = sheets.get(change.sheet)?.sheet;
      const { row, column, headers } = change;
      const range = found?.getRange(addressOf([row, column, 1, headers.length])).load('values');
      return () => {
        if (!found || !range) return state('gone');
        if (found.protection.protected) return state('protected');
        const same = headers.every((header, at) => range.values[0]?.[at] === header);
        return state(same && !tables.has(change.table.toLowerCase()) ? 'ready' : 'changed');
      };
    }
    case 'extend': {
      const found = sheets.get(change.sheet)?.sheet;
      const table = found?.tables.getItemOrNullObject(change.table).load('showTotals');
      const area = table?.getRange().load('address');
      return () => {
        if (!found || !table || !area || table.isNullObject) return state('gone');
        if (found.protection.protected) return state('protected');
        return state(cellsOnly(area.address) === change.from && !table.showTotals ? 'ready' : 'changed');
      };
    }
    case 'sheet':
      return () => {
        if (!sheets.has(change.sheet)) return state('gone');
        return state(names.has(change.name.toLowerCase()) ? 'changed' : 'ready');
      };
  }
}

/** An address without its sheet. */
const cellsOnly = (address: string): string => address.slice(address.lastIndexOf('!') + 1);

/** The gravest of several cells is told. */
const ORDER: Readonly<Record<RepairState, number>> = { ready: 0, formula: 1, changed: 2, protected: 3, gone: 4 };

function stateOf(
  sheet: Excel.Worksheet | undefined,
  range: Excel.Range | undefined,
  before: CellValue,
): Pick<LookedAt, 'state' | 'formula'> {
  if (!sheet || !range) return state('gone');
  if (sheet.protection.protected) return state('protected');
  if (range.values[0]?.[0] !== before) return state('changed');
  const content = contentOf(range);
  return typeof content === 'object' && content !== null ? state('formula', content.formula) : state('ready');
}
