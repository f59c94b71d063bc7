import type { Indicator } from '../../domain/indicators/types';
import { monthsSpan, type FigureYear } from '../../domain/period';
import type { Facts, IndicatorValue, Reading } from '../../domain/reading/types';
import { checksInForce, ruleSetForYear } from '../../domain/ruleSet';
import type { Check, RuleSet } from '../../domain/ruleSet/types';
import type { Ward } from '../../domain/ward/types';
import { criteriaTexts } from '../../language/criteria';
import type { Language } from '../../language/language';
import { namesOf } from '../../wording/names';
import { plainRequirements } from '../../wording/plainRequirement';
import { indicatorText } from '../../wording/requirement';
import { LAST_MONTH, type FigurePeriod } from '../figures/period';
import type { EntryForm, EntryLine, EntrySection } from './types';

/** What every ward's form of a period is made from. */
export interface EntryFormBook {
  readonly facts: Facts;
  readonly ruleSets: readonly RuleSet[];
  /** The figures that the workbook has a column for, in its order. */
  readonly indicators: readonly Indicator[];
  readonly figureYear: FigureYear;
  readonly language: Language;
}

const valueOf = (reading: Reading): IndicatorValue | null => (reading.state === 'value' ? reading.value : null);

/** The value of exactly this period: the whole year's answers for month 12. */
function valueThrough(facts: Facts, ward: string, id: string, { year, month }: FigurePeriod): IndicatorValue | null {
  const through = valueOf(facts.reading(ward, year, id, month));
  if (through !== null || month !== LAST_MONTH) return through;
  const whole = facts.reading(ward, year, id);
  return whole.state === 'value' && !whole.partYear ? whole.value : null;
}

/** The latest earlier month of the same year of which the ward has any figure; for January the year before. */
function periodBefore({ facts, indicators }: EntryFormBook, ward: string, period: FigurePeriod): FigurePeriod | null {
  const earlier = Array.from({ length: period.month - 1 }, (_, at) => ({ ...period, month: period.month - 1 - at }));
  const candidates = [...earlier, { year: period.year - 1, month: LAST_MONTH }];
  return candidates.find((each) => indicators.some(({ id }) => valueThrough(facts, ward, id, each) !== null)) ?? null;
}

function lineOf(
  { facts, language }: EntryFormBook,
  indicator: Indicator,
  checks: readonly Check[],
  ward: string,
  period: FigurePeriod,
  before: FigurePeriod | null,
): EntryLine {
  const { id, unit, accrual } = indicator;
  // What arose in another year is no figure to go on from; what stands is.
  const goesOn = before !== null && (before.year === period.year || accrual === 'stock');
  const last = { year: period.year - 1, month: accrual === 'stock' ? LAST_MONTH : period.month };
  return {
    indicator,
    header: indicatorText(id, language),
    unit: criteriaTexts[language].units[unit],
    rule: plainRequirements(id, checks, language),
    previous: goesOn ? valueThrough(facts, ward, id, before) : null,
    lastYear: valueThrough(facts, ward, id, last),
  };
}

/** What one ward is asked for in one period, with its own earlier figures beside. */
export function buildEntryForm(
  book: EntryFormBook,
  { code, name }: Pick<Ward, 'code' | 'name'>,
  period: FigurePeriod,
  due: string | null,
): EntryForm {
  const ruleSet = ruleSetForYear(book.ruleSets, period.year);
  const checks = ruleSet ? checksInForce(ruleSet, period.year) : [];
  const titles = ruleSet ? namesOf(ruleSet, book.language) : null;
  const before = periodBefore(book, code, period);
  const sections = new Map<number, EntryLine[]>();
  for (const indicator of book.indicators) {
    const line = lineOf(book, indicator, checks, code, period, before);
    sections.set(indicator.group, [...(sections.get(indicator.group) ?? []), line]);
  }
  return {
    ward: { code, name },
    period,
    span: monthsSpan(period.year, 1, period.month, book.figureYear),
    previousPeriod: before,
    due,
    sections: [...sections].map(([group, lines]): EntrySection => ({
      group,
      title: titles?.group(group) ?? '',
      lines,
    })),
  };
}
