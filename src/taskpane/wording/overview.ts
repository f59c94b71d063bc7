import type { Scoring } from '../../application/scoreWorkbook';
import type { JobState } from '../../session/jobs';
import type { PeriodKind, Span } from '../../domain/period';
import type { YearAssessment } from '../../domain/assess/types';
import type { Language } from '../../language/language';
import { paneOverviewTexts } from '../../language/paneOverview';
import { statusSymbols, verdictsTexts } from '../../language/verdicts';
import { schemaTexts } from '../../language/schema';
import {
  APPRAISAL_TABLE,
  CHECK_TABLE,
  choiceWord,
  GROUP_TABLES,
  groupTableName,
  sheetName,
} from '../../workbook/schema';
import { dayText } from '../../wording/day';
import { boundsText, ratioText, nothingKnown } from '../../wording/counts';
import { localNumber } from '../../wording/exactText';
import { readingsChosen } from '../../wording/interpretations';
import { namesOf } from '../../wording/names';
import type { Count } from './summary';

/** The period that was chosen in the settings, in their words: "Kỳ báo cáo: 6 tháng (01/01/2026 – 30/6/2026)". */
const periodStamp = (kind: PeriodKind, { from, to }: Span, language: Language): string =>
  `${schemaTexts[language].settings.periodKind.header}: ${choiceWord(language, 'periodKind', kind)} (${dayText(from)} – ${dayText(to)})`;

/** What stands above everything: the day of the data, the year, the rule set. */
export function stampWords({ assessment, records, snapshot, period }: Scoring, language: Language): readonly string[] {
  const texts = paneOverviewTexts[language];
  const { reportDate } = records.settings;
  const { ruleSet } = assessment;
  const readings = readingsChosen(records.interpretations, language);
  const own = snapshot.grids.has(CHECK_TABLE.table) ? texts.own : texts.builtIn;
  return [
    reportDate === null ? texts.noDate : texts.asOf(dayText(reportDate)),
    ...(period.choice === null ? [] : [periodStamp(period.choice.kind, period.span, language)]),
    `${texts.ruleSet(namesOf(ruleSet, language).ruleSet, ruleSet.version)} (${own})`,
    ...(readings === '' ? [] : [texts.readings(readings)]),
  ];
}

/** What a card counts, by which it opens the place where each of them stands. */
export const CARDS = ['qualified', 'passed', 'failed', 'unknown'] as const;
export type Card = (typeof CARDS)[number];

/** The four figures that people ask for first, in words. */
export function cardWords(
  { scores, totals }: YearAssessment,
  language: Language,
): readonly (Count & { readonly card: Card })[] {
  const texts = paneOverviewTexts[language];
  const number = (value: number): string => localNumber(value, language);
  const qualified = scores.filter((score) => score.qualified === 'pass').length;
  const open = scores.filter((score) => score.qualified === 'noData').length;
  const applicable = totals.passed + totals.failed + totals.unknown;
  const unknownWards = scores.filter((score) => nothingKnown(score) > 0).length;
  const words: Readonly<Record<Card, Count>> = {
    qualified: { label: texts.qualified, value: boundsText(qualified, open, scores.length, language) },
    passed: { label: texts.passed, value: ratioText(totals.passed, applicable, language) },
    failed: { label: texts.failed, value: number(totals.failed) },
    unknown: {
      label: unknownWards === 0 ? texts.noneUnknown : texts.unknown(number(unknownWards)),
      value: number(nothingKnown(totals)),
    },
  };
  return CARDS.map((card) => ({ card, ...words[card] }));
}

/** What the cards leave out: the bounds where not all is known, what is provisional, what does not apply. */
export function totalSentences({ totals }: YearAssessment, language: Language): readonly string[] {
  const texts = paneOverviewTexts[language];
  const number = (value: number): string => localNumber(value, language);
  const { passed, failed, unknown, provisionallyPassing, provisionallyFailing, notApplicable } = totals;
  return [
    ...(unknown > 0 ? [texts.bounds(number(passed), number(passed + unknown), number(passed + failed + unknown))] : []),
    ...(provisionallyPassing + provisionallyFailing > 0
      ? [texts.provisional(number(provisionallyPassing), number(provisionallyFailing))]
      : []),
    ...(notApplicable > 0 ? [texts.notApplicable(number(notApplicable))] : []),
  ];
}

/** "1 phường đạt 21/22", from the highest share down. */
export const distributionWords = ({ distribution }: YearAssessment, language: Language): readonly string[] =>
  distribution.map(({ wards, passed, denominator }) =>
    paneOverviewTexts[language].step(localNumber(wards, language), ratioText(passed, denominator, language)),
  );

/** Parts of a group's bar, in the order in which they stand. */
export const GROUP_PARTS = ['pass', 'fail', 'noData'] as const;
export type GroupPart = (typeof GROUP_PARTS)[number];

export interface GroupWords {
  readonly group: number;
  /** "1. Xây dựng Đảng" */
  readonly name: string;
  /** "5/14" */
  readonly share: string;
  /** All of it as a sentence. */
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
      name,
      share: ratioText(passed, total, language),
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

/** Name of a status sheet as it stands in the workbook; null where there is none. `sheet` is its id and the name that we give it. */
export function drawnSheet(
  job: JobState,
  { snapshot }: Scoring,
  { id, name }: { readonly id: string; readonly name: string },
): string | null {
  if (job.status === 'done' && job.result.kind === 'generate')
    // A user's own sheet of that name makes ours "name (2)".
    return job.result.report.outcome.sheets.find((each) => each.startsWith(name)) ?? null;
  return snapshot.statusSheets.get(id) ?? null;
}

/** Status sheets as they stand in the workbook: those just drawn, else those found when it was read. */
export const drawnSheets = (job: JobState, { snapshot }: Scoring): readonly string[] =>
  job.status === 'done' && job.result.kind === 'generate'
    ? job.result.report.outcome.sheets
    : [...snapshot.statusSheets.values()];
