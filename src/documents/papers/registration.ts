import { isDeterminate } from '../../domain/assess/outcome';
import { paperFrameTexts } from '../../language/paperFrame';
import { papersOfWardTexts } from '../../language/papersOfWard';
import { wardFrame } from '../../wording/paper/frame';
import { paragraph, type Paper, type PaperBlock } from '../../wording/paper/model';
import { frameInputOf } from '../../workbook/sheets/parts/frameInput';
import { gapsOf, directionOfCriterion, tallyOf, type CriterionOfWard, type WardYear } from './wardYear';

/** Criteria that are not passed, and those of which nothing is known, with places for measure and deadline. */
function plan(year: WardYear, open: readonly CriterionOfWard[]): PaperBlock[] {
  const { ward } = year;
  const { language, agencies } = year.context;
  const texts = papersOfWardTexts[language];
  const { columns, registration } = texts;
  const { blank } = paperFrameTexts[language];
  if (open.length === 0) return [paragraph('paragraph', registration.nothingLeft)];
  return [
    paragraph('paragraph', registration.plan),
    {
      kind: 'table',
      columns: [
        { title: columns.number, share: 6, centred: true },
        { title: columns.criterion, share: 26 },
        { title: columns.missing, share: 26 },
        { title: columns.measure, share: 18 },
        { title: columns.deadline, share: 12, centred: true },
        { title: columns.who, share: 18 },
      ],
      rows: open.map((criterion, i) => {
        const gaps = gapsOf(criterion, year).join('; ');
        const lacking = isDeterminate(criterion.told) ? blank : registration.notKnown;
        const ids = criterion.trace.checks.flatMap(({ check }) => check.agencies);
        return [
          String(i + 1),
          criterion.title,
          gaps === '' ? lacking : gaps,
          blank,
          blank,
          ids.length === 0 ? blank : agencies.of(ids, ward.managingUnit).join('; '),
        ];
      }),
    },
  ];
}

/** Bản đăng ký: what a ward sets itself for the year after the one scored, with what is still missing. */
export function registrationPaper(year: WardYear): Paper {
  const { context, ward, police, criteria } = year;
  const { language, letterhead, assessment, records } = context;
  const texts = papersOfWardTexts[language].registration;
  const frame = wardFrame(frameInputOf(context, ''), ward.name);
  const [of, next] = [String(assessment.year), String(assessment.year + 1)];
  const { legalBasis, schemeTitle } = letterhead;
  const { passed, applicable } = tallyOf(criteria.map(({ told }) => told));
  const open = criteria.filter(
    (criterion) =>
      criterion.told !== 'pass' && criterion.told !== 'notApplicable' && directionOfCriterion(criterion) !== 'pass',
  );
  const chosen = records.chosen.find(
    ({ wardCode, year: chosenFor }) => wardCode === ward.code && chosenFor > assessment.year,
  );
  const decision = chosen === undefined || chosen.decision.trim() === '' ? '' : texts.chosenBy(chosen.decision.trim());
  return {
    ...frame.paper,
    recipients: [],
    title: texts.title,
    subject: texts.subject(schemeTitle, next),
    span: null,
    landscape: false,
    body: [
      paragraph(
        'paragraph',
        legalBasis === '' ? texts.openingWithoutBasis(of, police, next) : texts.opening(legalBasis, of, police, next),
      ),
      paragraph('paragraph', texts.result(of, String(passed), String(applicable))),
      paragraph('paragraph', texts.target(next, String(applicable))),
      ...(chosen === undefined ? [] : [paragraph('paragraph', texts.chosen(String(chosen.year), decision))]),
      ...plan(year, open),
      paragraph('paragraph', texts.closing(police)),
    ],
    annexes: [],
  };
}
