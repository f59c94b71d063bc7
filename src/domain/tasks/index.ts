export { LAST_DAY_OF_MONTHLY, nextDay, nextDue, reportStanding, taskStanding } from './standing';
export {
  STANDINGS,
  type BudgetLine,
  type Cadence,
  type ReceivedFile,
  type Difficulty,
  type ReportDue,
  type Standing,
  type Task,
} from './types';
export { difficultyStanding, inOrder, openDifficulties, type DifficultyStanding } from './difficulties';
export { calendarDays, calendarText } from './calendar';
