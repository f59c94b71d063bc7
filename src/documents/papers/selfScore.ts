import { paperFrameTexts } from '../../language/paperFrame';
import { papersOfWardTexts } from '../../language/papersOfWard';
import { verdictsTexts } from '../../language/verdicts';
import { dayText } from '../../wording/day';
import { gapText } from '../../wording/gap';
import { wardFrame } from '../../wording/paper/frame';
import { paragraph, type Paper, type PaperRow, type PaperTable } from '../../wording/paper/model';
import { requirementText } from '../../wording/requirement';
import { checkTitle } from '../../wording/sentence';
import { frameInputOf } from '../../workbook/sheets/parts/frameInput';
import { evidenceAnnex } from './evidence';
import { byGroup, figureText, tallyOf, type CriterionOfWard, type WardYear } from './wardYear';

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];

/** "3" of "C03", "3.1" of "C03.1"; ids of a user's own set as they are. */
const numberOf = (id: string): string => id.replace(/^C0*(?=\d)/, '');

/** The column of evidence and explanation. */
const REMARKS = 7;

/** A criterion in bold, then its conditions one by one. */
function criterionRows(criterion: CriterionOfWard, year: WardYear): PaperRow[] {
  const { language } = year.context;
  const { verdicts } = verdictsTexts[language];
  const { blank } = paperFrameTexts[language];
  const { trace, self, written } = criterion;
  const document = year.book.document(written);
  return [
    {
      strong: [
        numberOf(criterion.id),
        criterion.title,
        '',
        '',
        verdicts[trace.computed],
        self === null ? blank : verdicts[self],
        '',
        [document === '' ? blank : document, year.book.explanation(written)].filter((text) => text !== '').join('; '),
      ],
      plainFrom: REMARKS,
    },
    ...trace.checks.map((check) => [
      numberOf(check.check.id),
      checkTitle(check, language),
      requirementText(check.check, language),
      figureText(check, year),
      verdicts[check.verdict],
      '',
      gapText(check, language),
      '',
    ]),
  ];
}

function conditionsTable(year: WardYear): PaperTable {
  const { names, language } = year.context;
  const { columns } = papersOfWardTexts[language];
  return {
    kind: 'table',
    columns: [
      { title: columns.number, share: 5, centred: true },
      { title: columns.content, share: 31 },
      { title: columns.requirement, share: 17 },
      { title: columns.figure, share: 18 },
      { title: columns.computed, share: 9, centred: true },
      { title: columns.self, share: 9, centred: true },
      { title: columns.missing, share: 12 },
      { title: columns.remarks, share: 20 },
    ],
    rows: byGroup(year).flatMap(({ number, members }): PaperRow[] => [
      { across: `${ROMAN[number - 1] ?? String(number)}. ${names.group(number).toLocaleUpperCase(language)}` },
      ...members.flatMap((criterion) => criterionRows(criterion, year)),
    ]),
  };
}

function totalsTable(year: WardYear): PaperTable {
  const { names, language } = year.context;
  const { columns, selfScore } = papersOfWardTexts[language];
  const titles = [
    columns.criteria,
    columns.selfPassed,
    columns.passed,
    columns.failed,
    columns.unknown,
    columns.notApplicable,
  ];
  const lineOf = (label: string, members: readonly CriterionOfWard[]): string[] => {
    const { passed, failed, unknown, notApplicable } = tallyOf(members.map(({ trace }) => trace.computed));
    const self = members.filter((criterion) => criterion.self === 'pass').length;
    return [label, ...[members.length, self, passed, failed, unknown, notApplicable].map(String)];
  };
  return {
    kind: 'table',
    columns: [{ title: columns.group, share: 40 }, ...titles.map((title) => ({ title, share: 10, centred: true }))],
    rows: [
      ...byGroup(year).map(({ number, members }) => lineOf(names.group(number), members)),
      { strong: lineOf(selfScore.total, year.criteria) },
    ],
  };
}

/** "Tự đánh giá: đạt 21/22 tiêu chí.", and what the figures say beside it. */
function conclusion({ context: { language }, criteria }: WardYear): string {
  const texts = papersOfWardTexts[language].selfScore;
  const declared = criteria.filter(({ self }) => self !== null);
  const self = tallyOf(declared.map((criterion) => criterion.self));
  const computed = tallyOf(criteria.map(({ trace }) => trace.computed));
  const left = criteria.length - declared.length;
  const passed = declared.length === 0 ? paperFrameTexts[language].blank : String(self.passed);
  return [
    texts.selfPassed(passed, String(criteria.length - self.notApplicable)),
    ...(left > 0 ? [texts.selfLeft(String(left))] : []),
    texts.byFigures(String(computed.passed), String(computed.applicable)),
  ].join(' ');
}

/** Phiếu tự chấm: every condition of one ward beside what it asks, with evidence and totals, for the ward's head to sign. */
export function selfScorePaper(year: WardYear): Paper {
  const { context, ward } = year;
  const { language, letterhead, assessment, records } = context;
  const texts = papersOfWardTexts[language];
  const frame = wardFrame(frameInputOf(context, ''), ward.name);
  const day = records.settings.reportDate;
  return {
    ...frame.paper,
    addressees: [],
    recipients: [],
    title: texts.selfScore.title,
    subject: texts.results(letterhead.schemeTitle, String(assessment.year)),
    span: day === null ? null : texts.selfScore.asOf(dayText(day)),
    landscape: true,
    body: [
      conditionsTable(year),
      paragraph('group', texts.selfScore.totals),
      totalsTable(year),
      paragraph('paragraph', conclusion(year)),
    ],
    annexes: [evidenceAnnex(year, frame)],
  };
}
