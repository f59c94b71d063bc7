import { ChangeLog } from '../../src/model/changeLog';
import { createWorkbook, createWorksheet } from '../../src/model';
import { columnIndex } from '../../src/model/address';
import type { ModelValue, Workbook, Worksheet } from '../../src/model/types';
import { createCalculator } from '../../src/formula';

export type Entry = ModelValue | string;

/** "B3" → row 2, column 1. */
function place(address: string): [row: number, column: number] {
  const [, letters = 'A', digits = '1'] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  return [Number(digits) - 1, columnIndex(letters)];
}

/** A workbook under a calculator; texts that begin with "=" are formulas. */
export function openBook(
  cells: Readonly<Record<string, Entry>> = {},
  cached: Readonly<Record<string, ModelValue>> = {},
) {
  const workbook: Workbook = createWorkbook();
  const [sheet] = workbook.worksheets as [Worksheet];
  const put = (address: string, entry: Entry, on: Worksheet = sheet): void => {
    const [row, column] = place(address);
    if (typeof entry === 'string' && entry.startsWith('='))
      on.cells.setFormula(row, column, entry, cached[address] ?? null);
    else on.cells.setValue(row, column, entry);
  };
  for (const [address, entry] of Object.entries(cached)) put(address, entry);
  for (const [address, entry] of Object.entries(cells)) if (address in cached) put(address, entry);
  const log = new ChangeLog(workbook);
  const calculator = createCalculator(workbook);
  const settle = (): boolean => {
    const changed = calculator.changed(log.take());
    log.take();
    return changed;
  };
  const enter = (entries: Readonly<Record<string, Entry>>, on: Worksheet = sheet): boolean => {
    for (const [address, entry] of Object.entries(entries)) put(address, entry, on);
    return settle();
  };
  const value = (address: string, on: Worksheet = sheet): unknown => {
    const found = on.cells.value(...place(address));
    return typeof found === 'object' && found !== null ? found.error : found;
  };
  enter(Object.fromEntries(Object.entries(cells).filter(([address]) => !(address in cached))));
  return {
    workbook,
    sheet,
    log,
    calculator,
    enter,
    value,
    settle,
    values: (...addresses: string[]) => addresses.map((address) => value(address)),
    addSheet: (name: string): Worksheet => createWorksheet(workbook, name),
  };
}

/** The value of one formula over some cells. */
export const calculate = (formula: string, cells: Readonly<Record<string, Entry>> = {}): unknown =>
  openBook({ ...cells, Z99: formula }).value('Z99');
