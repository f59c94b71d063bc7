export { CHANGES, type Change } from './change';
export { compareChecks } from './figure';
export { PACES, paceOf, type Pace, type ShareOfYear, type Target } from './pace';
export { trendOf, type CriterionTrend, type Trend, type Turn } from './trend';
export { changesSince, type EarlierVerdict, type Since } from './since';
