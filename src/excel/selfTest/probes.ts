import { expectSame, SCRATCH, type Kit } from './kit';

/** One case of the self-test; it throws when Excel does something else than expected. */
export type Case = (kit: Kit) => Promise<void>;

export const ROWS = [
  ['x', 'y'],
  ['A', 1],
  ['B', 2],
];
export const SECOND = `${SCRATCH} 2`;

/** Writes, then reads something of the sheet in a request of its own, and compares. */
export const afterwards =
  <T>(
    write: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void,
    read: (sheet: Excel.Worksheet, context: Excel.RequestContext) => () => T,
    expected: T,
  ): Case =>
  async ({ on }) => {
    await on(write);
    const found = await on(read);
    expectSame(found(), expected);
  };

export const valuesAt =
  (address: string) =>
  (sheet: Excel.Worksheet): (() => unknown[][]) => {
    const range = sheet.getRange(address).load('values');
    return () => range.values as unknown[][];
  };

interface Collection {
  readonly items: readonly unknown[];
  load(properties: string): unknown;
}

export const countIn =
  (of: (sheet: Excel.Worksheet) => Collection, property = 'name') =>
  (sheet: Excel.Worksheet): (() => number) => {
    const collection = of(sheet);
    collection.load(`items/${property}`);
    return () => collection.items.length;
  };
