import type { Rect } from './basics';
import type { CellStore } from './cellStoreTypes';

/**
 * The host's workbook model: the only truth about the open workbook. `protocol` answers Office.js from it,
 * `package` fills it from an .xlsx file and writes it back. Rows and columns count from 0.
 */

export type * from './basics';
export type * from './cellStoreTypes';

/** What a cell looks like; equal styles share one id in the workbook's style table. Colours are "#RRGGBB". */
export interface CellStyle {
  readonly numberFormat: string;
  readonly font: {
    readonly name: string;
    readonly size: number;
    readonly bold: boolean;
    readonly italic: boolean;
    readonly underline: boolean;
    readonly color: string;
  };
  /** null is no fill. `pattern` is Excel's word ("Solid", "LightUp", …). */
  readonly fill: { readonly color: string | null; readonly pattern: string; readonly patternColor: string | null };
  readonly borders: Readonly<Record<BorderEdge, { readonly style: string; readonly color: string } | null>>;
  readonly horizontal: string;
  readonly vertical: string;
  readonly wrap: boolean;
  readonly indent: number;
  readonly locked: boolean;
  readonly quotePrefix: boolean;
}
export const BORDER_EDGES = ['top', 'bottom', 'left', 'right'] as const;
export type BorderEdge = (typeof BORDER_EDGES)[number];

/** Formatting of a conditional-format rule (a differential format). */
export interface DifferentialFormat {
  readonly fillColor: string | null;
  readonly fillPattern: string | null;
  readonly fontColor: string | null;
  readonly bold: boolean | null;
  readonly italic: boolean | null;
  readonly strikethrough: boolean | null;
}
export type ConditionalRule =
  | { readonly kind: 'expression'; readonly formula: string }
  | {
      readonly kind: 'text';
      readonly operator: 'beginsWith' | 'contains' | 'notContains' | 'endsWith';
      readonly text: string;
    }
  | {
      readonly kind: 'cellValue';
      readonly operator: string;
      readonly formula1: string;
      readonly formula2: string | null;
    };
export interface ConditionalFormat {
  readonly id: string;
  areas: Rect[];
  rule: ConditionalRule;
  format: DifferentialFormat;
  priority: number;
  stopIfTrue: boolean;
}

export interface Validation {
  areas: Rect[];
  rule:
    | { kind: 'list'; source: string }
    | {
        kind: 'wholeNumber' | 'decimal' | 'date' | 'textLength';
        operator: string;
        formula1: string;
        formula2: string | null;
      }
    | { kind: 'custom'; formula: string }
    | { kind: 'none' };
  ignoreBlanks: boolean;
  prompt: { title: string; message: string; show: boolean } | null;
  error: { title: string; message: string; style: 'stop' | 'warning' | 'information'; show: boolean } | null;
}

export interface Table {
  readonly id: number;
  name: string;
  /** Header row included. */
  area: Rect;
  showHeaders: boolean;
  showTotals: boolean;
  style: string;
  showBandedRows: boolean;
  showFilterButton: boolean;
}

export interface Chart {
  name: string;
  kind: 'barClustered' | 'columnClustered' | 'lineMarkers';
  title: string;
  titleVisible: boolean;
  altText: string;
  source: { sheet: string; area: Rect } | null;
  seriesBy: 'columns' | 'rows';
  /** Points from the sheet's top left corner. */
  left: number;
  top: number;
  width: number;
  height: number;
  categoryAxisTitle: string | null;
  valueAxisTitle: string | null;
  legendVisible: boolean;
  /** Colours of series in order, "#RRGGBB"; shorter than the series means Excel's own. */
  seriesColors: string[];
  dataLabels: boolean;
}

export interface PageLayout {
  orientation: 'portrait' | 'landscape';
  paperSize: string;
  fitToWidth: number | null;
  fitToHeight: number | null;
  /** Percent of the page's own size; null for 100. */
  scale: number | null;
  /** Rows before which somebody put a page break, ascending. */
  rowBreaks: readonly number[];
  repeatRows: { first: number; last: number } | null;
  repeatColumns: { first: number; last: number } | null;
  centerHorizontally: boolean;
  footerLeft: string;
  footerCenter: string;
  footerRight: string;
  headerLeft: string;
  headerCenter: string;
  headerRight: string;
  /** Points. */
  margins: { left: number; right: number; top: number; bottom: number; header: number; footer: number } | null;
  printArea: Rect | null;
}

export interface DefinedName {
  name: string;
  /** With "=": "=Sheet1!$A$1", "=\"text\"". */
  formula: string;
  visible: boolean;
  comment: string;
}

export interface Hyperlink {
  address: string | null;
  documentReference: string | null;
  screenTip: string | null;
}

export type Visibility = 'Visible' | 'Hidden' | 'VeryHidden';

/** What the file hides by means that the model does not speak of. */
export interface Concealed {
  /** Rows, or columns, of no size of their own are hidden. */
  readonly rows: boolean;
  readonly columns: boolean;
  /** Where a rule shows something else instead of the value, or nothing. */
  readonly areas: readonly Rect[];
  /** Texts of which a part is too small or too pale to be read. */
  readonly texts: () => ReadonlySet<string>;
}

export interface SheetOrigin {
  readonly partName: string;
  /** What of the file stands on certain rows of the sheet without being in the model, and would be left behind by rows that move. */
  readonly boundToRows: () => readonly string[];
  /** Whether any cell of the file holds a formula; costs no parsing. */
  readonly holdsFormulas: () => boolean;
  readonly concealed: () => Concealed;
}

export interface Worksheet {
  /** Stable while the workbook is open, "{00000000-0001-0000-0000-000000000000}" style. */
  readonly id: string;
  name: string;
  visibility: Visibility;
  /** "#RRGGBB" or "". */
  tabColor: string;
  readonly cells: CellStore;
  /** Column index → points (Excel's columnWidth in Office.js); absent is the standard width. */
  readonly columnWidths: Map<number, number>;
  readonly rowHeights: Map<number, number>;
  readonly hiddenRows: Set<number>;
  readonly hiddenColumns: Set<number>;
  merges: Rect[];
  conditionalFormats: ConditionalFormat[];
  validations: Validation[];
  readonly tables: Table[];
  readonly charts: Chart[];
  /** "row,column" → text. */
  readonly notes: Map<string, string>;
  readonly hyperlinks: Map<string, Hyperlink>;
  readonly names: DefinedName[];
  freeze: { rows: number; columns: number };
  showGridlines: boolean;
  pageLayout: PageLayout;
  protected: boolean;
  /** What is selected on this sheet; its top left cell is the active one. A change puts a new rectangle here. */
  selection: Rect;
  /**
   * Facts for the package: where the sheet came from. `touched` says what the model changed since load; an untouched sheet is
   * written byte for byte, one with only `cells` touched is spliced, one with `structure` touched is written anew.
   */
  readonly origin: SheetOrigin | null;
  readonly touched: { cells: boolean; structure: boolean };
}

export interface Workbook {
  readonly worksheets: Worksheet[];
  activeWorksheetId: string;
  readonly names: DefinedName[];
  readonly customProperties: Map<string, string | number | boolean>;
  /** Office.context.document settings / workbook.settings. */
  readonly settings: Map<string, unknown>;
  protected: boolean;
  readOnly: boolean;
  date1904: boolean;
  readonly styles: StyleTable;
  /** Widths of the standard column in points. */
  standardWidth: number;
}

export interface StyleTable {
  get(id: number): CellStyle;
  /** Id of an equal style, adding it when new. */
  intern(style: CellStyle): number;
  readonly count: number;
}
