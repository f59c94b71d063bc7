import { JOB_KINDS, type JobKind, type Work } from '../../src/session/jobs';

/** The same work behind every button. */
export const everyJob = (work: Work): Readonly<Record<JobKind, Work>> =>
  Object.fromEntries(JOB_KINDS.map((kind) => [kind, work])) as Record<JobKind, Work>;
