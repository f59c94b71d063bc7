import type { PeriodKind } from '../../../domain/period';
import type { Resumable } from '../../../domain/resumable';
import { paperFrameTexts } from '../../../language/paperFrame';
import { reportTexts } from '../../../language/report';
import { interpretationsSentence } from '../../../wording/interpretationsTold';
import { dayText } from '../../../wording/day';
import { issuerFrame } from '../../../wording/paper/frame';
import { paragraph, type Paper, type PaperBlock, type PaperText } from '../../../wording/paper/model';
import { periodText } from '../../../wording/period';
import type { SheetContext } from '../input';
import { frameInputOf } from '../parts/frameInput';
import { dataAsOf } from '../parts/start';
import { annexOf } from './annex';
import { groupParagraphs } from './groups';
import { nextParagraphs } from './next';
import { overallParagraphs, roadmapParagraphs, strengthParagraphs } from './overall';
import { shortcomingParagraphs } from './shortcomings';
import { budgetParagraphs, difficultyParagraphs, leadershipParagraphs } from './work';
import { yearBlocks } from './years';

/** What each kind of report tells besides: its strengths; money; the years side by side and what was learned. */
const EXTRAS: Readonly<
  Record<PeriodKind, { readonly strengths: boolean; readonly budget: boolean; readonly review: boolean }>
> = {
  month: { strengths: false, budget: false, review: false },
  quarter: { strengths: false, budget: false, review: false },
  half: { strengths: true, budget: false, review: false },
  nineMonths: { strengths: true, budget: false, review: false },
  year: { strengths: true, budget: true, review: false },
  interim: { strengths: true, budget: true, review: true },
  final: { strengths: true, budget: true, review: true },
};

const ROMAN = ['I', 'II', 'III', 'IV', 'V'];

/** "(Số liệu từ ngày … đến ngày …)" of a period that was chosen, else "(Số liệu tính đến ngày …)"; null without a day. */
function spanText(context: SheetContext): string | null {
  const { period, language } = context;
  const texts = reportTexts[language];
  const day = dataAsOf(context);
  if (period.choice !== null) return texts.span(dayText(period.span.from), dayText(day ?? period.span.to));
  return day === null ? null : texts.asOf(dayText(day));
}

/** What the paper is about: results of a period, or the review of a stage. */
function subjectText({ letterhead, period: { period }, language }: SheetContext, told: string): string {
  const texts = reportTexts[language];
  const { schemeTitle } = letterhead;
  if (!('since' in period)) return texts.subject(schemeTitle, told);
  const [since, year] = [String(period.since), String(period.year)];
  return texts.reviews[period.kind](schemeTitle, since === year ? texts.stageOfYear(year) : texts.stage(since, year));
}

type Part = readonly [title: string, blocks: readonly PaperBlock[]];

/** I. Situation and results, part by part. */
function* resultBlocks(context: SheetContext): Resumable<PaperBlock[]> {
  const { assessment, period, language } = context;
  const { parts } = reportTexts[language];
  const { strengths, budget, review } = EXTRAS[period.period.kind];
  const { provisionallyPassing, provisionallyFailing } = assessment.totals;
  const isSoFar = provisionallyPassing + provisionallyFailing > 0;
  const groups: readonly PaperText[] = yield* groupParagraphs(context);
  const told: readonly Part[] = [
    [parts.leadership, leadershipParagraphs(context)],
    [isSoFar ? parts.provisional : parts.groups, groups],
    [parts.overall, overallParagraphs(context)],
    [parts.roadmap, roadmapParagraphs(context)],
    ...(review ? [[parts.years, yearBlocks(context)] as const] : []),
    ...(budget ? [[parts.budget, budgetParagraphs(context)] as const] : []),
    ...(strengths ? [[parts.strengths, strengthParagraphs(context)] as const] : []),
  ];
  return told.flatMap(([title, blocks], i) => [paragraph('group', `${String(i + 1)}. ${title}`), ...blocks]);
}

/**
 * The report of the period in the sections of papers of the kind: results with figures, shortcomings with causes, difficulties, tasks
 * ahead, and a table of all wards. Everything is counted from the assessment that the sheets show; what is not known is said to be
 * not known, and what only people know is left for the hand.
 */
export function* composeReport(context: SheetContext): Resumable<Paper> {
  const { language, letterhead } = context;
  const texts = reportTexts[language];
  const { sections } = texts;
  const { period } = context.period;
  const { review } = EXTRAS[period.kind];
  const results = yield* resultBlocks(context);
  const parts: readonly Part[] = [
    [sections.results, results],
    [sections.shortcomings, shortcomingParagraphs(context)],
    [sections.difficulties, difficultyParagraphs(context)],
    ...(review ? [[sections.lessons, [paragraph('paragraph', texts.byHand)]] as const] : []),
    [sections.next, nextParagraphs(context)],
  ];
  const told = periodText(period, language);
  const readings = interpretationsSentence(context.records.interpretations, language);
  const frame = issuerFrame(frameInputOf(context, 'BC'));
  const { legalBasis, addressees } = letterhead;
  const to = addressees.length === 0 ? paperFrameTexts[language].blank : addressees.join(', ');
  return {
    ...frame.paper,
    title: texts.title,
    subject: subjectText(context, told),
    span: spanText(context),
    landscape: false,
    body: [
      paragraph(
        'paragraph',
        legalBasis === ''
          ? texts.openingWithoutBasis(frame.issuer, told)
          : texts.opening(legalBasis, frame.issuer, told),
      ),
      ...(readings === '' ? [] : [paragraph('paragraph', readings)]),
      ...parts.flatMap(([title, blocks], i) => [paragraph('section', `${ROMAN[i] ?? ''}. ${title}`), ...blocks]),
      paragraph('paragraph', texts.closing(told, frame.issuer, to)),
    ],
    annexes: [annexOf(context, frame)],
  };
}
