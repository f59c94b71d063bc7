import type { Resumable } from '../../../domain/resumable';
import { reportTexts } from '../../../language/report';
import type { SheetContext } from '../input';
import { dayText } from '../../../wording/day';
import { annexOf } from './annex';
import { causeParagraphs, overallParagraphs } from './conclusions';
import { groupParagraphs } from './groups';
import { paragraph, type Paper, type PaperText } from '../../../wording/paper/model';
import type { ReportPeriod } from './model';
import { nextParagraphs, workParagraphs } from './work';

const ROMAN = ['I', 'II', 'III', 'IV', 'V'];

/** "tháng 12 năm 2022": the month and the half come from the day of the report; blank where there is none. */
function periodText({ records, assessment, language }: SheetContext, period: ReportPeriod): string {
  const texts = reportTexts[language].periods;
  const year = String(assessment.year);
  const day = records.settings.reportDate;
  const month = day?.startsWith(year) ? day.slice(5, 7) : null;
  switch (period) {
    case 'month':
      return month === null ? texts.monthUnknown(year) : texts.month(month, year);
    case 'half':
      return month !== null && month > '06' ? texts.secondHalf(year) : texts.half(year);
    case 'year':
      return texts.year(year);
  }
}

function opening(context: SheetContext): PaperText[] {
  const { records, assessment, names, language } = context;
  const texts = reportTexts[language];
  const { reportDate } = records.settings;
  const { issuer, legalBasis } = context.letterhead;
  const { ruleSet, wards, year } = assessment;
  const who = issuer === '' ? texts.openingUnknown : issuer;
  const said = texts.opening(who, names.ruleSet, ruleSet.version, String(wards.length), String(year));
  const told = legalBasis === '' ? said : texts.basis(legalBasis, said);
  return [paragraph('paragraph', `${told} ${reportDate === null ? texts.noDay : texts.asOf(dayText(reportDate))}`)];
}

/**
 * The report of the scored year. A monthly one tells verdicts, causes and tasks; a six-monthly one the figures as well; a yearly
 * one also milestones and money. Everything is counted from the assessment that the sheets show; nothing is made up: what is
 * not known is said to be not known.
 */
export function* composeReport(context: SheetContext, period: ReportPeriod): Resumable<Paper> {
  const texts = reportTexts[context.language];
  const { sections } = texts;
  const isYearly = period === 'year';
  const parts: readonly (readonly [string, readonly PaperText[]])[] = [
    [sections.groups, yield* groupParagraphs(context, period !== 'month')],
    [sections.overall, overallParagraphs(context, isYearly)],
    [sections.causes, causeParagraphs(context)],
    [sections.work, workParagraphs(context, isYearly)],
    [sections.next, nextParagraphs(context)],
  ];
  const { issuer, schemeTitle } = context.letterhead;
  const periodTold = periodText(context, period);
  return {
    head: {
      superior: '',
      issuer: issuer === '' ? texts.noIssuer : issuer.toLocaleUpperCase(context.language),
      nation: texts.nation,
      motto: texts.motto,
      number: texts.number,
      placeAndDay: texts.placeAndDay,
    },
    title: texts.title,
    subject: texts.subject(schemeTitle, periodTold),
    span: null,
    addressee: null,
    landscape: false,
    body: [
      ...opening(context),
      ...parts.flatMap(([title, paragraphs], i) => [
        paragraph('section', `${ROMAN[i] ?? ''}. ${title}`),
        ...paragraphs,
      ]),
      paragraph('paragraph', issuer === '' ? texts.closingUnknown(periodTold) : texts.closing(periodTold, issuer)),
    ],
    recipients: [texts.recipients, texts.recipient, texts.filed],
    signers: [{ office: [texts.signer], hint: texts.sign, name: '' }],
    annexes: [annexOf(context)],
  };
}
