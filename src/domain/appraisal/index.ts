export { JUDGES, type Appraisal, type Judge } from './appraisal';
export { EXPIRING_DAYS, evidenceStanding, lastDecision, type EvidenceStanding } from './evidence';
