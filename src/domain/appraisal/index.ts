export type { Appraisal } from './appraisal';
export { EXPIRING_DAYS, evidenceStanding, lastDecision, type Decision, type EvidenceStanding } from './evidence';
