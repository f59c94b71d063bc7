import { criteriaTexts } from '../../../language/criteria';
import { sheetsTexts, statusSheets, type StatusSheet } from '../../../language/sheets';
import type { SheetContext } from '../input';
import { PictureBuilder } from '../pictureBuilder';
import { dayText } from '../../../wording/day';
import { shorten } from '../../../wording/shorten';
import { isOurReading } from '../../../wording/names';

/** A heading longer than this is no heading. */
const LONGEST_ISSUER = 200;

/** Data as of, year, rule set and version, add-in version. */
export function stampText({ records, assessment, names, addInVersion, language }: SheetContext): string {
  const texts = sheetsTexts[language].stamps;
  const { reportDate } = records.settings;
  return [
    reportDate === null ? texts.noDate : texts.asOf(dayText(reportDate)),
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
  builder.line(stampText(context), 'stamp');
  return builder.line(noteText(context), 'stamp');
}
