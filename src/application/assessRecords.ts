import { assessYearSteps } from '../domain/assess';
import type { YearAssessment } from '../domain/assess/types';
import { assessRoadmap } from '../domain/roadmap';
import { registerOf } from '../domain/recognition';
import type { RoadmapState } from '../domain/roadmap/types';
import { ruleSetForYear } from '../domain/ruleSet';
import type { Resumable } from '../domain/resumable';
import { inheritanceOf } from '../domain/ward';
import type { ReportPeriod } from '../workbook/period';
import type { WorkbookRecords } from '../workbook/read/types';
import { withDisputes } from './disputes';
import { withNormAboveRange } from './normAboveRange';
import { withOfficialFindings } from './officialFindings';
import { ReportFailure } from './reportFailure';

/** What a workbook says, and what follows from it. */
export interface AssessedRecords {
  readonly records: WorkbookRecords;
  /** Every year with data that a rule set covers, and the scored one; ascending. */
  readonly years: readonly YearAssessment[];
  /** The year scored. */
  readonly assessment: YearAssessment;
  readonly roadmap: RoadmapState;
  readonly period: ReportPeriod;
}

/**
 * Scores every year that has data, and the roadmap: the one way from records to verdicts. Throws ReportFailure when no rule set
 * covers the year.
 */
export function* assessRecordsSteps(
  read: WorkbookRecords,
  year: number,
  period: ReportPeriod,
): Resumable<AssessedRecords> {
  const years = yield* assessYears(read, year, period);
  const assessment = scored(years, year);
  const records = withOfficialFindings(withNormAboveRange(withDisputes(read, assessment), assessment), assessment);
  const byYear = new Map(years.map((each) => [each.year, each]));
  const { facts, settings, roadmap: plan, chosen } = records;
  const inheritance = inheritanceOf(facts, settings.mergerRule);
  const { interpretations } = records;
  const register = registerOf(records);
  const roadmap = assessRoadmap(plan, chosen, byYear, facts.wards, year, inheritance, register, interpretations);
  return { records, years, assessment, roadmap, period };
}

/** Every year with data that a rule set covers, and the year to score even without data. */
function* assessYears(
  { facts, ruleSets, settings }: WorkbookRecords,
  scoredYear: number,
  { choice, span }: ReportPeriod,
): Resumable<YearAssessment[]> {
  const assessed: YearAssessment[] = [];
  for (const year of [...new Set([...facts.years, scoredYear])].sort((a, b) => a - b)) {
    const ruleSet = ruleSetForYear(ruleSets, year);
    const lastDay = year === scoredYear && choice !== null ? span.to : undefined;
    if (ruleSet) assessed.push(yield* assessYearSteps(facts, ruleSet, year, settings.forcePolicy, lastDay));
  }
  return assessed;
}

function scored(years: readonly YearAssessment[], year: number): YearAssessment {
  const found = years.find((each) => each.year === year);
  if (!found) throw new ReportFailure('noRuleSet', String(year));
  return found;
}
