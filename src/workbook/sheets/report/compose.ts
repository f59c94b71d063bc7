import type { PeriodKind } from '../../../domain/period';
import type { Resumable } from '../../../domain/resumable';
import { reportTexts } from '../../../language/report';
import type { SheetContext } from '../input';
import { interpretationsSentence, surveySentence } from '../../../wording/interpretations';
import { dayText } from '../../../wording/day';
import { periodText } from '../../../wording/period';
import { dataAsOf, unusedDateText } from '../parts/start';
import { annexOf } from './annex';
import { causeParagraphs, overallParagraphs } from './conclusions';
import { groupParagraphs } from './groups';
import { paragraph, type Paper, type PaperText } from '../../../wording/paper/model';
import { frameInputOf } from '../parts/frameInput';
import { issuerFrame } from '../../../wording/paper/frame';
import { nextParagraphs, workParagraphs } from './work';

/** What each kind of report tells besides verdicts, causes and tasks: the figures; milestones and money. */
const PARTS: Readonly<Record<PeriodKind, { readonly withFigures: boolean; readonly isYearly: boolean }>> = {
  month: { withFigures: false, isYearly: false },
  quarter: { withFigures: true, isYearly: false },
  half: { withFigures: true, isYearly: false },
  nineMonths: { withFigures: true, isYearly: false },
  year: { withFigures: true, isYearly: true },
  interim: { withFigures: true, isYearly: true },
  final: { withFigures: true, isYearly: true },
};

const ROMAN = ['I', 'II', 'III', 'IV', 'V'];

/** "Số liệu tính đến ngày …", never a day outside the period. */
function dayOfData(context: SheetContext): string {
  const { period, language } = context;
  const texts = reportTexts[language];
  const day = dataAsOf(context);
  if (day !== null) return texts.asOf(dayText(day));
  return period.unusedDate === null ? texts.noDay : `${unusedDateText(context)}.`;
}

function opening(context: SheetContext): PaperText[] {
  const { assessment, names, language } = context;
  const texts = reportTexts[language];
  const { issuer, legalBasis } = context.letterhead;
  const { ruleSet, wards, year } = assessment;
  const who = issuer === '' ? texts.openingUnknown : issuer;
  const said = texts.opening(who, names.ruleSet, ruleSet.version, String(wards.length), String(year));
  const told = legalBasis === '' ? said : texts.basis(legalBasis, said);
  const readings = [
    interpretationsSentence(context.records.interpretations, language),
    surveySentence(ruleSet, language),
  ].filter((each) => each !== '');
  return [
    paragraph('paragraph', `${told} ${dayOfData(context)}`),
    ...readings.map((each) => paragraph('paragraph', each)),
  ];
}

/**
 * The report of the period. A monthly one tells verdicts, causes and tasks; one of a quarter, six or nine months the figures as
 * well; one of a year or of several also milestones and money. Everything is counted from the assessment that the sheets show; nothing is made up: what is
 * not known is said to be not known.
 */
export function* composeReport(context: SheetContext): Resumable<Paper> {
  const texts = reportTexts[context.language];
  const { sections } = texts;
  const { period } = context.period;
  const { withFigures, isYearly } = PARTS[period.kind];
  const parts: readonly (readonly [string, readonly PaperText[]])[] = [
    [sections.groups, yield* groupParagraphs(context, withFigures)],
    [sections.overall, overallParagraphs(context, isYearly)],
    [sections.causes, causeParagraphs(context)],
    [sections.work, workParagraphs(context, isYearly)],
    [sections.next, nextParagraphs(context)],
  ];
  const { issuer, schemeTitle } = context.letterhead;
  const periodTold = periodText(period, context.language);
  const frame = issuerFrame(frameInputOf(context, 'BC'));
  return {
    head: frame.paper.head,
    title: texts.title,
    subject: texts.subject(schemeTitle, periodTold),
    span: null,
    addressees: frame.paper.addressees,
    landscape: false,
    body: [
      ...opening(context),
      ...parts.flatMap(([title, paragraphs], i) => [
        paragraph('section', `${ROMAN[i] ?? ''}. ${title}`),
        ...paragraphs,
      ]),
      paragraph('paragraph', issuer === '' ? texts.closingUnknown(periodTold) : texts.closing(periodTold, issuer)),
    ],
    recipients: frame.paper.recipients,
    signers: frame.paper.signers,
    annexes: [annexOf(context, frame)],
  };
}
