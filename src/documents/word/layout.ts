import {
  AlignmentType,
  convertMillimetersToTwip,
  LevelFormat,
  LineRuleType,
  PageOrientation,
  type IStylesOptions,
} from 'docx';

/** Times New Roman 14, 1.5 lines at most, as Decree 30/2020/NĐ-CP (Annex I) lays papers out. Sizes in half points. */
const FONT = 'Times New Roman';
export const BODY_SIZE = 28;
/** Number, place and day, page numbers, the nation’s name and the superior body. */
export const HEAD_SIZE = 26;
/** Tables and the recipients. */
export const SMALL_SIZE = 24;
export const NOTE_SIZE = 22;
/** Tables of many columns. */
export const DENSE_SIZE = 20;

/** Points to twentieths of a point. */
export const twips = (value: number): number => value * 20;

const SHORT_SIDE = 210;
const LONG_SIDE = 297;
const MARGIN = { top: 20, bottom: 20, left: 30, right: 15, header: 10 };

/** A4; left 30 mm, right 15 mm, top and bottom 20 mm, whichever side is up. */
export const documentPage = (landscape: boolean): object => ({
  // The library turns width and height itself.
  size: {
    width: convertMillimetersToTwip(SHORT_SIDE),
    height: convertMillimetersToTwip(LONG_SIDE),
    orientation: landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
  },
  margin: {
    top: convertMillimetersToTwip(MARGIN.top),
    bottom: convertMillimetersToTwip(MARGIN.bottom),
    left: convertMillimetersToTwip(MARGIN.left),
    right: convertMillimetersToTwip(MARGIN.right),
    header: convertMillimetersToTwip(MARGIN.header),
  },
});

/** Between the margins. */
export const textWidth = (landscape: boolean): number =>
  convertMillimetersToTwip((landscape ? LONG_SIDE : SHORT_SIDE) - MARGIN.left - MARGIN.right);

/** Around a paragraph and between its lines: six points and one and a tenth lines; between those of a heading or a cell one. */
export const SPACING = { before: twips(3), after: twips(3), line: 264, lineRule: LineRuleType.AUTO };
export const SINGLE = { before: 0, after: 0, line: 240, lineRule: LineRuleType.AUTO };

/** Where several addressees begin. */
export const ADDRESSEES_AT = convertMillimetersToTwip(40);
export const FIRST_LINE = convertMillimetersToTwip(10);

export const STYLES: IStylesOptions = {
  default: {
    document: {
      run: { font: FONT, size: BODY_SIZE },
      // The library ends every section with a paragraph of its own, which must not begin a page: one that says nothing is flat.
      paragraph: { spacing: { before: 0, after: 0, line: twips(1), lineRule: LineRuleType.EXACT } },
    },
    heading1: { run: { font: FONT, size: BODY_SIZE, bold: true, color: '000000' } },
    heading2: { run: { font: FONT, size: BODY_SIZE, bold: true, color: '000000' } },
  },
};

export const DASHES = 'dashes';
export const NUMBERING = {
  config: [
    {
      reference: DASHES,
      levels: [
        {
          level: 0,
          format: LevelFormat.BULLET,
          text: '-',
          alignment: AlignmentType.LEFT,
          style: { paragraph: { indent: { left: 0, firstLine: FIRST_LINE } } },
        },
      ],
    },
  ],
};
