export { calendarFileOf } from './calendar';
export { wordReportOf } from './wordReport';
export { wordFileOf } from './wordFile';
