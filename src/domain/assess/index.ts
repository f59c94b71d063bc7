export { assessYear, assessYearSteps } from './assessYear';
