import { isDeterminate } from '../../domain/assess/outcome';
import { withoutEnd } from '../../domain/text/ends';
import { paperFrameTexts } from '../../language/paperFrame';
import { papersOfWardTexts } from '../../language/papersOfWard';
import { paddedCount } from '../../wording/counts';
import { wardFrame } from '../../wording/paper/frame';
import { paragraph, type Paper, type PaperText } from '../../wording/paper/model';
import { figureSentence } from '../../wording/paper/figures';
import { frameInputOf } from '../../workbook/sheets/parts/frameInput';
import { difficultiesOfWard } from './difficulties';
import { quotedTitle, quotedTitles } from './titles';
import { byGroup, gapsOf, directionOfCriterion, tallyOf, type CriterionOfWard, type WardYear } from './wardYear';

/** Figures worth a sentence: shares and changes against last year. */
function figuresOf(members: readonly CriterionOfWard[], { context }: WardYear): string[] {
  const { language, assessment } = context;
  const units = new Map(assessment.ruleSet.indicators.map(({ id, unit }) => [id, unit]));
  return members.flatMap(({ trace }) =>
    trace.checks.flatMap((check) => figureSentence(check, (id) => units.get(id) ?? 'count', language) ?? []),
  );
}

/** Nothing can be said of it. */
const isOpen = (criterion: CriterionOfWard): boolean =>
  !isDeterminate(criterion.told) && directionOfCriterion(criterion) === null;

function groupParagraphs(year: WardYear): PaperText[] {
  const { names, language } = year.context;
  const texts = papersOfWardTexts[language].selfReport;
  return byGroup(year).flatMap(({ number, members }, i) => {
    if (members.length === 0) return [];
    const { passed, applicable } = tallyOf(members.map(({ told }) => told));
    const of = (wanted: (criterion: CriterionOfWard) => boolean): string =>
      quotedTitles(members.filter(wanted), language);
    const failed = of(({ told }) => told === 'fail');
    const passing = members.filter((criterion) => directionOfCriterion(criterion) === 'pass').length;
    const failing = of((criterion) => directionOfCriterion(criterion) === 'fail');
    const open = of(isOpen);
    const figures = figuresOf(members, year);
    const result =
      passed === 0
        ? texts.nonePassed(year.police, String(applicable))
        : texts.groupPassed(year.police, String(passed), String(applicable));
    const told = [
      applicable === 0 ? texts.groupNotApplicable : result,
      passing === 0 ? '' : texts.soFarPassing(paddedCount(passing, language)),
      failed === '' ? '' : texts.failed(failed),
      failing === '' ? '' : texts.soFarFailing(failing),
      open === '' ? '' : texts.undetermined(open),
      figures.length === 0 ? '' : texts.figures(figures.join('; ')),
    ];
    const lead = texts.group(paperFrameTexts[language].letters[i] ?? String(i + 1), names.group(number));
    return [{ ...paragraph('paragraph', told.filter((part) => part !== '').join(' ')), lead }];
  });
}

function overall({ criteria, police, context: { language } }: WardYear): string {
  const texts = papersOfWardTexts[language].selfReport;
  const { passed, applicable } = tallyOf(criteria.map(({ told }) => told));
  const declared = criteria.filter(({ self }) => self !== null).length;
  const partly = declared === 0 ? texts.byFigures : texts.partlySelf;
  return texts.overall(
    police,
    String(passed),
    String(applicable),
    declared === criteria.length ? texts.bySelf : partly,
  );
}

const ended = (text: string): string => withoutEnd(text, (sign) => /[.;\s]/u.test(sign));

/** Every criterion not passed with what it lacks and what was explained, and a line for the causes. */
function shortcomingParagraphs(year: WardYear): PaperText[] {
  const { language } = year.context;
  const texts = papersOfWardTexts[language].selfReport;
  const failing = year.criteria.filter(({ told }) => told === 'fail');
  if (failing.length === 0) return [paragraph('paragraph', texts.noShortcoming)];
  return [
    ...failing.map((criterion) => {
      const gaps = gapsOf(criterion, year).join('; ');
      const explanation = ended(year.book.explanation(criterion.written));
      const told = [
        gaps === ''
          ? `${quotedTitle(criterion, language)}.`
          : texts.shortcoming(quotedTitle(criterion, language), gaps),
        explanation === '' ? '' : texts.explained(explanation),
      ];
      return paragraph('item', told.filter((part) => part !== '').join(' '));
    }),
    paragraph('paragraph', texts.causes),
  ];
}

function nextParagraphs(year: WardYear): PaperText[] {
  const { language } = year.context;
  const texts = papersOfWardTexts[language].selfReport;
  const open = year.criteria.filter(isOpen);
  return [
    ...year.criteria
      .filter(({ told }) => told === 'fail')
      .map((criterion) => {
        const gaps = gapsOf(criterion, year).join('; ');
        const { blank } = paperFrameTexts[language];
        return paragraph('item', texts.settle(quotedTitle(criterion, language), gaps === '' ? blank : gaps));
      }),
    ...(open.length > 0 ? [paragraph('item', texts.gather(quotedTitles(open, language)))] : []),
    paragraph('item', texts.keep),
  ];
}

/** Báo cáo tự đánh giá: what a ward's police say of their own year, in their own name. */
export function selfReportPaper(year: WardYear): Paper {
  const { context, ward, police } = year;
  const { language, letterhead, assessment } = context;
  const texts = papersOfWardTexts[language].selfReport;
  const frame = wardFrame(frameInputOf(context, 'BC'), ward.name);
  const of = String(assessment.year);
  const { legalBasis, issuer } = letterhead;
  const opening = legalBasis === '' ? texts.openingWithoutBasis(police, of) : texts.opening(legalBasis, police, of);
  const to = issuer === '' ? paperFrameTexts[language].blank : issuer;
  return {
    ...frame.paper,
    title: texts.title,
    subject: texts.subject(letterhead.schemeTitle, of),
    span: null,
    landscape: false,
    body: [
      paragraph('paragraph', opening),
      paragraph('section', texts.sections.results),
      ...groupParagraphs(year),
      paragraph('paragraph', overall(year)),
      paragraph('section', texts.sections.shortcomings),
      ...shortcomingParagraphs(year),
      paragraph('section', texts.sections.proposals),
      ...difficultiesOfWard(year),
      paragraph('section', texts.sections.next),
      ...nextParagraphs(year),
      paragraph('paragraph', texts.closing(police, of, to)),
    ],
    annexes: [],
  };
}
