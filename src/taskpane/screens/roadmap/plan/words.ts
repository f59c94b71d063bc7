import type { Leverage, PlannedWard, ThinMargin, Wish } from '../../../../domain/roadmap/planner';
import { panePlanTexts } from '../../../../language/paneRoadmap';
import { plannerTexts } from '../../../../language/planner';
import { statusSymbols } from '../../../../language/verdicts';
import type { SheetContext } from '../../../../workbook/sheets/input';
import { localNumber } from '../../../../wording/exactText';
import { marginText, namesText, todoText, whyText } from '../../../../wording/planner/texts';

/** A planned ward in words. */
export interface PlannedWardWords {
  readonly effort: string;
  readonly why: string;
  readonly todo: string;
  /** Symbol and word where the ward cannot be ready in time, or it is not known; null where it can. */
  readonly late: string | null;
}

export function plannedWardWords(planned: PlannedWard, context: SheetContext): PlannedWardWords {
  const { effort, inTime } = planned;
  const { language } = context;
  const texts = plannerTexts[language].inTime;
  const late = effort === null ? `${statusSymbols.noData} ${texts.unknown}` : `${statusSymbols.fail} ${texts.no}`;
  return {
    effort:
      effort === null
        ? plannerTexts[language].notAssessed
        : panePlanTexts[language].effort(localNumber(effort.points, language), String(effort.readyYear)),
    why: whyText(planned, context),
    todo: todoText(effort, context),
    late: inTime ? null : late,
  };
}

export function leverageWords({ criterionId, failing, unlocks, perhaps }: Leverage, context: SheetContext): string {
  const { language, names } = context;
  const texts = panePlanTexts[language];
  const criterion = `${criterionId} ${names.criterionShort(criterionId)}`;
  const named = (wards: Leverage['unlocks']): string =>
    namesText(
      wards.map(({ name }) => name),
      context,
    );
  const told =
    unlocks.length === 0
      ? texts.unlocksNone(criterion, localNumber(failing, language))
      : texts.unlocks(criterion, localNumber(unlocks.length, language), named(unlocks));
  return perhaps.length === 0 ? told : texts.perhaps(told, named(perhaps));
}

export const marginWords = ({ ward, trace, margin }: ThinMargin, context: SheetContext): string =>
  panePlanTexts[context.language].margin(ward.name, trace.check.id, marginText(margin, context));

/** A whole number from 0 to 99 as people type it; null for anything else. */
export const smallWhole = (text: string): number | null => (/^\s*\d{1,2}\s*$/.test(text) ? Number(text) : null);

/** Whether two lists ask for the same, whatever the order. */
export function sameWishes(a: readonly Wish[], b: readonly Wish[], keyOf: (wish: Wish) => string): boolean {
  const keys = new Set(a.map(keyOf));
  return keys.size === new Set(b.map(keyOf)).size && b.every((wish) => keys.has(keyOf(wish)));
}
