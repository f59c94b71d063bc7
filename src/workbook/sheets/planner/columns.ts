import { registerOf } from '../../../domain/recognition';
import type { Leverage, MilestoneProof, PlannedWard, ThinMargin } from '../../../domain/roadmap/planner';
import { recognitionTexts } from '../../../language/recognition';
import { plannerTexts } from '../../../language/planner';
import { sheetsTexts } from '../../../language/sheets';
import { statusSymbols } from '../../../language/verdicts';
import { factText } from '../../../wording/fact';
import { recognitionStatus } from '../../../wording/recognition';
import { requirementText } from '../../../wording/requirement';
import { checkTitle } from '../../../wording/sentence';
import type { SheetContext } from '../input';
import { WHOLE, YEAR } from '../parts/formats';
import { linkTo } from '../parts/links';
import { placeOfCheck } from '../../../wording/places';
import type { Column } from '../pictureBuilder';
import { proofStatus, proofText } from '../../../wording/planner/proofs';
import { marginText, namesText, todoText, whyText } from '../../../wording/planner/texts';

export function milestoneColumns(context: SheetContext): Column<MilestoneProof>[] {
  const { language } = context;
  const { columns } = sheetsTexts[language];
  const texts = plannerTexts[language];
  return [
    { title: columns.year, role: 'centered', format: YEAR, cell: ({ year }) => year },
    {
      title: columns.status,
      role: 'status',
      cell: ({ verdict }) => proofStatus(verdict, language),
    },
    { title: columns.required, role: 'number', format: WHOLE, cell: ({ required }) => required },
    { title: texts.columns.planned, role: 'number', format: WHOLE, cell: ({ planned }) => planned },
    { title: texts.columns.able, role: 'number', format: WHOLE, cell: ({ able }) => able },
    { title: texts.columns.slack, role: 'number', format: WHOLE, cell: ({ slack }) => slack },
    { title: texts.columns.proof, role: 'text', cell: (proof) => proofText(proof, context) },
  ];
}

export function wardColumns(context: SheetContext): Column<PlannedWard>[] {
  const { assessment, language, records } = context;
  const register = registerOf(records);
  const { columns } = sheetsTexts[language];
  const texts = plannerTexts[language];
  const inTime = ({ effort, inTime: yes }: PlannedWard): string => {
    if (effort === null) return `${statusSymbols.noData} ${texts.inTime.unknown}`;
    return yes ? `${statusSymbols.pass} ${texts.inTime.yes}` : `${statusSymbols.fail} ${texts.inTime.no}`;
  };
  return [
    { title: columns.year, role: 'centered', format: YEAR, cell: ({ year }) => year },
    { title: columns.ward, role: 'label', cell: ({ ward }) => ward.name },
    { title: columns.managingUnit, role: 'text', cell: ({ ward }) => ward.managingUnit },
    { title: texts.columns.effort, role: 'number', format: WHOLE, cell: ({ effort }) => effort?.points ?? null },
    { title: texts.columns.ready, role: 'centered', format: YEAR, cell: ({ effort }) => effort?.readyYear ?? null },
    { title: texts.columns.inTime, role: 'status', cell: inTime },
    { title: texts.columns.why, role: 'text', cell: (planned) => whyText(planned, context) },
    { title: texts.columns.todo, role: 'text', cell: ({ effort }) => todoText(effort, context) },
    {
      title: recognitionTexts[language].columns.recognition,
      role: 'status',
      cell: ({ ward }) => recognitionStatus(register.upTo(ward.code, assessment.year), language),
    },
  ];
}

export function leverageColumns(context: SheetContext): Column<Leverage>[] {
  const { language, names } = context;
  const { columns } = sheetsTexts[language];
  const texts = plannerTexts[language].columns;
  const named = (wards: Leverage['unlocks']): string =>
    namesText(
      wards.map(({ name }) => name),
      context,
      20,
    );
  return [
    { title: columns.criterion, role: 'centered', cell: ({ criterionId }) => criterionId },
    { title: columns.content, role: 'label', cell: ({ criterionId }) => names.criterionShort(criterionId) },
    { title: texts.failing, role: 'number', format: WHOLE, cell: ({ failing }) => failing },
    { title: texts.unlocks, role: 'number', format: WHOLE, cell: ({ unlocks }) => unlocks.length },
    { title: texts.unlockedWards, role: 'text', cell: ({ unlocks }) => named(unlocks) },
    { title: texts.perhaps, role: 'text', cell: ({ perhaps }) => named(perhaps) },
  ];
}

export function marginColumns(context: SheetContext): Column<ThinMargin>[] {
  const { language, records } = context;
  const { columns } = sheetsTexts[language];
  const texts = plannerTexts[language].columns;
  return [
    { title: columns.check, role: 'centered', cell: ({ trace }) => trace.check.id },
    { title: columns.ward, role: 'label', cell: ({ ward }) => ward.name },
    { title: texts.margin, role: 'text', cell: ({ margin }) => marginText(margin, context) },
    { title: columns.requirement, role: 'text', cell: ({ trace }) => requirementText(trace.check, language) },
    { title: columns.fact, role: 'text', cell: ({ trace }) => factText(trace, language) },
    {
      title: columns.source,
      role: 'link',
      cell: ({ ward, trace }) => linkTo(placeOfCheck(trace, landOf(trace.check.indicatorId, ward.code))),
    },
    { title: columns.content, role: 'text', cell: ({ trace }) => checkTitle(trace, language) },
  ];

  function landOf(indicatorId: string, wardCode: string): ReturnType<typeof records.facts.parcels> {
    const indicator = context.assessment.ruleSet.indicators.find(({ id }) => id === indicatorId);
    return indicator?.source === 'land' ? records.facts.parcels(wardCode) : [];
  }
}
