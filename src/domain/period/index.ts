export { periodChosen, periodEndingWith, type PeriodChoice } from './choice';
export { enteredRows, type EnteredRows } from './entered';
export { factsUpTo } from './factsUpTo';
export { lastMonthOf, monthsOf } from './months';
export { monthOfDay, monthSpan, monthsSpan, periodSpan, sinceYearBegan, yearSpan } from './spans';
export {
  FIGURE_YEARS,
  HALVES,
  PERIOD_KINDS,
  QUARTERS,
  type FigureYear,
  type Period,
  type PeriodKind,
  type Span,
} from './types';
