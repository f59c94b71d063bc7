import type { ColourTheme, StatusMark, StyleRole } from './picture';

/** How a role of a picture looks; what is absent stays as the sheet's base look. Colours are "#RRGGBB", sizes points. */
export interface Look {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly size?: number;
  readonly color?: string;
  readonly fill?: string;
  readonly horizontal?: 'Left' | 'Center' | 'Right';
  readonly indent?: number;
  readonly vertical?: 'Top' | 'Center';
  readonly wrap?: boolean;
  readonly border?: boolean;
}

/** The font of Vietnamese administrative documents (Decree 30/2020/NĐ-CP, annex I). */
export const BASE_FONT = { name: 'Times New Roman', size: 11 };

export const BORDER_COLOR = '#A6A6A6';

const GRID: Look = { border: true, vertical: 'Center' };

const LOOKS: Readonly<Record<StyleRole, Look>> = {
  title: { bold: true, size: 16, color: '#1F4E79', vertical: 'Center' },
  subtitle: { bold: true, size: 12, color: '#1F4E79', vertical: 'Center' },
  stamp: { italic: true, size: 10, color: '#595959', vertical: 'Top' },
  header: { ...GRID, bold: true, color: '#FFFFFF', fill: '#1F4E79', horizontal: 'Center', wrap: true },
  label: { ...GRID, bold: true, horizontal: 'Left', indent: 1, wrap: true },
  text: { ...GRID, horizontal: 'Left', indent: 1, wrap: true },
  number: { ...GRID, horizontal: 'Right', indent: 1 },
  centered: { ...GRID, horizontal: 'Center' },
  cardValue: { ...GRID, bold: true, size: 18, color: '#1F4E79', fill: '#EAF1FB', horizontal: 'Center' },
  cardLabel: { ...GRID, size: 10, color: '#404040', fill: '#EAF1FB', horizontal: 'Center', wrap: true },
  link: { ...GRID, color: '#0563C1', underline: true, horizontal: 'Left', indent: 1 },
  total: { ...GRID, bold: true, fill: '#D9E2F3' },
  warning: { bold: true, color: '#7F3F00', fill: '#FFF2CC', vertical: 'Center', wrap: true },
  input: { ...GRID, fill: '#FFFDF0', wrap: true },
  locked: { ...GRID, color: '#595959', fill: '#F2F2F2' },
  paper: { vertical: 'Center' },
  paperHead: { bold: true, horizontal: 'Center', vertical: 'Center', wrap: true },
  paperNote: { italic: true, horizontal: 'Center', vertical: 'Center', wrap: true },
};

/** In black and white a fill is only told from white by being grey, and text on it must be black. */
function withoutColours(look: Look): Look {
  const plain: Look = { ...look };
  if (look.color !== undefined) Object.assign(plain, { color: '#000000' });
  if (look.fill !== undefined) Object.assign(plain, { fill: look.fill === '#1F4E79' ? '#D9D9D9' : '#F2F2F2' });
  return plain;
}

export const lookOf = (role: StyleRole, theme: ColourTheme): Look =>
  theme === 'blackAndWhite' ? withoutColours(LOOKS[role]) : LOOKS[role];

/** Look of a status cell. The symbol and the word carry the meaning; the colour only helps. */
export interface StatusLook {
  readonly fill: string;
  readonly color: string;
  readonly bold: boolean;
}

const status = (fill: string, color = '#000000', bold = false): StatusLook => ({ fill, color, bold });

/** The one colour that is no verdict. */
const ACCENT = '#1F4E79';

const NO_DATA = status('#DADADA', '#3C3C3C');
const NOT_APPLICABLE = status('#FFFFFF', '#59606D');
const PROVISIONAL = status('#FFF4B8', '#5E4B00');
const INVALID = status('#D9A7C7', '#4A0F3A', true);

/** Pale fills and strong text. Blue and orange stay apart for colour-blind readers; green and red are a choice. */
export const STATUS_LOOKS: Readonly<Record<ColourTheme, Readonly<Record<StatusMark, StatusLook>>>> = {
  colourBlindSafe: {
    pass: status('#CFE3F3', '#0B4A75'),
    fail: status('#FBD3BC', '#8A2A00', true),
    noData: NO_DATA,
    notApplicable: NOT_APPLICABLE,
    provisional: PROVISIONAL,
    invalid: INVALID,
  },
  greenRed: {
    pass: status('#CDEBD3', '#0B4F1E'),
    fail: status('#F9C9C9', '#8A1010', true),
    noData: NO_DATA,
    notApplicable: NOT_APPLICABLE,
    provisional: PROVISIONAL,
    invalid: INVALID,
  },
  blackAndWhite: {
    pass: status('#FFFFFF'),
    fail: status('#BFBFBF', '#000000', true),
    noData: status('#F2F2F2'),
    notApplicable: status('#FFFFFF'),
    provisional: status('#E5E5E5'),
    invalid: status('#D0D0D0', '#000000', true),
  },
};

/** Colours of chart series, in order. */
export const SERIES_COLORS: Readonly<Record<ColourTheme, readonly string[]>> = {
  colourBlindSafe: ['#5B9BC9', '#F0A37F', '#BDBDBD', ACCENT],
  greenRed: ['#6AA84F', '#D9796F', '#BDBDBD', '#38761D'],
  blackAndWhite: ['#404040', '#A6A6A6', '#D9D9D9', '#737373'],
};
