/** Which report it is: what it leaves out and what it is called follow from that. */
export const REPORT_PERIODS = ['month', 'half', 'year'] as const;
export type ReportPeriod = (typeof REPORT_PERIODS)[number];
