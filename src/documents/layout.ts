import { AlignmentType, convertMillimetersToTwip, LevelFormat, type IStylesOptions } from 'docx';

/** Times New Roman 14, 1.5 lines at most, as Decree 30/2020/NĐ-CP (Annex I) lays papers out. Sizes in half points. */
const FONT = 'Times New Roman';
export const BODY_SIZE = 28;
export const SMALL_SIZE = 24;
export const NOTE_SIZE = 22;

/** Points to twentieths of a point. */
export const points = (value: number): number => value * 20;

/** A4; left 30 mm, right 15 mm, top and bottom 20 mm. */
export const PAGE = {
  size: { width: convertMillimetersToTwip(210), height: convertMillimetersToTwip(297) },
  margin: {
    top: convertMillimetersToTwip(20),
    bottom: convertMillimetersToTwip(20),
    left: convertMillimetersToTwip(30),
    right: convertMillimetersToTwip(15),
    header: convertMillimetersToTwip(10),
  },
};

/** Between the margins. */
export const TEXT_WIDTH = convertMillimetersToTwip(165);
export const FIRST_LINE = convertMillimetersToTwip(10);

export const STYLES: IStylesOptions = {
  default: {
    document: {
      run: { font: FONT, size: BODY_SIZE },
      paragraph: { spacing: { before: points(3), after: points(3), line: 276 } },
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
