import { interpretationsSentence } from '../wording/interpretationsTold';
import { nothingKnown } from '../wording/counts';
import { dayText } from '../wording/day';
import { periodText } from '../wording/period';
import type { ReportOutcome } from '../application/outcome';
import type { MilestoneResult } from '../domain/roadmap/types';
import { cliTexts } from '../language/cli';
import { criteriaTexts, textOf } from '../language/criteria';
import type { Language } from '../language/language';
import { periodsTexts } from '../language/periods';
import { verdictsTexts } from '../language/verdicts';

/** More managing units than these are counted in one line: the rest stands on sheet KQ Đất trụ sở. */
const MOST_UNITS = 20;

/** What a report says in short, line by line. */
export function summaryLines(outcome: ReportOutcome, path: string, language: Language): string[] {
  const { summary } = cliTexts[language];
  const { issues } = outcome;
  const readings = interpretationsSentence(outcome.interpretations, language);
  return [
    summary.heading(String(outcome.year), ruleSetName(outcome, language), String(outcome.wards)),
    ...periodLines(outcome, language),
    ...(readings === '' ? [] : [readings]),
    `${summary.distribution}: ${distributionText(outcome, language)}`,
    totalsText(outcome, language),
    ...outcome.groups.map(({ group, passed, total }) => summary.group(String(group), String(passed), String(total))),
    ...(outcome.merit ? [summary.merit(String(outcome.merit.passed), String(outcome.merit.wards))] : []),
    ...landLines(outcome, language),
    ...roadmapLines(outcome, language),
    summary.issues(String(issues.error), String(issues.warning), String(issues.info)),
    summary.file(path),
  ];
}

/** The period that was asked for; of a year that is read as it comes there is nothing to say. */
function periodLines({ period: { period, choice, span } }: ReportOutcome, language: Language): string[] {
  if (choice === null) return [];
  const { named, days } = periodsTexts[language];
  return [named(periodText(period, language), days(dayText(span.from), dayText(span.to)))];
}

const ruleSetName = (outcome: ReportOutcome, language: Language): string =>
  outcome.ruleSetName ?? textOf(criteriaTexts[language].ruleSets, outcome.ruleSetId);

/** "1 phường 21/22, 4 phường 20/22": from the highest score down. */
function distributionText({ distribution }: ReportOutcome, language: Language): string {
  const { summary } = cliTexts[language];
  return distribution
    .map(({ wards, passed, denominator }) => summary.step(String(wards), `${String(passed)}/${String(denominator)}`))
    .join(', ');
}

function totalsText({ totals }: ReportOutcome, language: Language): string {
  const { summary } = cliTexts[language];
  const unknown = nothingKnown(totals);
  return [
    summary.totals(String(totals.passed), String(totals.failed)),
    ...(totals.provisionallyPassing > 0 ? [summary.passingSoFar(String(totals.provisionallyPassing))] : []),
    ...(totals.provisionallyFailing > 0 ? [summary.failingSoFar(String(totals.provisionallyFailing))] : []),
    ...(unknown > 0 ? [summary.unknown(String(unknown))] : []),
    ...(totals.notApplicable > 0 ? [summary.notApplicable(String(totals.notApplicable))] : []),
  ].join(', ');
}

function landLines({ land }: ReportOutcome, language: Language): string[] {
  const { summary } = cliTexts[language];
  const told = land
    .slice(0, MOST_UNITS)
    .map(({ managingUnit, enough, wards }) => summary.land(String(enough), String(wards), managingUnit));
  const more = land.length - told.length;
  return more === 0 ? told : [...told, summary.moreUnits(more)];
}

function roadmapLines({ roadmap, year }: ReportOutcome, language: Language): string[] {
  const { summary } = cliTexts[language];
  const known = (count: number | null): string => (count === null ? summary.notKnown : String(count));
  const now = roadmap.progress.find((each) => each.year === year);
  return [
    ...(now
      ? [
          summary.progress(
            String(year),
            summary.reached(known(now.achieved), String(now.recognised)),
            String(now.planned),
          ),
        ]
      : []),
    ...roadmap.milestones.map((milestone) => milestoneText(milestone, known, language)),
  ];
}

function milestoneText(
  milestone: MilestoneResult,
  known: (count: number | null) => string,
  language: Language,
): string {
  const { year, leastShare, achieved, recognised, required, existing, verdict } = milestone;
  const state = verdictsTexts[language].milestones[verdict];
  const { summary } = cliTexts[language];
  const reached = summary.reached(known(achieved), known(recognised));
  return summary.milestone(String(year), String(leastShare), reached, String(required), String(existing), state);
}

/** Seconds of every step and the most memory the process held. */
export function timingLines({ timings }: ReportOutcome, peakBytes: number, language: Language): string[] {
  const { summary, steps } = cliTexts[language];
  return [
    ...timings.map(({ step, milliseconds }) => summary.timing(steps[step], (milliseconds / 1000).toFixed(2))),
    summary.peakMemory(String(Math.round(peakBytes / 2 ** 20))),
  ];
}
