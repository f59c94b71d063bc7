import { localNumber } from '../../wording/exactText';
import { milestoneScopeText } from '../../wording/milestoneScope';
import { registerOf } from '../../domain/recognition';
import type { CohortMember, CohortYear, MilestoneResult } from '../../domain/roadmap/types';
import type { Resumable } from '../../domain/resumable';
import { recognitionTexts } from '../../language/recognition';
import { sheetsTexts } from '../../language/sheets';
import { wardLabel } from '../../wording/wardNames';
import { successionTexts } from '../../language/succession';
import { decisionText, recognitionStatus, withdrawalText } from '../../wording/recognition';
import type { SheetContext } from './input';
import { WHOLE, YEAR } from './parts/formats';
import { linkTo } from './parts/links';
import { planByYear, type YearOfPlan } from './parts/plan';
import { startSheet } from './parts/start';
import type { SheetPicture } from '../../cells/picture';
import type { Column, PictureBuilder } from './pictureBuilder';
import { progressColumns } from './overview/tables';
import { changeColumns, changesOf, mergerRuleText } from './succession';

const WIDTHS = [12, 28, 26, 42, 22, 18, 30, 16];

/** Percentages of a milestone are written as people write them: 50 is 50 %. */
const LEAST_SHARE = '0.##"%"';

function milestoneColumns({ language, words }: SheetContext): Column<MilestoneResult>[] {
  const { columns } = sheetsTexts[language];
  return [
    { title: columns.year, role: 'centered', format: YEAR, cell: (milestone) => milestone.year },
    { title: columns.status, role: 'status', cell: (milestone) => words.milestone[milestone.verdict] },
    { title: columns.leastShare, role: 'number', format: LEAST_SHARE, cell: (milestone) => milestone.leastShare },
    { title: columns.existing, role: 'number', format: WHOLE, cell: (milestone) => milestone.existing },
    { title: columns.required, role: 'number', format: WHOLE, cell: (milestone) => milestone.required },
    { title: columns.achieved, role: 'number', format: WHOLE, cell: (milestone) => milestone.achieved },
    { title: columns.possible, role: 'number', format: WHOLE, cell: (milestone) => milestone.possible },
    {
      title: recognitionTexts[language].columns.recognised,
      role: 'number',
      format: WHOLE,
      cell: (milestone) => milestone.recognised,
    },
  ];
}

function cohortColumns({ language }: SheetContext): Column<CohortYear>[] {
  const { columns, roadmap: texts } = sheetsTexts[language];
  const difference = ({ difference: count }: CohortYear): string => {
    if (count === 0) return texts.exact;
    return count < 0 ? texts.missing(localNumber(-count, language)) : texts.surplus(localNumber(count, language));
  };
  return [
    { title: columns.year, role: 'centered', format: YEAR, cell: (cohort) => cohort.year },
    { title: columns.toChoose, role: 'number', format: WHOLE, cell: (cohort) => cohort.toChoose },
    { title: columns.chosen, role: 'number', format: WHOLE, cell: (cohort) => cohort.members.length },
    { title: columns.difference, role: 'text', cell: difference },
  ];
}

function memberColumns({ language, words, records }: SheetContext): Column<CohortMember>[] {
  const { columns } = sheetsTexts[language];
  const nameOf = ({ ward, present }: CohortMember): string =>
    present === null || present.code === ward.code
      ? wardLabel(ward, records.facts.wards, language)
      : successionTexts[language].nowCalled(ward.name, wardLabel(present, records.facts.wards, language));
  return [
    { title: columns.yearChosen, role: 'centered', format: YEAR, cell: (member) => member.chosen.year },
    { title: columns.ward, role: 'label', cell: nameOf },
    { title: columns.managingUnit, role: 'text', cell: (member) => member.ward.managingUnit },
    { title: columns.decision, role: 'text', cell: (member) => member.chosen.decision },
    { title: columns.status, role: 'status', cell: (member) => words.cohort[member.status] },
    {
      title: `${columns.achievedIn} / ${columns.lostIn}`,
      role: 'centered',
      cell: ({ achievedIn, lostIn }) =>
        achievedIn === null ? null : lostIn === null ? String(achievedIn) : `${String(achievedIn)} / ${String(lostIn)}`,
    },
    {
      title: recognitionTexts[language].columns.recognition,
      role: 'status',
      cell: ({ recognition }) => recognitionStatus(recognition, language),
    },
    { title: columns.source, role: 'link', cell: (member) => linkTo(member.chosen.place) },
  ];
}

/** Planned and qualified by year, and how many wards hold a recognition by then. */
function recognisedColumns(context: SheetContext): Column<YearOfPlan>[] {
  const { recognised } = recognitionTexts[context.language].columns;
  return [
    ...progressColumns(context),
    { title: recognised, role: 'number', format: WHOLE, cell: (year) => year.recognised },
  ];
}

/** The decisions behind it, those of wards that have ended included. */
function* drawRecognitions(builder: PictureBuilder, { records, language }: SheetContext): Resumable<void> {
  const texts = recognitionTexts[language];
  const { columns } = sheetsTexts[language];
  const names = new Map(records.facts.wards.map(({ code, name }) => [code, name]));
  builder.skip().line(texts.title, 'subtitle');
  // From the records, which may be those for a copy without the names of people.
  const { all } = registerOf(records);
  if (all.length === 0) {
    builder.line(texts.noDecision, 'stamp');
    return;
  }
  yield* builder.longTable(
    [
      { title: columns.year, role: 'centered', format: YEAR, cell: ({ record }) => record.year },
      { title: columns.ward, role: 'label', cell: ({ record }) => names.get(record.wardCode) ?? record.wardCode },
      { title: texts.columns.recognition, role: 'status', cell: (each) => recognitionStatus(each, language) },
      { title: texts.columns.document, role: 'text', cell: (each) => decisionText(each, language) },
      { title: texts.columns.signer, role: 'text', cell: ({ record }) => record.signer || null },
      { title: texts.columns.withdrawal, role: 'text', cell: (each) => withdrawalText(each, language) || null },
      { title: columns.source, role: 'link', cell: ({ record }) => linkTo(record.place) },
    ],
    all,
  );
}

/**
 * KQ Lộ trình: milestones, progress by year, cohorts and their wards: reached, kept, lost, late; wards that were merged, split or
 * renamed, and by which rule they take over the standard.
 */
export function* roadmapPicture(context: SheetContext): Resumable<SheetPicture> {
  const { roadmap, language } = context;
  const texts = sheetsTexts[language].roadmap;
  const builder = startSheet(context, 'roadmap', WIDTHS).skip();
  const { milestones, cohorts } = roadmap;
  const plan = planByYear(context);
  builder.line(recognitionTexts[language].note, 'stamp');
  if (milestones.length + plan.length + cohorts.length + roadmap.recognitions.length === 0)
    return builder.line(texts.none, 'subtitle').build();

  builder.line(texts.milestones, 'subtitle');
  if (milestones.length === 0) builder.line(texts.noMilestones, 'stamp');
  else builder.table(milestoneColumns(context), milestones);
  for (const milestone of milestones) {
    const scope = milestoneScopeText(milestone, context.records.interpretations, language);
    if (scope !== '') builder.line(scope, 'stamp');
  }
  builder.skip().line(texts.progress, 'subtitle');
  builder.table(recognisedColumns(context), plan);
  builder.skip().line(texts.cohorts, 'subtitle');
  builder.table(cohortColumns(context), cohorts);
  builder.skip().line(texts.members, 'subtitle');
  const members = cohorts.flatMap((cohort) => cohort.members);
  if (members.length === 0) builder.line(texts.noMembers, 'stamp');
  else builder.table(memberColumns(context), members);
  yield* drawRecognitions(builder, context);
  builder.skip().line(mergerRuleText(context), 'stamp');
  const changes = changesOf(context);
  if (changes.length > 0) {
    const succession = successionTexts[language];
    builder.line(succession.changes, 'subtitle');
    builder.line(succession.renamed, 'stamp').line(succession.baseline, 'stamp');
    yield* builder.longTable(changeColumns(context), changes);
  }
  return builder.build();
}
