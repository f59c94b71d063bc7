import { localNumber } from '../../../wording/exactText';
import {
  askedOf,
  leverageOf,
  planSteps,
  thinMarginSteps,
  type Plan,
  type PlannerAssumptions,
} from '../../../domain/roadmap/planner';
import type { Resumable } from '../../../domain/resumable';
import { plannerTexts } from '../../../language/planner';
import type { SheetContext } from '../input';
import { startSheet } from '../parts/start';
import type { SheetPicture } from '../../../cells/picture';
import type { PictureBuilder } from '../pictureBuilder';
import { leverageColumns, marginColumns, milestoneColumns, wardColumns } from './columns';
import { assumptionTexts, namesText, wishText } from '../../../wording/planner/texts';

const WIDTHS = [10, 24, 20, 16, 22, 18, 44, 60, 24];

/** So many thin margins are listed. */
const MOST_MARGINS = 40;
const MOST_LEFT = 20;

/**
 * KQ Chọn phường: which wards to choose in the years to come, with why; whether the milestones can be met; what unlocks most;
 * what is about to be lost; and every assumption.
 */
export function* plannerPicture(context: SheetContext): Resumable<SheetPicture> {
  const { assessment, records, language } = context;
  const texts = plannerTexts[language];
  const builder = startSheet(context, 'planner', WIDTHS);
  const { roadmap, chosen, facts, interpretations } = records;
  const asked = askedOf(records.wishes);
  const plan = yield* planSteps({
    assessment,
    roadmap,
    chosen,
    wards: facts.wards,
    readings: interpretations,
    ...asked,
  });
  yield;
  if (plan.years.length === 0) builder.skip().line(texts.none, 'subtitle');
  else yield* drawPlan(builder, context, plan, asked.assumptions);

  builder.skip().line(texts.leverage, 'subtitle');
  const leverage = leverageOf(assessment);
  if (leverage.length === 0) builder.line(texts.noLeverage, 'stamp');
  else builder.line(texts.leverageNote, 'stamp').table(leverageColumns(context), leverage);
  yield;
  builder.skip().line(texts.margins, 'subtitle');
  const margins = yield* thinMarginSteps(assessment, MOST_MARGINS);
  if (margins.length === 0) builder.line(texts.noMargins, 'stamp');
  else builder.line(texts.marginsNote, 'stamp').table(marginColumns(context), margins);
  return builder.build();
}

function* drawPlan(
  builder: PictureBuilder,
  context: SheetContext,
  plan: Plan,
  assumptions: PlannerAssumptions,
): Resumable<void> {
  const texts = plannerTexts[context.language];
  builder.line(texts.intro(String(plan.scoredYear)), 'stamp');
  builder.line(`${texts.assumptions}. ${texts.assumed}`, 'stamp');
  for (const text of assumptionTexts(assumptions, context)) builder.line(text, 'stamp');
  const wishes = context.records.wishes.map((wish) => wishText(wish, context));
  if (wishes.length > 0) builder.line(`${texts.asked}: ${wishes.join('; ')}.`, 'stamp');
  if (plan.milestones.length > 0) {
    builder.skip().line(texts.milestones, 'subtitle');
    builder.table(milestoneColumns(context), plan.milestones);
  }
  builder.skip().line(texts.years, 'subtitle');
  yield* builder.longTable(wardColumns(context), [...plan.past, ...plan.years.flatMap(({ wards }) => wards)]);
  for (const { year, empty } of plan.years)
    if (empty > 0) builder.notice(texts.empty(String(year), localNumber(empty, context.language)));
  for (const { year, unmet } of plan.years)
    for (const [unit, count] of unmet)
      builder.notice(texts.unmet(String(year), unit, localNumber(count, context.language)));
  const left = plan.left.map(({ ward }) => ward.name);
  if (left.length > 0) builder.line(texts.left(namesText(left, context, MOST_LEFT)), 'stamp');
}
