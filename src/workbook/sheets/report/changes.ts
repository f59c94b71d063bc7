import type { CheckTrace } from '../../../domain/assess/types';
import { addsUp } from '../../../domain/indicators';
import { lastMonthOf, monthsOf } from '../../../domain/period';
import { figuresOfIndicator, type Compared, type WardSum } from '../../../domain/periodFigures';
import type { Indicator } from '../../../domain/indicators/types';
import { reportTexts } from '../../../language/report';
import { paddedCount } from '../../../wording/counts';
import { paperChangeText, paperAmount, thresholdsOf } from '../../../wording/paper/figures';
import type { SheetContext } from '../input';

const LAST_MONTH = 12;

/** "151 vụ, giảm 11 vụ (6,79%) so với cùng kỳ năm 2025", of fewer wards with how many; null where no ward has a figure. */
function lineText(
  { assessment, language }: SheetContext,
  { now, before, change }: Compared<WardSum>,
  { unit }: Indicator,
  references: readonly number[],
  against: string,
): string | null {
  if (now.value === null) return null;
  const told =
    change === null || before.value === null
      ? paperAmount(now.value, unit, language)
      : paperChangeText({ now: now.value, before: before.value, unit, references, against }, language);
  const all = assessment.wards.length;
  return now.wards === all ? told : reportTexts[language].ofWards(told, paddedCount(now.wards, language), String(all));
}

/** The indicator of a change over all wards: in the period and since the year began, each beside last year; null where nothing is known. */
export function changesOverAll(context: SheetContext, first: CheckTrace): string | null {
  const { assessment, records, period, language } = context;
  const texts = reportTexts[language];
  const indicator = assessment.ruleSet.indicators.find(({ id }) => id === first.check.indicatorId);
  if (indicator === undefined) return null;
  const { total } = figuresOfIndicator(records.facts, assessment.wards, indicator, period.period);
  if (total === null) return null;
  const last = String(assessment.year - 1);
  const isWhole = lastMonthOf(period.period) === LAST_MONTH;
  const against = isWhole ? texts.ofYear(last) : texts.sameMonths(last);
  const references = thresholdsOf(first);
  const since = lineText(
    context,
    total.year,
    indicator,
    references,
    addsUp(indicator) || isWhole ? against : texts.endOfYear(last),
  );
  if (since === null || !addsUp(indicator) || monthsOf(period.period).first === 1) return since;
  const alone = lineText(context, total.period, indicator, references, texts.sameMonths(last));
  const inPeriod = texts.inPeriod[period.period.kind];
  return alone === null ? texts.since(since) : `${inPeriod} ${alone}; ${texts.since(since)}`;
}
