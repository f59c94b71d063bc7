import type { Texts } from '../language';
import type { trends as vi } from '../vi/trends';

/** What stands on the sheet of trends: better or worse, never merely more or less. */
export const trends: Texts<typeof vi> = {
  changes: {
    gained: 'Newly passed',
    lost: 'Lost',
    better: 'Better',
    worse: 'Worse',
    mixed: 'Better and worse',
    same: 'As before',
    unknown: 'Not comparable',
  },
  shortChanges: {
    gained: 'New',
    lost: 'Lost',
    better: 'Better',
    worse: 'Worse',
    mixed: 'Mixed',
    same: 'Same',
    unknown: 'Unknown',
  },
  paces: {
    onTrack: '↑ On track',
    moderate: '↗ Moderate',
    stagnating: '→ Stagnating',
    decreasing: '↓ Decreasing',
    unknown: 'Not known yet',
  },
  count: (change: string, count: string) => `${change} ${count}`,
  onlyOne: 'Only one year is scored, so there is no trend yet. Enter data or verdicts of the year before to compare.',
  compared: (now: string, before: string) => `${now} compared with ${before}.`,
  otherRules: (before: string, now: string) =>
    `The two years were judged by different rule sets (${before}; ${now}): a change may come from the criteria and not only from the ward.`,
  mergerRule: (rule: string) =>
    `Merged wards are compared with what they inherit by the choice in the settings: ${rule}.`,
  merged: (ward: string, parts: string) => `${ward}: made of ${parts}.`,
  legendPace: (year: string, percent: string) =>
    `Arrows: the rate observed divided by the even rate needed to reach ${percent} % by the end of ${year}: ↑ from 1, ↗ from 0.5, → from 0, ↓ below 0.`,
  noMilestone: 'No milestone is written in the roadmap sheet, so the pace is not known yet.',
  marks:
    'Column Course uses the characters ▁ to █ (0 % to 100 % of criteria passed, one character a year; · for none): an add-in cannot make the small charts of Excel.',
  figuresLeftOut: (most: string) =>
    `More than ${most} wards: the table of wards and criteria compares verdicts only and no figures.`,
  paceOfAll: 'Pace of wards recognised',
  byYear: 'All wards by year',
  byWard: 'By ward',
  byCriterion: 'By criterion (wards passing of wards it applies to)',
  turns: 'Criteria newly passed and lost against the period before',
  noTurns: 'No criterion was newly passed or lost.',
  matrix: 'Better and worse by ward and criterion',
  turnsLeft: (count: string) => `${count} more rows are not written.`,
  columns: {
    change: 'Against the period before',
    pace: 'Pace',
    marks: 'Course',
    gained: 'Newly passed',
    lost: 'Lost',
    before: 'Before',
    now: 'Now',
    perWard: 'Criteria passed per ward',
    share: 'Share of criteria passed',
  },
  chart: 'Criteria passed per ward',
  chartAxis: 'Criteria',
  chartAlt: 'Line chart: criteria passed per ward over the years',
};
