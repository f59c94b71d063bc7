import type { Area } from './address';

export type { Area };

/** null leaves the cell empty. Text is always written as text; only `formula` cells are formulas. */
export type PictureCell = null | number | string | boolean | { readonly formula: string };

/** Roles, not colours: the edge turns each into font, fill, border and alignment for the theme chosen. */
export const STYLE_ROLES = [
  'title',
  'subtitle',
  'stamp',
  'header',
  'label',
  'text',
  'number',
  'centered',
  'cardValue',
  'cardLabel',
  'link',
  'total',
  'warning',
  'input',
  'locked',
  /** As on a paper, without lines around it. */
  'paper',
  'paperHead',
  'paperNote',
] as const;
export type StyleRole = (typeof STYLE_ROLES)[number];

/** What the first character of a status cell tells; coloured by one conditional-format rule each. */
export const STATUS_MARKS = ['pass', 'fail', 'noData', 'notApplicable', 'provisional', 'invalid'] as const;
export type StatusMark = (typeof STATUS_MARKS)[number];

export const COLOUR_THEMES = ['colourBlindSafe', 'greenRed', 'blackAndWhite'] as const;
export type ColourTheme = (typeof COLOUR_THEMES)[number];

export interface ChartPicture {
  readonly name: string;
  readonly kind: 'barClustered' | 'columnClustered' | 'lineMarkers';
  readonly title: string;
  /** Header row and first column are names of series and categories. */
  readonly data: Area;
  readonly seriesBy: 'columns' | 'rows';
  /** Cells the chart covers. */
  readonly position: Area;
  readonly axisTitle?: string;
  readonly altText: string;
}

/** Allowed values of the cells of an area. */
export interface ValidationPicture {
  readonly area: Area;
  readonly rule:
    | { readonly kind: 'list'; readonly source: readonly string[] | string }
    | { readonly kind: 'wholeNumber' | 'decimal'; readonly min: number | null; readonly max: number | null }
    | { readonly kind: 'date'; readonly min: string | null; readonly max: string | null }
    | { readonly kind: 'any' };
  readonly prompt: { readonly title: string; readonly message: string } | null;
  readonly error: { readonly title: string; readonly message: string; readonly style: 'stop' | 'warning' } | null;
}

export interface TablePicture {
  readonly name: string;
  /** Header row included. */
  readonly area: Area;
  readonly style: string;
}

export interface PrintPicture {
  readonly orientation: 'landscape' | 'portrait';
  /** Row indexes repeated at the top of each page, [first, last]; null for none. */
  readonly repeatRows: readonly [number, number] | null;
  /** As wide as one page; else `scale` counts. */
  readonly fitToWidth: boolean;
  /** Percent of the page's own size. Excel heeds breaks of one's own only where it does not fit the page itself. */
  readonly scale?: number;
  /** Rows that begin a new page, ascending. */
  readonly breaks?: readonly number[];
  readonly footer: string;
}

export interface SheetPicture {
  /** Stable id, "KQ_MATRAN"; kept in the sheet's mark. */
  readonly id: string;
  readonly name: string;
  /** status: ours, regenerated in place. input: made once, then the user's. */
  readonly kind: 'status' | 'input';
  readonly cells: readonly (readonly PictureCell[])[];
  /** In characters of the default font; columns not named keep the default. */
  readonly columnWidths: readonly (number | null)[];
  /** Heights in points of the rows that need their own: [row, points]. */
  readonly rowHeights: readonly (readonly [number, number])[];
  readonly numberFormats: readonly { readonly area: Area; readonly format: string }[];
  readonly styles: readonly { readonly area: Area; readonly role: StyleRole }[];
  /** Areas whose cells begin with a status symbol. */
  readonly statusAreas: readonly Area[];
  readonly merges: readonly Area[];
  readonly tables: readonly TablePicture[];
  readonly validations: readonly ValidationPicture[];
  readonly notes: readonly { readonly row: number; readonly column: number; readonly text: string }[];
  readonly charts: readonly ChartPicture[];
  readonly freeze: { readonly rows: number; readonly columns: number };
  readonly print: PrintPicture;
  readonly tabColour: string | null;
  /** Locked without a password once it is drawn, so that nobody changes a paper by mistake. */
  readonly locked?: boolean;
}

/** A sheet of cells and nothing besides. */
export const CELLS_ALONE = {
  statusAreas: [],
  merges: [],
  tables: [],
  validations: [],
  notes: [],
  charts: [],
} as const satisfies Partial<SheetPicture>;
