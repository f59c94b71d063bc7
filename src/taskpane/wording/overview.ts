import type { Scoring } from '../../application/scoreWorkbook';
import type { JobState } from '../../session/jobs';
import type { YearAssessment } from '../../domain/assess/types';
import type { Language } from '../../language/language';
import { paneOverviewTexts } from '../../language/paneOverview';
import { statusSymbols, verdictsTexts } from '../../language/verdicts';
import { APPRAISAL_TABLE, CHECK_TABLE, GROUP_TABLES, groupTableName, sheetName } from '../../workbook/schema';
import { dayText } from '../../wording/day';
import { boundsText, ratioText, nothingKnown } from '../../wording/counts';
import { localNumber } from '../../wording/exactText';
import { namesOf } from '../../wording/names';
import type { Count } from './summary';

/** What stands above everything: the day of the data, the year, the rule set. */
export function stampWords({ assessment, records, snapshot }: Scoring, language: Language): readonly string[] {
  const texts = paneOverviewTexts[language];
  const { reportDate } = records.settings;
  const { ruleSet } = assessment;
  const own = snapshot.grids.has(CHECK_TABLE.table) ? texts.own : texts.builtIn;
  return [
    reportDate === null ? texts.noDate : texts.asOf(dayText(reportDate)),
    `${texts.ruleSet(namesOf(ruleSet, language).ruleSet, ruleSet.version)} (${own})`,
  ];
}

/** The cards; not applicable only where there is any. */
export function cardWords({ scores, totals }: YearAssessment, language: Language): readonly Count[] {
  const texts = paneOverviewTexts[language];
  const number = (value: number): string => localNumber(value, language);
  const qualified = scores.filter((score) => score.qualified === 'pass').length;
  const open = scores.filter((score) => score.qualified === 'noData').length;
  return [
    { label: texts.wards, value: number(scores.length) },
    { label: texts.qualified, value: boundsText(qualified, open, scores.length) },
    { label: texts.passed, value: number(totals.passed) },
    { label: texts.failed, value: number(totals.failed) },
    ...(totals.provisionallyPassing > 0
      ? [{ label: texts.passingSoFar, value: number(totals.provisionallyPassing) }]
      : []),
    ...(totals.provisionallyFailing > 0
      ? [{ label: texts.failingSoFar, value: number(totals.provisionallyFailing) }]
      : []),
    { label: texts.unknown, value: number(nothingKnown(totals)) },
    ...(totals.notApplicable > 0 ? [{ label: texts.notApplicable, value: number(totals.notApplicable) }] : []),
  ];
}

/** Bounds of the criteria passed over all wards. */
export function totalSentence({ totals }: YearAssessment, language: Language): string {
  const texts = paneOverviewTexts[language];
  const number = (value: number): string => localNumber(value, language);
  const total = number(totals.passed + totals.failed + totals.unknown);
  if (totals.unknown === 0) return texts.certain(number(totals.passed), total);
  return texts.bounds(number(totals.passed), number(totals.passed + totals.unknown), total);
}

/** "1 phường đạt 21/22", from the highest share down. */
export const distributionWords = ({ distribution }: YearAssessment, language: Language): readonly string[] =>
  distribution.map(({ wards, passed, denominator }) =>
    paneOverviewTexts[language].step(localNumber(wards, language), ratioText(passed, denominator)),
  );

/** Parts of a group's bar, in the order in which they stand. */
export const GROUP_PARTS = ['pass', 'fail', 'noData'] as const;
export type GroupPart = (typeof GROUP_PARTS)[number];

export interface GroupWords {
  readonly group: number;
  /** "1. Xây dựng Đảng: 5/14" */
  readonly title: string;
  /** The same and the rest as a sentence. */
  readonly line: string;
  /** Number of wards in each part. */
  readonly parts: Readonly<Record<GroupPart, number>>;
}

export function groupWords({ groups, ruleSet }: YearAssessment, language: Language): readonly GroupWords[] {
  const texts = paneOverviewTexts[language];
  const names = namesOf(ruleSet, language);
  const number = (value: number): string => localNumber(value, language);
  return groups.map(({ group, passed, failed, undetermined, total }) => {
    const name = `${String(group)}. ${names.groupShort(group)}`;
    const told = texts.groupLine(name, number(passed), number(total));
    const rest = failed + undetermined > 0 ? `; ${texts.groupRest(number(failed), number(undetermined))}` : '';
    return {
      group,
      title: texts.groupTitle(name, number(passed), number(total)),
      line: `${told}${rest}.`,
      parts: { pass: passed, fail: failed, noData: undetermined },
    };
  });
}

/** "✔ Đạt": symbol and word of a part of the bars. */
export const partWord = (part: GroupPart, language: Language): string =>
  `${statusSymbols[part]} ${part === 'noData' ? verdictsTexts[language].qualified.noData : verdictsTexts[language].verdicts[part]}`;

/** Worksheets that hold the data, in the order of the workbook. */
export function dataSheets({ snapshot }: Scoring): readonly string[] {
  const used = new Set([...snapshot.grids.values()].map(({ sheet }) => sheet));
  return snapshot.sheetNames.filter((name) => used.has(name));
}

/** Sheets of data that the rule set in force needs and the workbook does not have. */
export function missingSheets({ assessment, snapshot }: Scoring): readonly string[] {
  const needed = new Set(assessment.ruleSet.groups.map(({ number }) => groupTableName(number)));
  const missing = GROUP_TABLES.filter(({ table }) => needed.has(table) && !snapshot.grids.has(table));
  // A workbook that only declares verdicts needs no figures.
  if (missing.length === needed.size && snapshot.grids.has(APPRAISAL_TABLE.table)) return [];
  return missing.map(sheetName);
}

/** Status sheets as they stand in the workbook: those just drawn, else those found when it was read. */
export const drawnSheets = (job: JobState, { snapshot }: Scoring): readonly string[] =>
  job.status === 'done' && job.result.kind === 'generate'
    ? job.result.report.outcome.sheets
    : [...snapshot.statusSheets.values()];
