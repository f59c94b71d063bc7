import type { DistributionStep, GroupResult, WardScore, YearAssessment } from '../../../domain/assess/types';
import type { Language } from '../../../language/language';
import { sheetsTexts } from '../../../language/sheets';
import type { SheetContext } from '../input';
import { boundsText, ratioText, shareOf } from '../../../wording/counts';
import { PERCENT, WHOLE, YEAR } from '../parts/formats';
import { ruleSetName } from '../../../wording/names';
import type { YearOfPlan } from '../parts/plan';
import type { Column } from '../pictureBuilder';

export function distributionColumns({ language, assessment }: SheetContext): Column<DistributionStep>[] {
  const { columns } = sheetsTexts[language];
  return [
    { title: columns.index, role: 'centered', cell: (_, i) => i + 1 },
    { title: columns.score, role: 'centered', cell: (step) => ratioText(step.passed, step.denominator, language) },
    { title: columns.wards, role: 'number', format: WHOLE, cell: (step) => step.wards },
    {
      title: columns.share,
      role: 'number',
      format: PERCENT,
      cell: (step) => shareOf(step.wards, assessment.scores.length),
    },
  ];
}

interface SoFar {
  readonly provisionallyPassing: number;
  readonly provisionallyFailing: number;
}

/** What the undetermined point to, where the data are of part of a year: whole years have no such columns. */
function soFarColumns<Item extends SoFar>({ totals }: YearAssessment, language: Language): Column<Item>[] {
  const { columns } = sheetsTexts[language];
  if (totals.provisionallyPassing + totals.provisionallyFailing === 0) return [];
  return [
    { title: columns.passingSoFar, role: 'number', format: WHOLE, cell: (item) => item.provisionallyPassing },
    { title: columns.failingSoFar, role: 'number', format: WHOLE, cell: (item) => item.provisionallyFailing },
  ];
}

/** The second to fifth column are the data of the chart. */
export function groupColumns({ language, names, assessment }: SheetContext): Column<GroupResult>[] {
  const { columns } = sheetsTexts[language];
  return [
    { title: columns.groupNumber, role: 'centered', cell: (group) => group.group },
    { title: columns.group, role: 'text', cell: (group) => names.groupShort(group.group) },
    { title: columns.wardsPassed, role: 'number', format: WHOLE, cell: (group) => group.passed },
    { title: columns.wardsFailed, role: 'number', format: WHOLE, cell: (group) => group.failed },
    { title: columns.wardsUndetermined, role: 'number', format: WHOLE, cell: (group) => group.undetermined },
    { title: columns.wardsRatio, role: 'centered', cell: (group) => ratioText(group.passed, group.total, language) },
    {
      title: columns.criteriaRatio,
      role: 'centered',
      cell: (group) => ratioText(group.criteriaPassed, group.criteriaApplicable, language),
    },
    ...soFarColumns<GroupResult>(assessment, language),
  ];
}

/** The first three columns are the data of the chart; a year is text so that it names a category. */
export function progressColumns({ language }: SheetContext): Column<YearOfPlan>[] {
  const { columns } = sheetsTexts[language];
  return [
    { title: columns.year, role: 'centered', cell: (year) => String(year.year) },
    { title: columns.planned, role: 'number', format: WHOLE, cell: (year) => year.planned },
    { title: columns.achieved, role: 'number', format: WHOLE, cell: (year) => year.achieved },
    { title: columns.existing, role: 'number', format: WHOLE, cell: (year) => year.existing },
  ];
}

export function yearColumns({ language }: SheetContext): Column<YearAssessment>[] {
  const { columns } = sheetsTexts[language];
  const qualified = (year: YearAssessment): number => year.scores.filter((score) => score.qualified === 'pass').length;
  return [
    { title: columns.year, role: 'centered', format: YEAR, cell: (year) => year.year },
    { title: columns.ruleSet, role: 'text', cell: (year) => ruleSetName(year.ruleSet, language) },
    {
      title: columns.qualified,
      role: 'centered',
      cell: (year) => ratioText(qualified(year), year.scores.length, language),
    },
    { title: columns.passed, role: 'number', format: WHOLE, cell: (year) => year.totals.passed },
    { title: columns.failed, role: 'number', format: WHOLE, cell: (year) => year.totals.failed },
    { title: columns.unknown, role: 'number', format: WHOLE, cell: (year) => year.totals.unknown },
    { title: columns.notApplicable, role: 'number', format: WHOLE, cell: (year) => year.totals.notApplicable },
  ];
}

export function rankingColumns({ language, words, assessment }: SheetContext): Column<WardScore>[] {
  const { columns } = sheetsTexts[language];
  return [
    { title: columns.rank, role: 'centered', cell: (score) => score.rank },
    { title: columns.ward, role: 'label', cell: (score) => score.ward.name },
    { title: columns.managingUnit, role: 'text', cell: (score) => score.ward.managingUnit },
    { title: columns.score, role: 'centered', cell: (score) => ratioText(score.passed, score.denominator, language) },
    {
      title: columns.share,
      role: 'number',
      format: PERCENT,
      cell: (score) => shareOf(score.passed, score.denominator),
    },
    { title: columns.failed, role: 'number', format: WHOLE, cell: (score) => score.failed },
    { title: columns.unknown, role: 'number', format: WHOLE, cell: (score) => score.unknown },
    { title: columns.notApplicable, role: 'number', format: WHOLE, cell: (score) => score.notApplicable },
    {
      title: columns.bounds,
      role: 'centered',
      cell: (score) => boundsText(score.passed, score.unknown, score.denominator, language),
    },
    { title: columns.status, role: 'status', cell: (score) => words.qualified[score.qualified] },
    ...soFarColumns<WardScore>(assessment, language),
  ];
}
