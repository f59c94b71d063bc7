import {
  type CellStyle,
  createWorkbook,
  createWorksheet,
  type ModelValue,
  newPackage,
  type Workbook,
  type Worksheet,
} from 'excel-host/xlsx';
import { rectAt } from './gridPage';

export const BOOK = 'Thử lưới.xlsx';
export const DATA = 'Số liệu';
export const WORDS = 'Danh mục';
export const LOCKED = 'Khóa';
/** Fills of the title, of cells under a met condition and of locked ones; Univer's frame of the selected cell, as it lies on the canvas. */
export const COLOURS = { title: '#FFD966', met: '#C6EFCE', locked: '#DDEBF7', frame: '#2E55F1' } as const;

interface Cell {
  readonly value?: ModelValue;
  readonly formula?: string;
  readonly style?: Partial<CellStyle>;
}

function put(
  { styles }: Workbook,
  { cells }: Worksheet,
  address: string,
  { value = null, formula, style }: Cell,
): void {
  const { row, column } = rectAt(address);
  if (formula === undefined) cells.setValue(row, column, value);
  else cells.setFormula(row, column, formula, value);
  if (style) cells.setStyle(row, column, styles.intern({ ...styles.get(0), ...style }));
}

const fill = (color: string): Partial<CellStyle> => ({ fill: { color, pattern: 'Solid', patternColor: null } });

/** A workbook with one of everything that the grid must show. */
export function gridBook(): Buffer {
  const workbook = createWorkbook();
  const [data] = workbook.worksheets;
  if (!data) throw new Error('a new workbook has a sheet');
  data.name = DATA;
  const words = createWorksheet(workbook, WORDS);
  const locked = createWorksheet(workbook, LOCKED);
  ['Tổ 1', 'Tổ 2', 'Tổ 3'].forEach((value, row) => words.cells.setValue(row, 0, value));
  put(workbook, locked, 'A1', { value: 'không sửa', style: fill(COLOURS.locked) });
  put(workbook, locked, 'B1', { value: 'sửa được', style: { locked: false } });
  locked.protected = true;

  const text = (address: string, value: string): void => put(workbook, data, address, { value });
  put(workbook, data, 'A1', { value: 'Bảng gộp ô', style: { ...fill(COLOURS.title), horizontal: 'Center' } });
  data.merges = [rectAt('A1:D1')];
  ['Tên', 'Kết quả', 'Tỷ lệ', 'Tổ'].forEach((value, column) => data.cells.setValue(3, column, value));
  ['An', 'Bình', 'Chi'].forEach((value, row) => data.cells.setValue(4 + row, 0, value));
  put(workbook, data, 'C5', { value: 75.5, style: { numberFormat: '#,##0.00' } });
  put(workbook, data, 'C6', { value: 12, style: { numberFormat: '#,##0.00' } });
  put(workbook, data, 'C7', { style: { numberFormat: '#,##0.00' } });
  data.tables.push({
    id: 1,
    name: 'tblThu',
    area: rectAt('A4:D7'),
    showHeaders: true,
    showTotals: false,
    style: 'TableStyleMedium2',
    showBandedRows: true,
    showFilterButton: true,
  });
  const plain = { ignoreBlanks: true, prompt: null, error: null };
  data.validations = [
    { ...plain, areas: [rectAt('B5:B7')], rule: { kind: 'list', source: 'Đạt,Không đạt' } },
    {
      ...plain,
      areas: [rectAt('C5:C7')],
      rule: { kind: 'decimal', operator: 'Between', formula1: '0', formula2: '100' },
      prompt: { title: 'Tỷ lệ', message: 'Từ 0 đến 100.', show: true },
    },
    { ...plain, areas: [rectAt('D5:D7')], rule: { kind: 'list', source: `='${WORDS}'!$A$1:$A$3` } },
  ];
  data.conditionalFormats = [
    {
      id: '1',
      areas: [rectAt('C5:C7')],
      rule: { kind: 'cellValue', operator: 'GreaterThanOrEqual', formula1: '50', formula2: null },
      format: {
        fillColor: COLOURS.met,
        fillPattern: 'Solid',
        fontColor: null,
        bold: null,
        italic: null,
        strikethrough: null,
      },
      priority: 1,
      stopIfTrue: false,
    },
  ];
  put(workbook, data, 'F5', { value: 45_657, style: { numberFormat: 'm/d/yyyy' } });
  put(workbook, data, 'F6', { value: 0.125, style: { numberFormat: '0.0%' } });
  put(workbook, data, 'F7', { value: 1_234_567.5, style: { numberFormat: '#,##0.0' } });
  put(workbook, data, 'F8', { formula: `=HYPERLINK("#'${WORDS}'!A2","tới danh mục")`, value: 'tới danh mục' });
  text('F9', 'trang ngoài');
  data.hyperlinks.set('8,5', { address: 'https://example.org/', documentReference: null, screenTip: null });
  data.notes.set('9,5', 'một ghi chú');
  text('F10', 'có ghi chú');
  text('A15', 'ẩn');
  data.hiddenRows.add(14);
  text('A120', 'ở xa');
  data.freeze = { rows: 4, columns: 1 };
  return Buffer.from(newPackage(workbook).save());
}
