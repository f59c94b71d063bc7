import type { Indicator } from '../../domain/indicators/types';
import type { Span } from '../../domain/period';
import type { IndicatorValue } from '../../domain/reading/types';
import type { FigurePeriod } from '../figures/period';

/** One figure that a ward is asked for. */
export interface EntryLine {
  readonly indicator: Indicator;
  readonly header: string;
  readonly unit: string;
  /** What the checks of the year ask of it, in whole sentences. */
  readonly rule: string;
  /** The ward's own figure up to the month before, and that of last year; null where there is none. */
  readonly previous: IndicatorValue | null;
  readonly lastYear: IndicatorValue | null;
}

export interface EntrySection {
  readonly group: number;
  readonly title: string;
  readonly lines: readonly EntryLine[];
}

/** What one ward is asked for in one period. Nothing of another ward stands in it. */
export interface EntryForm {
  readonly ward: { readonly code: string; readonly name: string };
  readonly period: FigurePeriod;
  /** First and last day that the figures cover. */
  readonly span: Span;
  /** The period of `EntryLine.previous`; null where no line has one. */
  readonly previousPeriod: FigurePeriod | null;
  /** ISO day by which the ward has to send; null where the calendar of reports does not say. */
  readonly due: string | null;
  readonly sections: readonly EntrySection[];
}
