export { type Change } from './change';
export { compareChecks } from './figure';
export { paceOf, type Pace } from './pace';
export { trendOf, type Trend, type Turn } from './trend';
export { changesSince, type EarlierVerdict } from './since';
