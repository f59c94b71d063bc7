/** What a user may make of a rule about data that could be read: as grave as it is, graver, milder, or not looked at. */
export const FINDING_LEVELS = ['error', 'warning', 'info', 'off'] as const;
export type FindingLevel = (typeof FINDING_LEVELS)[number];

/**
 * Rules that users may switch in Thiết lập, with the codes of what they find. None of them bears on a verdict; a cell that cannot
 * be read is always told.
 */
export const FINDING_RULES = {
  findPrinted: ['printedPercent', 'printedSum', 'decisionError'],
  findParts: ['partAboveWhole', 'notAllRegistered'],
  findTotals: ['totalDiffers'],
  findMonths: ['monthsFall'],
  findLastYear: ['lastYearDiffers'],
  findAreas: ['areaImplausible'],
  findEvidence: ['evidenceMissing', 'evidenceEarly'],
  findMerged: ['wardNotInForce', 'wardEnded'],
  findRoadmap: ['cohortCount', 'roadmapTotal'],
  findDisputes: ['verdictDisputed'],
  findReportDate: ['reportDateEarly'],
} as const;
export type FindingRule = keyof typeof FINDING_RULES;
export const FINDING_RULE_IDS = Object.keys(FINDING_RULES) as readonly FindingRule[];
