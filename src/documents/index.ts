export { calendarFileOf } from './calendar';
export { reportTextOf } from './reportText';
export { wordReportOf } from './wordReport';
export { wordFileOf } from './word/wordFile';
