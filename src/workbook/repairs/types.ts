import type { PlainValue } from '../grid';

/** One cell of a repair: what was found there when the workbook was read, and what will be written. */
export interface RepairedCell {
  readonly sheet: string;
  readonly cell: string;
  readonly before: PlainValue;
  /** What people saw there, where it was not the number itself: "01/02/2024" or "95%". */
  readonly shown?: string;
  /** Null leaves the cell blank. */
  readonly after: PlainValue | null;
  /** ISO date that `after` is the serial number of; null where it is no date. */
  readonly date: string | null;
}

/** What a repair does to the workbook. */
export type RepairChange =
  | { readonly kind: 'cells'; readonly cells: readonly RepairedCell[] }
  /** Cells become a table again; rows and columns count from 0. `headers` are the texts of its first row. */
  | {
      readonly kind: 'table';
      readonly sheet: string;
      readonly table: string;
      readonly row: number;
      readonly column: number;
      readonly rows: number;
      readonly headers: readonly string[];
    }
  /** A table becomes longer over rows that stand right below it: areas as A1 addresses, header included. */
  | {
      readonly kind: 'extend';
      readonly sheet: string;
      readonly table: string;
      readonly from: string;
      readonly to: string;
    }
  | { readonly kind: 'sheet'; readonly sheet: string; readonly name: string };

/**
 * How a repair follows from its finding. `only`: there is one reading. `thousands`, `decimals`: of a mark that may be either.
 * `choice`: one of several, or a likeness; only a person can tell.
 */
export const REPAIR_WAYS = ['only', 'thousands', 'decimals', 'choice'] as const;
export type RepairWay = (typeof REPAIR_WAYS)[number];

/** A repair proposed for a finding. It is never made unless a user has seen and confirmed it. */
export interface Repair {
  readonly way: RepairWay;
  readonly change: RepairChange;
}
