import { PeriodFailure } from '../../../application/reportPeriod';
import { scorePeriodSteps } from '../../../application/scorePeriod';
import type { Scoring } from '../../../application/scoreWorkbook';
import { addsUp } from '../../../domain/indicators';
import {
  missingRows,
  periodFiguresSteps,
  type Compared,
  type Figure,
  type IndicatorFigures,
  type WardSum,
} from '../../../domain/periodFigures';
import { monthsOf, type PeriodChoice } from '../../../domain/period';
import type { Months } from '../../../domain/period/types';
import type { Resumable } from '../../../domain/resumable';
import type { CellPlace } from '../../../domain/reading/types';
import type { Language } from '../../../language/language';
import { panePeriodTexts } from '../../../language/panePeriod';
import { periodFiguresTexts } from '../../../language/periodFigures';
import { periodsTexts } from '../../../language/periods';
import { paddedCount, ratioText } from '../../../wording/counts';
import { dayText } from '../../../wording/day';
import { localNumber } from '../../../wording/exactText';
import { changeText, gapOfFigure } from '../../../wording/figures';
import { periodText, rowOfYear } from '../../../wording/period';
import { indicatorText } from '../../../wording/requirement';
import { choiceWord } from '../../../workbook/schema';

const LAST_MONTH = 12;

/** A line of a table: a ward, or all of them. */
export interface FigureLineWords {
  readonly name: string;
  readonly now: string;
  readonly before: string;
  readonly change: string;
  /** The cell that the figure comes from; null of sums and of missing rows. */
  readonly place: CellPlace | null;
}

export interface FigureTableWords {
  readonly title: string;
  readonly before: string;
  readonly lines: readonly FigureLineWords[];
}

export interface IndicatorWords {
  readonly id: string;
  readonly name: string;
  readonly tables: readonly FigureTableWords[];
}

/** What the part says of a period: its figures, or why there are none. */
export type PeriodWords =
  | { readonly kind: 'refused'; readonly sentence: string }
  | {
      readonly kind: 'told';
      readonly period: string;
      /** Rows that are missing, and who has not sent them. */
      readonly missing: readonly string[];
      readonly indicators: readonly IndicatorWords[];
    };

type Unit = IndicatorFigures['indicator']['unit'];

function wardLine(name: string, { now, before, change }: Compared<Figure>, unit: Unit, language: Language) {
  const shown = (figure: Figure): string =>
    figure.state === 'known' ? localNumber(figure.value, language) : gapOfFigure(figure.gap, language);
  const { noComparison } = panePeriodTexts[language];
  return {
    name,
    now: shown(now),
    before: shown(before),
    change: change === null ? noComparison : changeText(change, unit, language),
    place: now.state === 'known' ? now.place : now.gap.place,
  };
}

function sumLine({ now, before, change }: Compared<WardSum>, wards: number, unit: Unit, language: Language) {
  const { noComparison } = panePeriodTexts[language];
  const shown = ({ value }: WardSum): string => (value === null ? noComparison : localNumber(value, language));
  return {
    name: periodFiguresTexts[language].allWards(ratioText(now.wards, wards, language)),
    now: shown(now),
    before: shown(before),
    change: change === null ? noComparison : changeText(change, unit, language),
    place: null,
  };
}

function tableOf(figures: IndicatorFigures, block: 'period' | 'year', language: Language): FigureTableWords {
  const texts = panePeriodTexts[language];
  const { indicator, wards, total } = figures;
  const titles = addsUp(indicator) ? texts.flow[block] : texts.stock[block];
  return {
    ...titles,
    lines: [
      ...(total === null ? [] : [sumLine(total[block], wards.length, indicator.unit, language)]),
      ...wards.map((line) => wardLine(line.ward.name, line[block], indicator.unit, language)),
    ],
  };
}

/** The comparisons of an indicator: since the year began says the same where the period begins with it, its end where it ends with it. */
function blocksOf({ indicator }: IndicatorFigures, { first, last }: Months): readonly ('period' | 'year')[] {
  const isSame = addsUp(indicator) ? first === 1 : last === LAST_MONTH;
  return isSame ? ['period'] : ['period', 'year'];
}

const indicatorWords = (figures: IndicatorFigures, months: Months, language: Language): IndicatorWords => ({
  id: figures.indicator.id,
  name: periodFiguresTexts[language].indicator(
    indicatorText(figures.indicator.id, language),
    choiceWord(language, 'unit', figures.indicator.unit),
  ),
  tables: blocksOf(figures, months).map((block) => tableOf(figures, block, language)),
});

function* told(scoring: Scoring, language: Language): Resumable<PeriodWords> {
  const { records, assessment, period } = scoring;
  const { facts } = records;
  const figures = yield* periodFiguresSteps(facts, assessment.wards, assessment.ruleSet, period.period);
  const { from, to } = period.span;
  const { named, days } = periodsTexts[language];
  const texts = periodFiguresTexts[language];
  return {
    kind: 'told',
    period: named(periodText(period.period, language), days(dayText(from), dayText(to))),
    missing: missingRows(facts, assessment.wards, period.period).map(({ year, month, wards }) =>
      texts.missingRow(
        rowOfYear(month, year, language),
        paddedCount(wards.length, language),
        wards.map(({ name }) => name).join(', '),
      ),
    ),
    indicators: figures.map((each) => indicatorWords(each, monthsOf(period.period), language)),
  };
}

/** The figures of a period of the workbook that is shown; null is the workbook's own period. */
export function* periodWords(
  scoring: Scoring,
  choice: PeriodChoice | null,
  language: Language,
): Resumable<PeriodWords> {
  try {
    return yield* told(choice === null ? scoring : yield* scorePeriodSteps(scoring, choice), language);
  } catch (error) {
    if (error instanceof PeriodFailure) return { kind: 'refused', sentence: error.sentence(language) };
    throw error;
  }
}
