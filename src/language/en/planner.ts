import type { Texts } from '../language';
import type { planner as vi } from '../vi/planner';

/** What stands on the sheet that proposes the wards of each year. */
export const planner: Texts<typeof vi> = {
  intro: (year: string) =>
    `Counted from the results of ${year}. Wards chosen in the roadmap sheet stand; the other places are proposed in this order: filled as early as can be, then the smallest sum of (points of effort × years remaining). The result is optimal, not an estimate.`,
  assumed: 'Points of effort and times below are assumptions of this software; the decision does not state them.',
  none: 'The roadmap has no year after the one scored (roadmap sheet), so there is nothing to propose.',
  milestones: 'Proof of the milestones',
  verdicts: { met: 'Can be met', needsMore: 'Choose more', impossible: 'Cannot be met', unknown: 'Not known yet' },
  proof: {
    met: (planned: string, required: string, slack: string) =>
      `The roadmap brings ${planned} wards to the standard, ${required} are needed; ${slack} to spare.`,
    noSlack: (planned: string, required: string) =>
      `The roadmap brings ${planned} wards to the standard, ${required} are needed; nothing to spare: one ward late breaks it.`,
    needsMore: (planned: string, required: string, more: string) =>
      `The numbers to choose allow ${planned} wards at most, ${required} are needed: ${more} more must be chosen before this milestone.`,
    impossible: (able: string, required: string, short: string) =>
      `By the assumed times only ${able} wards can be ready whatever is chosen, ${required} are needed: ${short} short.`,
    unknown: (able: string, required: string, count: string) =>
      `${able} wards can be ready, ${required} are needed; ${count} wards that stand then were not assessed in this year, so it is not known yet.`,
    uncertain: (count: string) => `Of these, ${count} wards have criteria that are not known yet.`,
    blockers: (criteria: string) => `Not ready because of: ${criteria}.`,
  },
  years: 'Wards proposed for each year',
  empty: (year: string, count: string) =>
    `${year}: ${count} places that no ward can be ready for (time for land and headquarters).`,
  unmet: (year, unit, count) => `${year}: ${unit} lacks ${count} ward(s) of the least that is asked for.`,
  asked: 'Wishes in use (sheet Kế hoạch chọn phường)',
  wish: {
    choose: (ward, year) => `Choose ${ward} in ${year}`,
    exclude: (ward, year) => `Leave out ${ward} in ${year}`,
    excludeAlways: (ward) => `Leave out ${ward} in every year`,
    minimum: (unit, least) => `${unit}: at least ${least} ward(s) each year`,
    lead: (criterion, years) => `${criterion}: takes ${years} year(s) to pass`,
  },
  inTime: { yes: 'In time', no: 'Late', unknown: 'Unknown' },
  reasons: {
    fixed: 'Chosen (roadmap sheet)',
    wished: 'As asked (sheet Kế hoạch chọn phường)',
    leastEffort: 'Nearest to the standard of those left',
    leastAmongReady: 'Nearest of those that can be ready',
    unitMinimum: 'For the minimum of its unit',
    onlyThen: 'Can be chosen in this year only',
  },
  passedOver: (reason: string, wards: string) => `${reason}; nearer but later: ${wards}`,
  notAssessed: 'Not assessed in this year',
  ready: 'All criteria met',
  line: {
    gap: (content: string, points: string) => `${content} (${points})`,
    declared: (criterion: string, points: string) => `${criterion}: declared failed (${points})`,
    unknown: (criterion: string, points: string) => `${criterion}: not known yet (${points})`,
    unreachable: (content: string, points: string) => `${content}: cannot be mended by this figure (${points})`,
  },
  more: (count: string) => `and ${count} more`,
  left: (wards: string) => `Not chosen in any year: ${wards}.`,
  leverage: 'Mend one criterion, unlock how many wards',
  leverageNote: 'Unlocked: wards that fail this criterion alone and pass all others.',
  noLeverage: 'No criterion is failed.',
  margins: 'About to be lost: checks that pass by the thinnest margin',
  marginsNote:
    'The margin is what may still get worse, in whole cases, people, things; in the order of the least change that fails ÷ bound. Checks that have no margin by nature (yes/no, titles, none allowed, exactly 100 %) are left out.',
  noMargins: 'No passing check has figures from which a margin can be told.',
  marginLess: (amount: string) => `may fall by ${amount} only`,
  marginMore: (amount: string) => `may rise by ${amount} only`,
  edge: 'exactly at the bound',
  assumptions: 'Assumptions in use',
  assumption: {
    perPoint: (amount: string) => `1 point for each ${amount} missing or too many`,
    yes: (points: string) => `${points} points for each thing not done`,
    grade: (points: string) => `${points} points for each title to climb`,
    declared: (points: string) => `${points} points for a criterion declared failed without figures`,
    unknown: (points: string) => `${points} points for a criterion not known yet`,
    most: (points: string) => `No check counts more than ${points} points`,
    lead: (agency: string, years: string) => `${agency}: ${years} years`,
    otherLead: (years: string) => `Everything else: ${years} year(s)`,
  },
  columns: {
    proof: 'Proof',
    planned: 'By the roadmap',
    able: 'Can be ready',
    slack: 'To spare (+), short (−)',
    effort: 'Effort',
    ready: 'Ready in',
    inTime: 'In time',
    why: 'Why',
    todo: 'To do (points)',
    failing: 'Wards failing',
    unlocks: 'Unlocks',
    unlockedWards: 'Wards unlocked',
    perhaps: 'Perhaps unlocked (something unknown)',
    margin: 'Margin',
  },
};
