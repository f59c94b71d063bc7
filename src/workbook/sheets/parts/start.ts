import { yearSpan } from '../../../domain/period';
import { criteriaTexts } from '../../../language/criteria';
import { periodsTexts } from '../../../language/periods';
import { sheetsTexts, statusSheets, type StatusSheet } from '../../../language/sheets';
import type { SheetContext } from '../input';
import { PictureBuilder } from '../pictureBuilder';
import { dayText } from '../../../wording/day';
import { interpretationsSentence } from '../../../wording/interpretationsTold';
import { periodText } from '../../../wording/period';
import { shorten } from '../../../wording/shorten';
import { isOurReading } from '../../../wording/names';

/** A heading longer than this is no heading. */
const LONGEST_ISSUER = 200;

/** The day up to which the figures go: the report date, in a period that was chosen never after its end; null when there is none. */
export function dataAsOf({ records, period }: Pick<SheetContext, 'records' | 'period'>): string | null {
  const { reportDate } = records.settings;
  if (reportDate === null) return null;
  const { R15 } = records.interpretations;
  if (period.choice === null && R15 === 'calendar') return reportDate;
  const last = period.choice === null ? yearSpan(period.period.year, R15).to : period.span.to;
  return reportDate < last ? reportDate : last;
}

/** Why the report date that stands in the settings is not used; '' where it is. */
const unusedDateText = ({ period, language }: Pick<SheetContext, 'period' | 'language'>): string =>
  period.unusedDate === null
    ? ''
    : periodsTexts[language].unusedDate(dayText(period.unusedDate), String(period.period.year));

/** "Kỳ báo cáo: tháng 10 năm 2026 (từ ngày … đến ngày …)". */
export function periodLine({ period, language }: Pick<SheetContext, 'period' | 'language'>): string {
  const texts = periodsTexts[language];
  const { from, to } = period.span;
  return texts.named(periodText(period.period, language), texts.days(dayText(from), dayText(to)));
}

/** Data as of, year, rule set and version, add-in version. */
export function stampText(context: SheetContext): string {
  const { assessment, names, addInVersion, language } = context;
  const texts = sheetsTexts[language].stamps;
  const day = dataAsOf(context);
  const unused = unusedDateText(context);
  return [
    day !== null ? texts.asOf(dayText(day)) : unused === '' ? texts.noDate : unused,
    texts.year(String(assessment.year)),
    texts.ruleSet(names.ruleSet, assessment.ruleSet.version),
    texts.addIn(addInVersion),
  ].join(' · ');
}

/** What a denominator is, and whose reading of the criteria it is. */
export function noteText({ assessment, language }: SheetContext): string {
  const reading = isOurReading(assessment.ruleSet) ? ` ${criteriaTexts[language].readingNote}` : '';
  return `${sheetsTexts[language].stamps.denominator}${reading}`;
}

/** The issuer as typed, cut where it is no heading. */
export const issuerText = ({ records }: Pick<SheetContext, 'records'>): string =>
  shorten(records.settings.issuer.trim(), LONGEST_ISSUER);

/** A builder with the heading every status sheet has: issuer, title and year, stamps, denominators, whose reading it is. */
export function startSheet(context: SheetContext, sheet: StatusSheet, widths: readonly number[]): PictureBuilder {
  const { assessment, language } = context;
  const texts = sheetsTexts[language];
  const { id, name, heading } = statusSheets[sheet];
  const builder = new PictureBuilder(id, name, widths, `${name} · ${texts.footer}`);
  const issuer = issuerText(context);
  if (issuer !== '') builder.line(issuer, 'subtitle');
  builder.line(`${heading.in(language)} ${String(assessment.year)}`, 'title');
  // Where nobody chose a period the rows of the year are read as they come; a year that is not the calendar's is told in days.
  const isOwnYear = context.records.interpretations.R15 !== 'calendar';
  if (context.period.choice !== null || isOwnYear || sheet === 'periodFigures')
    builder.line(periodLine(context), 'subtitle');
  builder.line(stampText(context), 'stamp');
  const readings = interpretationsSentence(context.records.interpretations, language);
  if (readings !== '') builder.line(readings, 'stamp');
  return builder.line(noteText(context), 'stamp');
}
