import {
  createEmptyWorkbook,
  createWorksheet,
  DEFAULT_STYLE,
  newPackage,
  type CellStyle,
  type Codec,
  type Rect,
  type Validation,
  type Workbook,
  type Worksheet,
} from 'excel-host/xlsx';
import type { Area, SheetPicture, StyleRole, ValidationPicture } from '../cells/picture';
import { MARGINS, widthInPoints } from '../cells/sizes';
import { BASE_FONT, BORDER_COLOR, lookOf, type Look } from '../cells/theme';
import type { EntryPicture } from '../documents/entryForm/types';

const THEME = 'colourBlindSafe';
const BASE: CellStyle = { ...DEFAULT_STYLE, font: { ...DEFAULT_STYLE.font, ...BASE_FONT } };

/** The bytes of an .xlsx file with one sheet, locked without a password but for the cells that are asked for; no macro, no link. */
export function writeEntryFile(picture: EntryPicture, codec?: Codec): Uint8Array {
  const workbook = createEmptyWorkbook();
  const sheet = createWorksheet(workbook, picture.sheet.name);
  drawCells(picture, sheet, workbook);
  const { columnWidths, rowHeights, merges, validations } = picture.sheet;
  columnWidths.forEach((characters, column) => {
    if (characters !== null) sheet.columnWidths.set(column, widthInPoints(characters));
  });
  for (const [row, points] of rowHeights) sheet.rowHeights.set(row, points);
  for (const column of picture.hiddenColumns) sheet.hiddenColumns.add(column);
  sheet.merges = merges.map(rectOf);
  sheet.validations = validations.map(validationOf);
  sheet.showGridlines = false;
  setPage(sheet, picture.sheet);
  const [first] = picture.open;
  if (first) sheet.selection = { ...rectOf(first), rows: 1, columns: 1 };
  sheet.protected = true;
  for (const [name, value] of Object.entries(picture.properties)) workbook.customProperties.set(name, value);
  return newPackage(workbook, codec ? { codec } : {}).save();
}

const rectOf = ([row, column, rows, columns]: Area): Rect => ({ row, column, rows, columns });

/** Cells of an area, each with its row and column. */
function* cellsOf([row, column, rows, columns]: Area): Iterable<readonly [row: number, column: number]> {
  for (let r = row; r < row + rows; r++) for (let c = column; c < column + columns; c++) yield [r, c];
}

/** What decides the look of a cell. */
interface CellLook {
  readonly role: StyleRole | null;
  readonly format: string | null;
  readonly open: boolean;
  /** Texts go on in the next line where their cell ends. */
  readonly wrap: boolean;
}

const PLAIN: CellLook = { role: null, format: null, open: false, wrap: false };

function looksOf({ sheet: { cells, styles, numberFormats }, open }: EntryPicture): CellLook[][] {
  const looks = cells.map((line) => line.map((cell): CellLook => ({ ...PLAIN, wrap: typeof cell === 'string' })));
  const change = (area: Area, to: Partial<CellLook>): void => {
    for (const [row, column] of cellsOf(area)) {
      const line = looks[row];
      const look = line?.[column];
      if (line && look) line[column] = { ...look, ...to };
    }
  };
  for (const { area, role } of styles) change(area, { role });
  for (const { area, format } of numberFormats) change(area, { format });
  for (const area of open) change(area, { open: true });
  return looks;
}

function drawCells(picture: EntryPicture, sheet: Worksheet, workbook: Workbook): void {
  const known = new Map<string, number>();
  const styleOf = ({ role, format, open, wrap }: CellLook): number => {
    const key = `${String(role)} ${String(open)} ${String(wrap)} ${String(format)}`;
    const base = { ...BASE, locked: !open, wrap, numberFormat: format ?? BASE.numberFormat };
    const id = known.get(key) ?? workbook.styles.intern(role === null ? base : styled(base, lookOf(role, THEME)));
    known.set(key, id);
    return id;
  };
  const looks = looksOf(picture);
  picture.sheet.cells.forEach((line, row) => {
    line.forEach((cell, column) => {
      sheet.cells.setStyle(row, column, styleOf(looks[row]?.[column] ?? PLAIN));
      // A form holds no formulas: what it tells stays what it was when it was made.
      if (cell !== null && typeof cell !== 'object') sheet.cells.setValue(row, column, cell);
    });
  });
}

function styled(style: CellStyle, look: Look): CellStyle {
  const { font, fill } = style;
  const edge = look.border === true ? { style: 'Continuous', color: BORDER_COLOR } : null;
  return {
    ...style,
    font: {
      ...font,
      bold: look.bold ?? font.bold,
      italic: look.italic ?? font.italic,
      size: look.size ?? font.size,
      color: look.color ?? font.color,
    },
    fill: look.fill === undefined ? fill : { color: look.fill, pattern: 'Solid', patternColor: null },
    borders: edge ? { top: edge, bottom: edge, left: edge, right: edge } : style.borders,
    horizontal: look.horizontal ?? style.horizontal,
    indent: look.indent ?? style.indent,
    vertical: look.vertical ?? style.vertical,
    wrap: look.wrap ?? style.wrap,
  };
}

function validationOf({ area, rule, prompt, error }: ValidationPicture): Validation {
  return {
    areas: [rectOf(area)],
    rule: ruleOf(rule),
    ignoreBlanks: true,
    prompt: prompt && { ...prompt, show: true },
    error: error && { ...error, show: true },
  };
}

function ruleOf(rule: ValidationPicture['rule']): Validation['rule'] {
  switch (rule.kind) {
    case 'any':
      return { kind: 'none' };
    case 'list':
      return { kind: 'list', source: typeof rule.source === 'string' ? rule.source : rule.source.join(',') };
    case 'wholeNumber':
    case 'decimal':
    case 'date': {
      const { min, max } = rule;
      if (min !== null && max !== null)
        return { kind: rule.kind, operator: 'Between', formula1: String(min), formula2: String(max) };
      if (min === null && max === null) return { kind: 'none' };
      const operator = min === null ? 'LessThanOrEqualTo' : 'GreaterThanOrEqualTo';
      return { kind: rule.kind, operator, formula1: String(min ?? max), formula2: null };
    }
  }
}

function setPage(sheet: Worksheet, { print }: SheetPicture): void {
  const { side, end, footer } = MARGINS;
  sheet.pageLayout = {
    ...sheet.pageLayout,
    orientation: print.orientation,
    paperSize: 'A4',
    fitToWidth: print.fitToWidth ? 1 : null,
    repeatRows: print.repeatRows && { first: print.repeatRows[0], last: print.repeatRows[1] },
    footerCenter: print.footer,
    margins: { left: side, right: side, top: end, bottom: end, header: footer, footer },
  };
}
