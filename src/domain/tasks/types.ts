import type { CellPlace } from '../reading/types';

/** How often a task comes back; `regular` goes on without a day of its own, `unknown` is not understood. */
export const CADENCES = ['monthly', 'halfYearly', 'yearly', 'once', 'regular', 'unknown'] as const;
export type Cadence = (typeof CADENCES)[number];

/** A task of an agency (Part III, II of the decision). Days are ISO; null when nothing readable is written. */
export interface Task {
  readonly agency: string;
  readonly role: 'lead' | 'support' | null;
  readonly content: string;
  readonly cadence: Cadence;
  /** As typed. */
  readonly cadenceText: string;
  readonly due: string | null;
  readonly doneOn: string | null;
  readonly section: string;
  readonly place: CellPlace | null;
}

/** A report that has to be sent. */
export interface ReportDue {
  readonly unit: string;
  readonly period: string;
  /** Who receives it, as typed; '' when nobody is named. */
  readonly recipient: string;
  readonly due: string | null;
  readonly sentOn: string | null;
  readonly place: CellPlace | null;
}

/** A file of figures that was received from a ward. */
export interface ReceivedFile {
  /** Code or name of the ward, as typed. */
  readonly ward: string;
  readonly year: number | null;
  /** The last month (1–12) that the figures cover; null is the whole year. */
  readonly month: number | null;
  readonly file: string;
  /** ISO day. */
  readonly receivedOn: string | null;
  readonly place: CellPlace | null;
}

/** A difficulty or proposal sent up (III.III.3). Days are ISO; null when nothing readable is written. */
export interface Difficulty {
  /** As typed: a ward, or any other unit. */
  readonly unit: string;
  readonly content: string;
  readonly addressedTo: string;
  readonly sentOn: string | null;
  readonly answeredOn: string | null;
  readonly answer: string;
  readonly place: CellPlace | null;
}

/** A sum of money in millions of đồng; null is not written, never 0. */
export interface BudgetLine {
  /** As typed: a ward, or any other unit. */
  readonly unit: string;
  readonly year: number | null;
  readonly source: string;
  readonly content: string;
  readonly estimated: number | null;
  readonly allotted: number | null;
  readonly spent: number | null;
  readonly place: CellPlace | null;
}

/**
 * Where a duty stands on the day of the report. `undetermined`: it has a day, but the report has none. `recurring`: it comes back
 * and no day of its own is written.
 */
export const STANDINGS = ['late', 'due', 'recurring', 'undetermined', 'undated', 'doneLate', 'done'] as const;
export type Standing = (typeof STANDINGS)[number];
