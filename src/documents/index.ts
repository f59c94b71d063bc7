export { calendarFileOf, type CalendarFile } from './calendar';
export { wordReportOf } from './wordReport';
export { wordFileOf } from './wordFile';
