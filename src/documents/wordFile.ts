import {
  AlignmentType,
  Document,
  Header,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
  type FileChild,
} from 'docx';
import type { ReportModel, ReportParagraph } from '../workbook/sheets/report';
import { annexBlocks } from './annex';
import { footOf, headOf, lineOf, ruleOf } from './frame';
import { plainText } from './plainText';
import { BODY_SIZE, DASHES, FIRST_LINE, NUMBERING, PAGE, points, SMALL_SIZE, STYLES, TEXT_WIDTH } from './layout';

function paragraphOf({ kind, text: told }: ReportParagraph): Paragraph {
  const text = plainText(told);
  const indent = { firstLine: FIRST_LINE };
  switch (kind) {
    case 'section':
      return new Paragraph({
        heading: HeadingLevel.HEADING_1,
        keepNext: true,
        indent,
        spacing: { before: points(8), after: points(4) },
        children: [new TextRun({ text, bold: true })],
      });
    case 'group':
      return new Paragraph({
        heading: HeadingLevel.HEADING_2,
        keepNext: true,
        indent,
        spacing: { before: points(6), after: points(3) },
        children: [new TextRun({ text, bold: true })],
      });
    case 'paragraph':
      return new Paragraph({ alignment: AlignmentType.JUSTIFIED, indent, children: [new TextRun(text)] });
    case 'item':
      return new Paragraph({
        alignment: AlignmentType.JUSTIFIED,
        numbering: { reference: DASHES, level: 0 },
        children: [new TextRun(text)],
      });
  }
}

/** Page numbers in the middle of the top, none on the first page. */
const pageNumbers = (): Header =>
  new Header({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [new TextRun({ children: [PageNumber.CURRENT], size: SMALL_SIZE + 2 })],
      }),
    ],
  });

/**
 * The bytes of a .docx of a report, laid out as Decree 30/2020/NĐ-CP (Annex I) asks. `author` is the program that made it: a
 * person's name is never made up.
 */
export async function wordFileOf(model: ReportModel, author: string): Promise<Uint8Array> {
  const children: FileChild[] = [
    headOf(model),
    lineOf(model.title, { bold: true, size: BODY_SIZE, before: 18 }),
    lineOf(model.subject, { bold: true, size: BODY_SIZE }),
    ruleOf(TEXT_WIDTH * 0.36),
    lineOf('', { before: 2 }),
    ...model.body.map(paragraphOf),
    lineOf('', { before: 6 }),
    footOf(model),
    ...annexBlocks(model.annex),
  ];
  const document = new Document({
    creator: author,
    lastModifiedBy: author,
    title: plainText(model.subject),
    styles: STYLES,
    numbering: NUMBERING,
    sections: [
      {
        properties: { page: PAGE, titlePage: true },
        headers: { default: pageNumbers(), first: new Header({ children: [] }) },
        children,
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}
