import type { Verdict } from '../../domain/assess/types';
import { paperFrameTexts } from '../../language/paperFrame';
import { papersOfMinutesTexts } from '../../language/papersOfMinutes';
import { papersOfWardTexts } from '../../language/papersOfWard';
import { verdictsTexts } from '../../language/verdicts';
import { issuerFrame } from '../../wording/paper/frame';
import { paragraph, type Paper, type PaperBlock } from '../../wording/paper/model';
import { frameInputOf } from '../../workbook/sheets/parts/frameInput';
import { standingOf } from './qualified';
import { quotedTitles } from './titles';
import { tallyOf, type WardYear } from './wardYear';

/** "đạt 21/22 tiêu chí, còn 1 tiêu chí chưa có kết quả" */
function resultText(verdicts: readonly (Verdict | null)[], { context: { language } }: WardYear): string {
  const texts = papersOfMinutesTexts[language];
  const { passed, applicable } = tallyOf(verdicts);
  const left = verdicts.filter((verdict) => verdict === null).length;
  if (left >= applicable) return texts.nothing;
  const told = texts.passed(String(passed), String(applicable));
  return left === 0 ? told : texts.withLeft(told, String(left));
}

function differences(year: WardYear): PaperBlock[] {
  const { language } = year.context;
  const texts = papersOfMinutesTexts[language];
  const { columns } = papersOfWardTexts[language];
  const { verdicts } = verdictsTexts[language];
  const { blank } = paperFrameTexts[language];
  const differing = year.criteria.filter(
    ({ self, appraised }) => self !== null && appraised !== null && self !== appraised,
  );
  if (differing.length === 0) return [paragraph('paragraph', texts.noneDiffering)];
  return [
    paragraph('paragraph', texts.differing),
    {
      kind: 'table',
      columns: [
        { title: columns.number, share: 6, centred: true },
        { title: columns.criterion, share: 38 },
        { title: columns.self, share: 13, centred: true },
        { title: columns.appraised, share: 13, centred: true },
        { title: texts.reason, share: 30 },
      ],
      rows: differing.map(({ title, self, appraised, written }, i) => {
        const reason = year.book.explanation(written);
        return [
          String(i + 1),
          title,
          self === null ? '' : verdicts[self],
          appraised === null ? '' : verdicts[appraised],
          reason === '' ? blank : reason,
        ];
      }),
    },
  ];
}

function conclusion(year: WardYear): PaperBlock[] {
  const { language, assessment } = year.context;
  const texts = papersOfMinutesTexts[language];
  const { failed, notAppraised } = standingOf(year);
  const of = String(assessment.year);
  if (failed.length > 0) return [paragraph('paragraph', texts.fails(year.police, of, quotedTitles(failed, language)))];
  if (notAppraised.length > 0) return [paragraph('paragraph', texts.open)];
  return [paragraph('paragraph', texts.qualifies(year.police, of))];
}

/** Biên bản thẩm định: who met, where self-scoring and appraisal differ, and what follows; persons and times for the hand. */
export function minutesPaper(year: WardYear): Paper {
  const { context, police, criteria } = year;
  const { language, letterhead, assessment } = context;
  const texts = papersOfMinutesTexts[language];
  const { signAndName } = paperFrameTexts[language];
  const frame = issuerFrame(frameInputOf(context, ''));
  const of = String(assessment.year);
  const persons = (count: number): PaperBlock[] => Array.from({ length: count }, () => paragraph('item', texts.person));
  const self = criteria.map((criterion) => criterion.self);
  const appraised = criteria.map((criterion) => criterion.appraised);
  const { notAppraised, applicable } = standingOf(year);
  const isAppraised = notAppraised.length < applicable;
  const isCompared = criteria.some((criterion) => criterion.self !== null && criterion.appraised !== null);
  const left = isAppraised
    ? texts.notAppraised(quotedTitles(notAppraised, language))
    : texts.nothingAppraised(String(applicable));
  return {
    ...frame.paper,
    head: { ...frame.paper.head, placeAndDay: '' },
    addressees: [],
    recipients: [],
    title: texts.title,
    subject: texts.subject(police, letterhead.schemeTitle, of),
    span: null,
    landscape: false,
    body: [
      paragraph('paragraph', texts.opening),
      paragraph('section', texts.present),
      paragraph('paragraph', texts.appraisers(frame.issuer)),
      ...persons(3),
      paragraph('paragraph', texts.police(police)),
      ...persons(2),
      paragraph('section', texts.content),
      paragraph('paragraph', texts.checked(of, resultText(self, year), resultText(appraised, year))),
      ...(isCompared ? differences(year) : []),
      ...(notAppraised.length === 0 ? [] : [paragraph('paragraph', left)]),
      paragraph('section', texts.conclusion),
      ...conclusion(year),
      paragraph('paragraph', texts.opinions),
      paragraph('paragraph', texts.closing),
    ],
    signers: [
      { office: [texts.wardSide], hint: signAndName, name: '' },
      { office: [texts.appraisingSide], hint: signAndName, name: '' },
    ],
    annexes: [],
  };
}
