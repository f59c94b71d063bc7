export { assessYear, assessYearSteps } from './assessYear';
export { originCounts, type OriginCounts } from './origins';
