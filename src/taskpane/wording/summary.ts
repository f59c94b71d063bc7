import { localNumber } from '../../wording/exactText';
import type { TemplateOutcome } from '../../application/createTemplate';
import type { ReportOutcome } from '../../application/outcome';
import type { RoadmapState } from '../../domain/roadmap/types';
import { criteriaTexts, textOf } from '../../language/criteria';
import type { Language } from '../../language/language';
import { paneTexts } from '../../language/pane';
import { verdictsTexts } from '../../language/verdicts';

/** A line of a small table: what is counted, and the count. */
export interface Count {
  readonly label: string;
  readonly value: string;
}

/** What the pane says of a report; the long form stands on the sheets. */
export interface ReportWords {
  readonly heading: string;
  readonly distribution: readonly string[];
  readonly totals: readonly Count[];
  readonly groups: readonly Count[];
  readonly particulars: readonly string[];
  readonly roadmap: readonly string[];
  readonly issues: string;
  readonly sheets: readonly string[];
}

export function reportWords(outcome: ReportOutcome, language: Language): ReportWords {
  const { done } = paneTexts[language];
  const { year, ruleSetId, ruleSetName, wards, distribution, merit, land, sheets } = outcome;
  const ruleSet = ruleSetName ?? textOf(criteriaTexts[language].ruleSets, ruleSetId);
  return {
    heading: done.heading(String(year), ruleSet, localNumber(wards, language)),
    distribution: distribution.map((each) =>
      done.step(
        localNumber(each.wards, language),
        done.outOf(localNumber(each.passed, language), localNumber(each.denominator, language)),
      ),
    ),
    totals: totalWords(outcome, language),
    groups: groupWords(outcome, language),
    particulars: [
      ...(merit ? [done.merit(localNumber(merit.passed, language), localNumber(merit.wards, language))] : []),
      ...land.map((unit) =>
        done.land(unit.managingUnit, localNumber(unit.enough, language), localNumber(unit.wards, language)),
      ),
    ],
    roadmap: roadmapWords(outcome.roadmap, outcome.year, language),
    issues: issueWords(outcome, language),
    sheets,
  };
}

/** Passed and failed always; the others only when there are any. */
function totalWords({ totals }: ReportOutcome, language: Language): Count[] {
  const { done } = paneTexts[language];
  const counts = [
    { label: done.passed, count: totals.passed },
    { label: done.failed, count: totals.failed },
    ...(totals.unknown > 0 ? [{ label: done.unknown, count: totals.unknown }] : []),
    ...(totals.notApplicable > 0 ? [{ label: done.notApplicable, count: totals.notApplicable }] : []),
  ];
  return counts.map(({ label, count }) => ({ label, value: localNumber(count, language) }));
}

/** Names are those of the built-in set; a user's own set keeps its numbers only, since its groups may mean something else. */
function groupWords({ groups, ruleSetName }: ReportOutcome, language: Language): Count[] {
  const { done } = paneTexts[language];
  const names: Readonly<Record<string, string>> = ruleSetName === null ? criteriaTexts[language].groups : {};
  return groups.map(({ group, passed, total }) => {
    const name = names[String(group)];
    const label = name === undefined ? `${done.groupName} ${String(group)}` : done.group(String(group), name);
    return { label, value: done.outOf(localNumber(passed, language), localNumber(total, language)) };
  });
}

/** The year's progress, then each milestone in a line; empty where no roadmap is given. */
export function roadmapWords(roadmap: RoadmapState, year: number, language: Language): string[] {
  const { done } = paneTexts[language];
  const states = verdictsTexts[language].milestones;
  const now = roadmap.progress.find((each) => each.year === year);
  const achieved = now?.achieved ?? null;
  return [
    ...(now
      ? [
          done.progress(
            String(year),
            achieved === null ? done.notKnown : localNumber(achieved, language),
            String(now.recognised),
            localNumber(now.planned, language),
          ),
        ]
      : []),
    ...roadmap.milestones.map((each) =>
      done.milestone(
        String(each.year),
        String(each.leastShare),
        localNumber(each.required, language),
        localNumber(each.existing, language),
        states[each.verdict],
      ),
    ),
  ];
}

function issueWords({ issues }: ReportOutcome, language: Language): string {
  const { done } = paneTexts[language];
  const { error, warning, info } = issues;
  return error + warning + info === 0 ? done.noIssues : done.issueCounts(String(error), String(warning), String(info));
}

/** What the pane says of a template: sentences, and the names of the sheets made. */
export interface TemplateWords {
  readonly heading: string;
  readonly made: readonly string[];
  readonly notes: readonly string[];
}

export function templateWords({ made, filled, kept }: TemplateOutcome, language: Language): TemplateWords {
  const { done } = paneTexts[language];
  const told = [
    ...(made.length > 0 ? [done.made(String(made.length))] : []),
    ...(filled.length > 0 ? [done.filled(String(filled.length))] : []),
  ];
  return {
    heading: told.length > 0 ? told.join(' ') : done.nothingMade,
    made: [...filled, ...made],
    notes: told.length > 0 && kept.length > 0 ? [done.kept(String(kept.length))] : [],
  };
}
