import type {
  EffortLine,
  Margin,
  PlannerAssumptions,
  PlannedWard,
  WardEffort,
  Wish,
} from '../../domain/roadmap/planner';
import { UNITS } from '../../domain/ruleSet/types';
import { plannerTexts } from '../../language/planner';
import { explanationsTexts } from '../../language/explanations';
import { amountText } from '../amount';
import { gapText } from '../gap';
import type { Wording, YearWording } from '../wording';

/** So many things to do, or names, are told in one cell. */
const MOST_LINES = 6;
const MOST_NAMES = 5;

export function namesText(names: readonly string[], { language }: Wording, most = MOST_NAMES): string {
  const more = names.length - most;
  return [...names.slice(0, most), ...(more > 0 ? [plannerTexts[language].more(String(more))] : [])].join(', ');
}

function lineText({ criterionId, kind, trace, points }: EffortLine, { language, names }: Wording): string {
  const texts = plannerTexts[language].line;
  const criterion = `${criterionId} ${names.criterionShort(criterionId)}`;
  const gap = trace === null ? '' : gapText(trace, language);
  switch (kind) {
    case 'gap':
      return texts.gap(gap === '' ? criterion : `${trace?.check.id ?? ''} ${gap}`, String(points));
    case 'unreachable':
      return texts.unreachable(`${trace?.check.id ?? ''} ${names.criterionShort(criterionId)}`, String(points));
    case 'declared':
      return texts.declared(criterion, String(points));
    case 'unknown':
      return texts.unknown(criterion, String(points));
  }
}

/** What a ward has left to do, the most laborious first. */
export function todoText(effort: WardEffort | null, context: Wording): string {
  const texts = plannerTexts[context.language];
  if (effort === null) return texts.notAssessed;
  if (effort.lines.length === 0) return texts.ready;
  const lines = [...effort.lines].sort((a, b) => b.points - a.points).map((line) => lineText(line, context));
  const more = lines.length - MOST_LINES;
  return [...lines.slice(0, MOST_LINES), ...(more > 0 ? [texts.more(String(more))] : [])].join('; ');
}

export function whyText({ reason, passedOver }: PlannedWard, context: Wording): string {
  const texts = plannerTexts[context.language];
  if (passedOver.length === 0) return texts.reasons[reason];
  const names = passedOver.map(({ name }) => name);
  return texts.passedOver(texts.reasons[reason], namesText(names, context));
}

/** "chỉ được tăng 1 vụ", or that the figure stands exactly at the bound. */
export function marginText({ amount, worse, unit }: Margin, { language }: Wording): string {
  const texts = plannerTexts[language];
  if (amount === 0) return texts.edge;
  const told = amountText(amount, unit, language);
  return worse === 'less' ? texts.marginLess(told) : texts.marginMore(told);
}

/** What the points are made of, and how long things take: every number in use. */
export function assumptionTexts(assumptions: PlannerAssumptions, { language, agencies }: Wording): readonly string[] {
  const texts = plannerTexts[language].assumption;
  const words: Readonly<Record<string, unknown>> = explanationsTexts[language].unitWords;
  const amounts = UNITS.filter((unit) => words[unit] !== undefined).map((unit) =>
    amountText(assumptions.perPoint[unit], unit, language),
  );
  // Agencies that became one by the report's day are told once, with the longest time.
  const byName = new Map<string, number>();
  for (const [agency, years] of Object.entries(assumptions.leadYears))
    for (const name of agencies.of([agency])) byName.set(name, Math.max(years, byName.get(name) ?? 0));
  const leads = [...byName].map(([name, years]) => texts.lead(name, String(years)));
  const ofCriteria = Object.entries(assumptions.leadYearsOfCriterion).map(([id, years]) =>
    texts.lead(id, String(years)),
  );
  return [
    [
      texts.perPoint(amounts.join(', ')),
      texts.yes(String(assumptions.yes)),
      texts.grade(String(assumptions.grade)),
      texts.declared(String(assumptions.declared)),
      texts.unknown(String(assumptions.unknown)),
      texts.most(String(assumptions.mostPerCheck)),
    ].join('; '),
    [...ofCriteria, ...leads, texts.otherLead(String(assumptions.otherLeadYears))].join('; '),
  ];
}

/** One wish as a sentence. */
export function wishText(wish: Wish, { language, names, records }: YearWording): string {
  const texts = plannerTexts[language].wish;
  const nameOf = (code: string): string => records.facts.wards.find((ward) => ward.code === code)?.name ?? code;
  switch (wish.kind) {
    case 'choose':
      return texts.choose(nameOf(wish.wardCode), String(wish.year));
    case 'exclude':
      return wish.year === null
        ? texts.excludeAlways(nameOf(wish.wardCode))
        : texts.exclude(nameOf(wish.wardCode), String(wish.year));
    case 'minimum':
      return texts.minimum(wish.unit, String(wish.least));
    case 'lead':
      return texts.lead(`${wish.criterionId} ${names.criterionShort(wish.criterionId)}`, String(wish.years));
  }
}
