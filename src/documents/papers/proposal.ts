import { localNumber } from '../../wording/exactText';
import { lastDecision } from '../../domain/appraisal';
import { paperFrameTexts } from '../../language/paperFrame';
import { papersOfProposalTexts } from '../../language/papersOfProposal';
import { paddedCount, ratioText } from '../../wording/counts';
import { dayText } from '../../wording/day';
import { annexReference, issuerFrame, type Frame } from '../../wording/paper/frame';
import { paragraph, type Paper, type PaperAnnex, type PaperBlock } from '../../wording/paper/model';
import type { SheetContext } from '../../workbook/sheets/input';
import { frameInputOf } from '../../workbook/sheets/parts/frameInput';
import { standingOf, type ProposalStanding } from './qualified';
import { quotedTitles } from './titles';
import type { WardYear } from './wardYear';

interface Judged {
  readonly year: WardYear;
  readonly standing: ProposalStanding;
}

/** Documents of a ward's appraisal, and the day of its last decision; '' where none is written. */
function recordOf({ criteria, book }: WardYear): { readonly document: string; readonly day: string } {
  const written = criteria.filter(({ appraised }) => appraised !== null).flatMap((criterion) => criterion.written);
  const last = lastDecision(written)?.decidedOn ?? null;
  return { document: book.number(written), day: last === null ? '' : dayText(last) };
}

/** "Có 02/06 phường đã được thẩm định đủ các tiêu chí (kết luận từ ngày … đến ngày …)." */
function appraisedText(judged: readonly Judged[], { language, assessment }: SheetContext): string {
  const texts = papersOfProposalTexts[language];
  const whole = judged.filter(({ standing }) => standing.notAppraised.length === 0);
  if (whole.length === 0) return `${texts.noneAppraised}.`;
  const days = whole
    .flatMap(({ year }) => year.criteria.flatMap(({ written }) => written.flatMap(({ decidedOn }) => decidedOn ?? [])))
    .sort();
  const [first, last] = [days[0], days.at(-1)];
  const when =
    first === undefined || last === undefined
      ? ''
      : first === last
        ? texts.day(dayText(first))
        : texts.days(dayText(first), dayText(last));
  return `${texts.appraised(paddedCount(whole.length, language), localNumber(assessment.wards.length, language))}${when}.`;
}

function scoredText(judged: readonly Judged[], { language, assessment }: SheetContext): string {
  const texts = papersOfProposalTexts[language];
  const scored = judged.filter(({ year }) => year.criteria.some(({ self }) => self !== null)).length;
  return scored === 0
    ? texts.noneScored
    : texts.scored(paddedCount(scored, language), localNumber(assessment.wards.length, language));
}

/** What keeps a ward from being proposed. */
function whyNot({ standing }: Judged, { language }: SheetContext): string {
  const texts = papersOfProposalTexts[language];
  const { failed, notAppraised } = standing;
  const told = [
    ...(failed.length > 0 ? [texts.failed(quotedTitles(failed, language))] : []),
    ...(notAppraised.length > 0 ? [texts.notAppraised(paddedCount(notAppraised.length, language))] : []),
  ];
  return told.length > 0 ? told.join('; ') : texts.nothingApplies;
}

function resultBlocks(judged: readonly Judged[], qualified: readonly Judged[], context: SheetContext): PaperBlock[] {
  const { language, assessment } = context;
  const texts = papersOfProposalTexts[language];
  const all = localNumber(assessment.wards.length, language);
  const others = judged.filter(({ standing }) => !standing.qualifies);
  return [
    paragraph(
      'paragraph',
      qualified.length === 0
        ? texts.noneQualified(all)
        : texts.qualified(
            paddedCount(qualified.length, language),
            all,
            qualified.map(({ year }) => year.police).join(', '),
          ),
    ),
    ...(others.length > 0 ? [paragraph('paragraph', texts.others)] : []),
    ...others.map((each) => paragraph('item', texts.other(each.year.police, whyNot(each, context)))),
  ];
}

/** Danh sách đề nghị công nhận, attached to the proposal. */
function listAnnex(qualified: readonly Judged[], context: SheetContext, frame: Frame): PaperAnnex {
  const { language, assessment, records } = context;
  const texts = papersOfProposalTexts[language];
  const { columns } = texts.list;
  const { blank, annex } = paperFrameTexts[language];
  const before = (code: string): string =>
    records.recognitions
      .filter(({ wardCode, year, withdrawnOn }) => wardCode === code && year < assessment.year && withdrawnOn === null)
      .map(({ year, document }) => texts.list.before(String(year), document.trim() === '' ? blank : document.trim()))
      .join('; ');
  const rows = qualified.map(({ year, standing }, i) => {
    const { document, day } = recordOf(year);
    const known = before(year.ward.code);
    return [
      String(i + 1),
      year.police,
      ratioText(standing.passed, standing.applicable, language),
      document === '' ? blank : document,
      day === '' ? blank : day,
      known === '' ? texts.list.notBefore : known,
      '',
    ];
  });
  return {
    label: annex,
    title: texts.list.title(String(assessment.year)),
    reference: annexReference(frame, texts.paper, language),
    landscape: true,
    blocks: [
      {
        kind: 'table',
        columns: [
          { title: columns.number, share: 6, centred: true },
          { title: columns.ward, share: 26 },
          { title: columns.met, share: 11, centred: true },
          { title: columns.minutes, share: 20 },
          { title: columns.day, share: 13, centred: true },
          { title: columns.recognised, share: 24 },
          { title: columns.remark, share: 12 },
        ],
        rows,
      },
      ...(rows.length === 0 ? [paragraph('paragraph', texts.list.none)] : []),
    ],
  };
}

/** Tờ trình đề nghị công nhận: only wards whose criteria all pass with an appraised verdict; others with what is missing. */
export function proposalPaper(context: SheetContext, wards: readonly WardYear[]): Paper {
  const { language, letterhead, assessment } = context;
  const texts = papersOfProposalTexts[language];
  const frame = issuerFrame(frameInputOf(context, 'TTr'));
  const judged = wards.map((year): Judged => ({ year, standing: standingOf(year) }));
  const qualified = judged.filter(({ standing }) => standing.qualifies);
  const of = String(assessment.year);
  const { blank } = paperFrameTexts[language];
  const to = letterhead.addressees.length === 0 ? blank : letterhead.addressees.join(', ');
  const names = qualified.map(({ year }) => year.police).join(', ');
  const { legalBasis, schemeTitle } = letterhead;
  return {
    ...frame.paper,
    title: texts.title,
    subject: texts.subject(schemeTitle, of),
    span: null,
    landscape: false,
    body: [
      paragraph(
        'paragraph',
        legalBasis === '' ? texts.openingWithoutBasis(frame.issuer, of) : texts.opening(legalBasis, frame.issuer, of),
      ),
      paragraph('section', texts.sections.process),
      paragraph('paragraph', `${scoredText(judged, context)} ${appraisedText(judged, context)}`),
      paragraph('section', texts.sections.result),
      ...resultBlocks(judged, qualified, context),
      paragraph('section', texts.sections.proposal),
      paragraph(
        'paragraph',
        qualified.length === 0 ? texts.nothingToPropose(of) : texts.propose(to, names, schemeTitle, of),
      ),
      paragraph(
        'paragraph',
        qualified.length === 0 ? texts.closingWithoutProposal(frame.issuer, to) : texts.closing(frame.issuer, to),
      ),
    ],
    annexes: [listAnnex(qualified, context, frame)],
  };
}
