import {
  AlignmentType,
  Document,
  Header,
  Packer,
  PageNumber,
  Paragraph,
  SectionType,
  TextRun,
  type FileChild,
  type ISectionOptions,
} from 'docx';
import type { Paper, PaperAnnex, PaperBlock } from '../../wording/paper/model';
import { footOf, headOf } from './frame';
import {
  ADDRESSEES_AT,
  BODY_SIZE,
  FIRST_LINE,
  HEAD_SIZE,
  NUMBERING,
  documentPage,
  SINGLE,
  STYLES,
  textWidth,
} from './layout';
import { lineOf, paragraphOf, ruleOf } from './paragraphs';
import { plainText } from './plainText';
import { tableOf } from './table';

/** So many of the last paragraphs stay with the signature, which never stands alone on a page. */
const KEPT_WITH_SIGNATURE = 2;

const blocksOf = (blocks: readonly PaperBlock[], width: number, keptFrom = blocks.length): FileChild[] =>
  blocks.flatMap((block, i) =>
    block.kind === 'table'
      ? // Without a line between them two tables become one.
        [tableOf(block, width), lineOf('')]
      : [paragraphOf(block, i >= keptFrom)],
  );

/** Page numbers in the middle of the top, none on the first page. */
const pageNumbers = (): Header =>
  new Header({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        spacing: SINGLE,
        children: [new TextRun({ children: [PageNumber.CURRENT], size: HEAD_SIZE })],
      }),
    ],
  });

const sectionOf = (landscape: boolean, children: FileChild[]): ISectionOptions => ({
  properties: {
    type: SectionType.NEXT_PAGE,
    // Every annex counts its own pages.
    page: { ...documentPage(landscape), pageNumbers: { start: 1 } },
    titlePage: true,
  },
  headers: { default: pageNumbers(), first: new Header({ children: [] }) },
  children,
});

/** One addressee in the middle; several below each other, a little to the right. */
function addresseesOf(lines: readonly string[]): FileChild[] {
  const [first, ...others] = lines;
  if (first === undefined) return [];
  if (others.length === 0) return [lineOf(first, { size: BODY_SIZE, before: 8 })];
  return [
    lineOf(first, { size: BODY_SIZE, before: 8, indent: ADDRESSEES_AT }),
    ...others.map((text) => lineOf(text, { size: BODY_SIZE, indent: ADDRESSEES_AT + FIRST_LINE })),
  ];
}

function mainPart(paper: Paper): FileChild[] {
  const width = textWidth(paper.landscape);
  return [
    headOf(paper.head, width),
    lineOf(paper.title, { bold: true, size: BODY_SIZE, before: 14 }),
    lineOf(paper.subject, { bold: true, size: BODY_SIZE }),
    ...(paper.span === null ? [] : [lineOf(paper.span, { italics: true, size: BODY_SIZE })]),
    ruleOf(width * 0.4),
    ...addresseesOf(paper.addressees),
    lineOf('', { size: NARROW }),
    ...blocksOf(paper.body, width, paper.body.length - KEPT_WITH_SIGNATURE),
    lineOf('', { size: NARROW, keepNext: true }),
    footOf(paper, width),
  ];
}

/** Half points of an empty line that only parts. */
const NARROW = 12;

function annexPart({ label, title, reference, landscape, blocks }: PaperAnnex): FileChild[] {
  return [
    lineOf(label, { bold: true, size: BODY_SIZE }),
    lineOf(title, { bold: true, size: BODY_SIZE }),
    lineOf(reference, { italics: true, size: BODY_SIZE }),
    lineOf('', { size: NARROW }),
    ...blocksOf(blocks, textWidth(landscape)),
  ];
}

/** The main part of a paper and each of its annexes on pages of their own. */
const sectionsOf = (paper: Paper): ISectionOptions[] => [
  sectionOf(paper.landscape, mainPart(paper)),
  ...paper.annexes.map((annex) => sectionOf(annex.landscape, annexPart(annex))),
];

/**
 * The bytes of a .docx of one paper or of several behind each other, laid out as Decree 30/2020/NĐ-CP (Annex I) asks. `author` is
 * the program that made it: a person's name is never made up. Throws RangeError where there is no paper.
 */
export async function wordFileOf(papers: readonly Paper[], author: string): Promise<Uint8Array> {
  const [first] = papers;
  if (first === undefined) throw new RangeError('no paper');
  const document = new Document({
    creator: author,
    lastModifiedBy: author,
    title: plainText(`${first.title} ${first.subject}`),
    styles: STYLES,
    numbering: NUMBERING,
    sections: papers.flatMap(sectionsOf),
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}
