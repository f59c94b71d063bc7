export { calendarFileOf } from './calendar';
export { isPaperKind, isReport, PAPER_KINDS, type PaperKind } from './papers/kinds';
export { paperSteps, type NamedPaper } from './papers/make';
export { plainTextOf } from './paperText';
export { reportTextOf } from './reportText';
export { wordReportOf } from './wordReport';
export { wordFileOf } from './word/wordFile';
