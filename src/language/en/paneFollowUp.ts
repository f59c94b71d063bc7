import type { Texts } from '../language';
import type { paneFollowUp as vi } from '../vi/paneFollowUp';

export const paneFollowUp: Texts<typeof vi> = {
  trends: {
    heading: 'Course since the year before',
    computing: 'Comparing…',
    ward: (ward, turns) => `${ward}: ${turns}`,
    turn: (change, criteria) => `${change} ${criteria}`,
    inYear: 'Criteria that each ward lost and gained',
  },
  work: {
    heading: 'To follow up: tasks, reports, money, evidence',
    item: (standing, who, what) => `${standing} · ${who}: ${what}`,
    due: (item, day) => `${item} (due ${day})`,
    noTasks: 'No task is left to do.',
    noReports: 'No report is left to send.',
    unbudgeted: 'Wards short of means, with no money for it yet',
    ward: (ward, criteria) => `${ward}: ${criteria}`,
    evidence: 'Evidence that has ended or is about to end',
    noEvidence: 'No evidence has ended or is about to end.',
    evidenceOf: (ward, criterion, validity) => `${ward} · ${criterion}: ${validity}`,
  },
};
