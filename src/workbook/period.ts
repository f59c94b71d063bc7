import type { Period, PeriodChoice, Span } from '../domain/period';

/** The period that a report speaks of. */
export interface ReportPeriod {
  readonly period: Period;
  /** What was asked for, and then only the rows of this period are read; null: the rows of the year as they come. */
  readonly choice: PeriodChoice | null;
  /** First and last day. */
  readonly span: Span;
  /** The report date as typed, where it lies before the year begins and is therefore not used; null otherwise. */
  readonly unusedDate: string | null;
}
