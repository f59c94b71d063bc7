export { nextDay, nextDue, reportStanding, taskStanding } from './standing';
export { CADENCES, STANDINGS, type BudgetLine, type Cadence, type ReportDue, type Standing, type Task } from './types';
export { calendarDays, calendarText, type CalendarDay, type CalendarWords } from './calendar';
