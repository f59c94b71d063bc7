export type { Appraisal } from './appraisal';
export { EXPIRING_DAYS, evidenceStanding, lastDecision, type EvidenceStanding } from './evidence';
