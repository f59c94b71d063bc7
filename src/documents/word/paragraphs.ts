import { AlignmentType, BorderStyle, HeadingLevel, Paragraph, TextRun } from 'docx';
import { wholeText, type PaperText } from '../../wording/paper/model';
import { BODY_SIZE, DASHES, FIRST_LINE, twips, SINGLE, SMALL_SIZE, SPACING } from './layout';
import { plainText } from './plainText';

interface Look {
  readonly bold?: boolean;
  readonly italics?: boolean;
  readonly size?: number;
  readonly left?: boolean;
  /** So far from the left margin, in twentieths of a point; on the left then. */
  readonly indent?: number;
  /** Points above. */
  readonly before?: number;
  readonly keepNext?: boolean;
}

/** A line of its own, in the middle where nothing else is asked. */
export const lineOf = (text: string, { bold, italics, size, left, indent, before, keepNext }: Look = {}): Paragraph =>
  new Paragraph({
    alignment: left === true || indent !== undefined ? AlignmentType.LEFT : AlignmentType.CENTER,
    spacing: { ...SINGLE, before: twips(before ?? 0) },
    ...(keepNext === true && { keepNext }),
    ...(indent !== undefined && { indent: { left: indent } }),
    children: [
      new TextRun({ text: plainText(text), bold: bold ?? false, italics: italics ?? false, size: size ?? SMALL_SIZE }),
    ],
  });

/** A short line under the name of the authority, the motto and what the paper is about; `side` is left free on either side. */
export const ruleOf = (side: number): Paragraph =>
  new Paragraph({
    spacing: { ...SINGLE, before: twips(2), line: 120 },
    indent: { left: Math.round(side), right: Math.round(side) },
    border: { top: { style: BorderStyle.SINGLE, size: 6, space: 1, color: '000000' } },
    children: [],
  });

/** A paragraph of the body. `keepNext` holds it on the page of what follows. */
export function paragraphOf(told: PaperText, keepNext: boolean): Paragraph {
  const text = plainText(wholeText(told));
  const indent = { firstLine: FIRST_LINE };
  const kept = keepNext ? { keepNext: true, keepLines: true } : {};
  switch (told.kind) {
    case 'section':
      return new Paragraph({
        heading: HeadingLevel.HEADING_1,
        keepNext: true,
        indent,
        spacing: { ...SPACING, before: twips(6) },
        children: [new TextRun({ text, bold: true })],
      });
    case 'group':
      return new Paragraph({
        heading: HeadingLevel.HEADING_2,
        keepNext: true,
        indent,
        spacing: { ...SPACING, before: twips(4) },
        children: [new TextRun({ text, bold: true })],
      });
    case 'paragraph':
      return new Paragraph({
        ...kept,
        spacing: SPACING,
        alignment: AlignmentType.JUSTIFIED,
        indent,
        children: [
          ...(told.lead === undefined
            ? []
            : [new TextRun({ text: `${plainText(told.lead)} `, bold: true, italics: true })]),
          new TextRun(plainText(told.text)),
        ],
      });
    case 'item':
      return new Paragraph({
        ...kept,
        spacing: SPACING,
        alignment: AlignmentType.JUSTIFIED,
        numbering: { reference: DASHES, level: 0 },
        children: [new TextRun(text)],
      });
    case 'centred':
      return lineOf(text, { size: BODY_SIZE, keepNext });
  }
}
